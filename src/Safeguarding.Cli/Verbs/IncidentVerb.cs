using System.CommandLine;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>incident</c>: what to do now, what pattern is forming, and whether the record is as it was written.</summary>
internal static class IncidentVerb
{
    public static Command Create(CliHost host) =>
        new("incident", "What to do now, what pattern is forming, and whether the record is as it was written.")
        {
            IncidentPlanVerb.Create(host),
            IncidentPatternsVerb.Create(host),
            IncidentVerifyVerb.Create(host),
        };
}
