using System.CommandLine;
using System.Text;
using Safeguarding.Cli.Json;
using Safeguarding.Incidents;
using Safeguarding.Reports;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>incident patterns</c>: what stands out in a host's incidents as of a day.</summary>
internal sealed class IncidentPatternsVerb
{
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> asOf = TimeOptions.AsOf();
    private readonly Option<int> days = new("--days")
    {
        Description = "The period looked at, that day included: 56 to 3640 days in whole spans of 28.",
        DefaultValueFactory = _ => IncidentPatterns.UsualDays,
    };
    private readonly Option<bool> unsuppressed = new("--unsuppressed")
    {
        Description = "Show numbers under 5 too. For the lead's eyes alone; never pass it on.",
    };
    private readonly Option<string?> html = new("--html")
    {
        Description = "Write a page with charts to this file as well.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private IncidentPatternsVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "incident-summary", "jsonl");
    }

    public static Command Create(CliHost host)
    {
        var verb = new IncidentPatternsVerb(host);
        var command = new Command("patterns", "What stands out in incidents (JSON Lines, any order) as of a day.")
        {
            verb.asOf,
            verb.days,
            verb.unsuppressed,
            verb.html,
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
        var period = parsed.GetValue(days);
        if (period is < 56 or > 3640 || period % IncidentPatterns.SpanDays != 0)
            throw new UnusableInputException("--days: 56 to 3640 days in whole spans of 28.");
        var patterns = IncidentPatterns.AsOf(TimeOptions.Day(host, parsed, asOf), period);
        var seen = 0L;
        DocumentLines.Read(
            host,
            input.Path(parsed),
            IncidentSummary.Read,
            incident =>
            {
                patterns.Add(incident);
                if (++seen % 100_000 == 0 && host.ErrorIsTerminal)
                    host.Error.Write($"\r{seen} incidents");
            }
        );
        if (seen >= 100_000 && host.ErrorIsTerminal)
            host.Error.WriteLine($"\r{seen} incidents");
        var report = patterns.Finish(forExport: !parsed.GetValue(unsuppressed));
        if (parsed.GetValue(html) is { } path)
            CliHost.WriteFile(path, Encoding.UTF8.GetBytes(PatternPage.ToHtml(report)));
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => PatternJsonWriter.Write(writer, report));
        else
        {
            using var output = host.TextOut();
            PatternText.Write(output, report);
        }
        return ExitCode.Done;
    }
}
