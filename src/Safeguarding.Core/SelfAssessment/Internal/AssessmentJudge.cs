using System.Globalization;
using NodaTime;
using Safeguarding.Judgements;
using static Safeguarding.Internal.DayText;

namespace Safeguarding.SelfAssessment.Internal;

/// <summary>Reads what a self-assessment itself says: old, unproven, weak, without a next step.</summary>
internal static class AssessmentJudge
{
    private static readonly ReasonCode Old = ReasonCode.Parse("self-assessment-older-than-a-year");
    private static readonly ReasonCode ToCome = ReasonCode.Parse("self-assessment-dated-in-the-future");
    private static readonly ReasonCode NotRated = ReasonCode.Parse("areas-not-rated");
    private static readonly ReasonCode BelowBenchmark = ReasonCode.Parse("area-below-benchmark");
    private static readonly ReasonCode Weak = ReasonCode.Parse("area-in-the-weaker-half");
    private static readonly ReasonCode NoNextStep = ReasonCode.Parse("no-next-step");
    private static readonly ReasonCode NextStepOverdue = ReasonCode.Parse("next-step-overdue");
    private static readonly ReasonCode NoEvidence = ReasonCode.Parse("areas-without-evidence");

    public static IReadOnlyList<AssessmentIssue> Issues(SelfAssessmentRecord record, LocalDate day)
    {
        var issues = new List<AssessmentIssue>();
        var source = record.Tool?.Source ?? Source.Of(SourceKind.Host, "self-assessment");
        var name = record.Tool?.Name ?? record.Id;
        var holds = record.CompletedOn.Year > 9000 ? LocalDate.MaxIsoValue : record.CompletedOn.PlusYears(1);
        if (record.CompletedOn > day)
            Whole(Reason.Of(ToCome, source, ("name", name), ("on", Text(record.CompletedOn))), null);
        else if (holds < day)
            Whole(
                Reason.Of(Old, source, ("name", name), ("on", Text(record.CompletedOn)), ("due", Text(holds))),
                holds
            );
        var left = (record.Tool?.Areas ?? []).Select(a => a.Code).Except(record.Areas.Select(a => a.Area)).ToArray();
        if (left.Length > 0)
            Whole(Reason.Of(NotRated, source, ("name", name), ("areas", string.Join(", ", left))), null);
        var unproven = record.Areas.Where(a => a.Evidence.Count == 0).Select(a => a.Area).ToArray();
        if (unproven.Length > 0)
            Whole(Reason.Of(NoEvidence, source, ("name", name), ("areas", string.Join(", ", unproven))), null);
        foreach (var area in record.Areas)
        {
            var reasons = Reasons(area, source, day).ToArray();
            if (reasons.Length > 0)
                issues.Add(new AssessmentIssue(record, area.Area, area.Rating.Next, area.NextStepBy, reasons));
        }
        return Array.AsReadOnly(issues.ToArray());

        void Whole(Reason reason, LocalDate? due) =>
            issues.Add(new AssessmentIssue(record, default, null, due, [reason]));
    }

    public static OnlineSafetyAward Award(SelfAssessmentRecord record)
    {
        if (record.Tool?.Id != AssessmentTools.ThreeSixtyDegreeSafe)
            return OnlineSafetyAward.None;
        var reached = record.Areas.Where(Reached).ToArray();
        if (
            record.Areas.Count == record.Tool.AreaCount
            && reached.Length == record.Areas.Count
            && reached.All(a => !string.IsNullOrWhiteSpace(a.Commentary))
        )
            return OnlineSafetyAward.Mark;
        var elements = record
            .Areas.Where(a => a.Element is not null)
            .GroupBy(a => a.Element, StringComparer.Ordinal)
            .Count(g => g.All(Reached));
        return elements >= 2 ? OnlineSafetyAward.Progress : OnlineSafetyAward.Commitment;
    }

    private static bool Reached(AreaRating area) => area.Benchmark is { } mark && area.Rating.IsAtLeast(mark);

    private static IEnumerable<Reason> Reasons(AreaRating area, Source source, LocalDate day)
    {
        if (!area.IsGoodEnough)
        {
            yield return Reason.Of(
                area.Benchmark is null ? Weak : BelowBenchmark,
                source,
                ("area", area.Area.Value),
                ("level", Number(area.Rating.Level)),
                ("scale", area.Rating.Scale.ToString()),
                ("benchmark", area.Benchmark is { } mark ? Number(mark.Level) : ""),
                ("next", area.Rating.Next is { } next ? Number(next.Level) : "")
            );
            if (area.NextStep is null)
                yield return Reason.Of(NoNextStep, source, ("area", area.Area.Value));
        }
        if (area.NextStepBy < day)
            yield return Reason.Of(
                NextStepOverdue,
                source,
                ("area", area.Area.Value),
                ("step", area.NextStep!),
                ("due", Text(area.NextStepBy!.Value))
            );
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);
}
