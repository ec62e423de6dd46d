namespace Safeguarding.Incidents.Internal;

/// <summary>
/// Checks what the rules look for: every signal exists, a signal is defined before it is used, and no rule is switched off by
/// severity or by what follows from it, so that a graver incident never has a shorter plan.
/// </summary>
internal static class SignalCheck
{
    public static void Check(PlanRules rules)
    {
        var known = new HashSet<string>(Signals.Vocabulary, StringComparer.Ordinal);
        var bySeverity = new HashSet<string>(
            known.Where(s => s.StartsWith("severity/", StringComparison.Ordinal)),
            StringComparer.Ordinal
        );
        foreach (var (signal, when) in rules.Signals)
        {
            Require(known, when, signal);
            if (when.None.FirstOrDefault(bySeverity.Contains) is { } off)
                throw Refuse(signal, off);
            if (when.Positive.Any(bySeverity.Contains))
                bySeverity.Add(signal);
            known.Add(signal);
        }
        foreach (var rule in rules.Rules)
        {
            Require(known, rule.When, rule.Reason.Value);
            if (rule.When.None.FirstOrDefault(bySeverity.Contains) is { } off)
                throw Refuse(rule.Reason.Value, off);
        }
        foreach (var step in rules.Steps.Where(s => s.WaitsUnless.Length > 0))
        {
            if (!known.Contains(step.WaitsUnless))
                throw PlanRulesReader.Bad(
                    "incidents/steps.json",
                    $"{step.Code}: there is no signal '{step.WaitsUnless}'"
                );
        }
    }

    private static void Require(HashSet<string> known, Condition when, string where)
    {
        foreach (var signal in when.Positive.Concat(when.None))
        {
            if (!known.Contains(signal) && !signal.StartsWith("harm/x-", StringComparison.Ordinal))
                throw PlanRulesReader.Bad("incidents/rules.json", $"{where}: there is no signal '{signal}'");
        }
    }

    private static FormatException Refuse(string where, string signal) =>
        PlanRulesReader.Bad(
            "incidents/rules.json",
            $"{where}: '{signal}' rises with severity and can't switch a rule off"
        );
}
