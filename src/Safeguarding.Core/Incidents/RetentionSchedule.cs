using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Incidents.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>The rules on how long records are kept (<c>Data/incidents/retention.json</c>), and what is due as of a day.</summary>
/// <remarks>Immutable and safe to share between threads. It deletes nothing; a host's own rules can stand over the shipped ones.</remarks>
public sealed class RetentionSchedule
{
    internal RetentionSchedule(string version, IReadOnlyList<RetentionRule> rules)
    {
        Version = version;
        Rules = rules;
    }

    /// <summary>The schedule that ships with the library.</summary>
    public static RetentionSchedule Default => Shipped.Value;

    /// <summary>The data's own version.</summary>
    public string Version { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<RetentionRule> Rules { get; }

    /// <summary>Reads rules in the form of <c>Data/incidents/retention.json</c>.</summary>
    /// <exception cref="JsonException">It isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names it.</exception>
    public static RetentionSchedule FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RetentionReader.Read(stream);
    }

    /// <summary>What the rules for a record say as of a day, the longest period last; empty when no rule is for it.</summary>
    /// <param name="facts">What is known of the record.</param>
    /// <param name="asOf">The day.</param>
    public IReadOnlyList<RetentionAnswer> On(RetentionFacts facts, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var fitting = Rules.Where(rule => Fits(rule, facts)).ToArray();
        return
        [
            .. fitting
                .Select(rule => Answer(rule, facts, asOf, fitting.Any(other => other.KeepsSexualAbuse)))
                .OrderBy(answer => answer.Ends ?? LocalDate.MaxIsoValue)
                .ThenBy(answer => answer.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static bool Fits(RetentionRule rule, RetentionFacts facts) =>
        rule.KeepsSexualAbuse
            // What nobody has judged may bear on it.
            ? facts.MayBearOnSexualAbuse != false
            : rule.Record == facts.Record && (rule.Settings.Count == 0 || rule.Settings.Contains(facts.Setting));

    private static RetentionAnswer Answer(RetentionRule rule, RetentionFacts facts, LocalDate asOf, bool keptLonger)
    {
        var reasons = new List<Reason> { Why(rule, "retention-basis", ("basis", rule.Basis)) };
        var ends = Ends(rule, facts);
        var verdict =
            ends is null ? RetentionStatus.NotKnown
            : asOf < ends ? RetentionStatus.NotYet
            : (facts.IsOnHold && rule.Action != RetentionAction.Review) || (keptLonger && Destroys(rule))
                ? RetentionStatus.OnHold
            : RetentionStatus.Due;
        var trigger = rule.Trigger.ToCode()!;
        var period = PeriodPattern.Roundtrip.Format(rule.Period);
        if (ends is not { } day)
            reasons.Add(Why(rule, "retention-not-known", ("trigger", trigger)));
        else if (asOf < day)
            reasons.Add(
                Why(
                    rule,
                    "retention-runs",
                    ("period", period),
                    ("trigger", trigger),
                    ("day", LocalDatePattern.Iso.Format(day))
                )
            );
        else
            reasons.Add(
                Why(
                    rule,
                    "retention-due",
                    ("period", period),
                    ("trigger", trigger),
                    ("day", LocalDatePattern.Iso.Format(day)),
                    ("action", rule.Action.ToCode()!)
                )
            );
        if (facts.IsOnHold)
            reasons.Add(Why(rule, "retention-hold"));
        if (keptLonger)
            reasons.Add(Why(rule, "retention-sexual-abuse"));
        return new RetentionAnswer(rule, verdict, ends, reasons);
    }

    private static bool Destroys(RetentionRule rule) =>
        rule.Action is RetentionAction.Delete or RetentionAction.Anonymise;

    /// <summary>The later of the period from its event and the least period; null when a day that decides isn't known.</summary>
    private static LocalDate? Ends(RetentionRule rule, RetentionFacts facts)
    {
        if (facts.DayOf(rule.Trigger) is not { } from)
            return null;
        var ends = from.Plus(rule.Period);
        if (rule.Least is null)
            return ends;
        return facts.LastEntry is { } last ? LocalDate.Max(ends, last.Plus(rule.Least)) : null;
    }

    private static Reason Why(RetentionRule rule, string code, params (string Name, string Value)[] values) =>
        Reason.Of(ReasonCode.Parse(code), rule.Source, values);

    private static class Shipped
    {
        public static readonly RetentionSchedule Value = Load();

        private static RetentionSchedule Load()
        {
            using var stream = EmbeddedData.Open("incidents/retention.json");
            return FromStream(stream);
        }
    }
}
