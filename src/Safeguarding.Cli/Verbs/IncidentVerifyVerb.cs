using System.CommandLine;
using Safeguarding.Cli.Json;
using Safeguarding.Incidents;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>incident verify</c>: whether nothing of a record was changed, removed, moved or put in.</summary>
internal sealed class IncidentVerifyVerb
{
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> head = new("--head")
    {
        Description =
            "The hash of an entry, kept elsewhere: it must turn up. Without it, entries missing at the end can't be seen.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private IncidentVerifyVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "incident-entry", "jsonl");
    }

    public static Command Create(CliHost host)
    {
        var verb = new IncidentVerifyVerb(host);
        var command = new Command(
            "verify",
            "Whether a record (JSON Lines) is as it was written, and where it first is not."
        )
        {
            verb.head,
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
        ChainHash? known = null;
        if (parsed.GetValue(head) is { } text)
            known = ChainHash.TryParse(text, out var hash)
                ? hash
                : throw new UnusableInputException("--head: a hash has 64 lower-case hexadecimal digits.");
        var verifier = new ChainVerifier(known);
        DocumentLines.Read(host, input.Path(parsed), IncidentEntry.Read, verifier.Add);
        var answer = verifier.Finish();
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => IncidentJsonWriter.WriteChain(writer, answer));
        else
        {
            using var output = host.TextOut();
            IncidentText.Write(output, answer);
        }
        return ExitCode.Done;
    }
}
