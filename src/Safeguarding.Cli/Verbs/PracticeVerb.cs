using System.CommandLine;
using Safeguarding.Cli.Json;
using Safeguarding.Practice;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>practice</c>: training, technical measures, self-assessment, education and contacts of an organisation, as of a day.</summary>
internal sealed class PracticeVerb
{
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> asOf = TimeOptions.AsOf();

    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "Exit 1 when there is a gap, or a contact that nobody has checked in time.",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private PracticeVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "practice");
        failOn.AcceptOnlyFromAmong("overdue");
    }

    public static Command Create(CliHost host)
    {
        var verb = new PracticeVerb(host);
        var command = new Command(
            "practice",
            "Gaps, findings and stale contacts of an organisation's practice, and the score of its self-assessments."
        )
        {
            verb.asOf,
            verb.failOn,
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
        var day = TimeOptions.Day(host, parsed, asOf);
        var record = input.Read(parsed, PracticeRecord.Read);
        var review = record.ReviewOn(day);
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => PracticeJsonWriter.Write(writer, review));
        else
        {
            using var output = host.TextOut();
            PracticeText.Write(output, record, review);
        }
        return parsed.GetValue(failOn) is not null && (review.Gaps.Count > 0 || review.Stale.Count > 0)
            ? ExitCode.AsBadAsAsked
            : ExitCode.Done;
    }
}
