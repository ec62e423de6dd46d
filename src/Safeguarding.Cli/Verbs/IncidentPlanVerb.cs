using System.CommandLine;
using Safeguarding.Cli.Json;
using Safeguarding.Incidents;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>incident plan</c>: ordered steps, prohibitions, contacts and law for a situation, in one nation at one moment.</summary>
internal sealed class IncidentPlanVerb
{
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> nation = LawVerb.NationOption();
    private readonly Option<string?> at = TimeOptions.At();
    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "Exit 1 when the plan calls for 999 or the police (urgent), or when law is uncertain.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private IncidentPlanVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "incident-situation");
        failOn.AcceptOnlyFromAmong("urgent", "uncertain");
    }

    public static Command Create(CliHost host)
    {
        var verb = new IncidentPlanVerb(host);
        var command = new Command("plan", "What to do now. It advises; people decide. Not legal advice.")
        {
            verb.nation,
            verb.at,
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
        var where = TimeOptions.Nation(parsed, nation);
        var instant = TimeOptions.Instant(host, parsed, at);
        var situation = input.Read(parsed, IncidentSituation.Read);
        var plan = IncidentPlanner.Default.Plan(situation, where, instant);
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => IncidentJsonWriter.WritePlan(writer, plan, situation));
        else
        {
            using var output = host.TextOut();
            IncidentText.Write(output, plan, situation);
        }
        return IsAsBadAs(parsed.GetValue(failOn), plan) ? ExitCode.AsBadAsAsked : ExitCode.Done;
    }

    private static bool IsAsBadAs(string? asked, ResponsePlan plan) =>
        asked switch
        {
            "urgent" => plan.Steps.Any(s =>
                s.Code.Value is "call-999" or "report-to-police" or "report-to-police-or-ceop"
            ),
            "uncertain" => plan.LawUncertain.Count > 0,
            _ => false,
        };
}
