using System.CommandLine;
using NodaTime;
using Safeguarding.Cli.Json;
using Safeguarding.Consent;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>consent</c>: may images of this child be used so, at this instant?</summary>
internal sealed class ConsentVerb
{
    private const string AllUses = "all";
    private readonly CliHost host;
    private readonly DocumentInput input;

    private readonly Option<string> use = new("--use")
    {
        Description = "The planned use to decide about, by its id; left out or all: every one.",
        DefaultValueFactory = _ => AllUses,
    };

    private readonly Option<string?> at = TimeOptions.At();

    private readonly Option<string?> knownAt = new("--known-at")
    {
        Description = "Answer as the record stood then; left out, as it stands now.",
    };

    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "Exit 1 when a decision is this bad: deny, or ask-again (ask again or deny).",
    };
    private readonly Option<string?> export = new("--export")
    {
        Description =
            "Print the record in another form, nothing decided: 27560 (JSON-LD) or fhir (R5); what is lost goes to standard error.",
    };

    private readonly Option<string?> import = new("--import")
    {
        Description =
            "FILE is in another form, 27560 or fhir: print it as a record; what is lost goes to standard error.",
    };

    private readonly Option<string?> summary = new("--summary")
    {
        Description = "Print a summary in plain English for a giver, by id.",
    };

    private readonly Option<bool> form = new("--form") { Description = "Print what a consent form must tell and ask." };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private ConsentVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "consent");
        failOn.AcceptOnlyFromAmong("deny", "ask-again");
        export.AcceptOnlyFromAmong("27560", "fhir");
        import.AcceptOnlyFromAmong("27560", "fhir");
    }

    public static Command Create(CliHost host)
    {
        var verb = new ConsentVerb(host);
        var command = new Command(
            "consent",
            "May images of this child be used so, here, now? Permit, deny or ask again, with every reason and what has to be done."
        )
        {
            verb.use,
            verb.at,
            verb.knownAt,
            verb.failOn,
            verb.export,
            verb.import,
            verb.summary,
            verb.form,
            verb.json,
        };
        verb.input.AddTo(command);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Printed(parsed))
            return ExitCode.Done;
        var forms = new ConsentForms(host, input);
        if (parsed.GetValue(form))
            return forms.Form();
        if (parsed.GetValue(import) is { } from)
            return forms.Import(parsed, from);
        var record = input.Read(parsed, ConsentRecord.Read);
        if (parsed.GetValue(export) is { } to)
            return forms.Export(record, to);
        var snapshot = Snapshot(parsed, record);
        if (parsed.GetValue(summary) is { } giver)
            return forms.Summary(snapshot, giver);
        var decisions = Decisions(parsed, snapshot);
        var single = parsed.GetValue(use) != AllUses;
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => ConsentJsonWriter.Write(writer, snapshot, decisions, single));
        else
            ConsentText.Write(host, decisions);
        var worst = Worst(decisions);
        var isBad =
            parsed.GetValue(failOn) is { } bad
            && (worst == ConsentVerdict.Deny || (bad == "ask-again" && worst == ConsentVerdict.AskAgain));
        return isBad ? ExitCode.AsBadAsAsked : ExitCode.Done;
    }

    /// <summary>The strictest of the decisions; none asked about is a no.</summary>
    public static ConsentVerdict Worst(IReadOnlyList<ConsentDecision> decisions) =>
        decisions.Count == 0 || decisions.Any(d => d.Verdict == ConsentVerdict.Deny) ? ConsentVerdict.Deny
        : decisions.Any(d => d.Verdict == ConsentVerdict.AskAgain) ? ConsentVerdict.AskAgain
        : ConsentVerdict.Permit;

    private ConsentSnapshot Snapshot(ParseResult parsed, ConsentRecord record)
    {
        var now = host.Clock.GetCurrentInstant();
        var asked = TimeOptions.Instant(host, parsed, at);
        // What is dated later than now and later than the question can't have been recorded yet.
        var known = TimeOptions.OptionalInstant(parsed, knownAt) ?? Instant.Max(now, asked);
        return record.AsOf(asked, known);
    }

    private IReadOnlyList<ConsentDecision> Decisions(ParseResult parsed, ConsentSnapshot snapshot)
    {
        var id = parsed.GetValue(use)!;
        if (id == AllUses)
            return snapshot.DecideAll();
        var planned = snapshot.Record.Uses.FirstOrDefault(u => u.Id.Value == id);
        return planned is not null
            ? [snapshot.Decide(planned)]
            : throw new UnusableInputException(
                $"--use: '{id}' is none of the record's uses; there are {string.Join(", ", snapshot.Record.Uses.Select(u => u.Id))}, or all."
            );
    }
}
