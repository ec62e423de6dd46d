using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Infrastructure;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(CalendarGenerators), typeof(InfrastructureGenerators)])]
public class InfrastructureLaws
{
    [Property]
    public bool What_is_blocked_today_is_a_finding_and_what_is_freed_is_none(TechnicalMeasures measures, LocalDate day)
    {
        if (measures.Find(MeasureKind.Filtering) is not { InPlace: true })
            return true;
        var open = measures.Filtering!.OverBlocking.Where(b => b.On <= day && (b.FreedOn is null || b.FreedOn > day));
        return measures
            .ReviewOn(day)
            .Where(i => i.Code.Value == "over-blocking")
            .Select(i => i.Subject)
            .SequenceEqual(open.Select(b => b.Id));
    }

    [Property]
    public bool Every_issue_has_a_reason_and_a_measure(TechnicalMeasures measures, LocalDate day) =>
        measures
            .ReviewOn(day)
            .All(i => i.Reasons.Count == 1 && i.Measure != MeasureKind.None && i.Verdict != IssueKind.None);

    [Property]
    public bool One_more_measure_in_place_never_adds_a_gap_of_another(TechnicalMeasures measures, LocalDate day)
    {
        var missing = Enumerable.Range(1, 8).Select(n => (MeasureKind)n).FirstOrDefault(k => measures.Find(k) is null);
        if (missing is MeasureKind.None or MeasureKind.Filtering or MeasureKind.Monitoring)
            return true;
        var more = TechnicalMeasures.Create(
            measures.Nation,
            measures.Setting,
            measures.Measures.Append(TechnicalMeasure.Create(missing, true, day)),
            measures.Filtering,
            measures.Monitoring,
            measures.Roles
        );
        return more.ReviewOn(day).Count == measures.ReviewOn(day).Count - 1;
    }
}
