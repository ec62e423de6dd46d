using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

[Properties(Arbitrary = [typeof(PolicyGenerators), typeof(TaxonomyGenerators), typeof(CalendarGenerators)])]
public class PolicyLawTests
{
    private static readonly Arbitrary<LocalDate> Days = PolicyGenerators.Day().ToArbitrary();

    [Property(MaxTest = 300)]
    public Property The_answers_are_those_of_the_naive_twin(PolicyRecord record, Nation nation) =>
        Prop.ForAll(
            Days,
            asOf =>
            {
                var naive = new NaiveReview(record, asOf, nation);
                foreach (var row in record.Review(asOf, nation).Documents)
                {
                    Assert.Equal(
                        naive.Status(row.Document),
                        (row.Verdict, row.Due, row.NominalDue, row.BroughtForwardBy?.Id)
                    );
                    Assert.Equal(naive.Missing(row.Document), row.MissingAcknowledgements.Select(m => m.Person.Id));
                    Assert.Equal(
                        row.MissingAcknowledgements.Select(m => m.Person.Id),
                        Enumerable
                            .Range(0, row.MissingAcknowledgements.Count)
                            .Select(i => row.MissingAcknowledgements[i].Person.Id)
                    );
                    Assert.All(row.MissingAcknowledgements, m => Assert.NotEqual(MissingCause.None, m.Verdict));
                    Assert.All(row.MissingAcknowledgements, m => Assert.Single(m.Reasons));
                }
            }
        );

    [Property]
    public Property Due_dates_are_never_late(PolicyRecord record, Nation nation) =>
        Prop.ForAll(Days, asOf => record.Review(asOf, nation).Documents.All(PolicyLaws.NeverLate));

    [Property]
    public bool Due_dates_never_drift(LocalDate anchor, Cadence cadence, Nation nation, PositiveInt days) =>
        PolicyLaws.NeverDrifts(
            PolicyRecord
                .Create([PolicyDocument.Create("doc", Own, cadence: cadence, anchor: anchor)])
                .Review(LocalDate.Min(anchor.PlusDays(days.Get), new LocalDate(2199, 12, 31)), nation)
                .Documents[0]
        );

    [Property]
    public bool Due_dates_are_monotone_in_cadence(
        LocalDate anchor,
        CadenceUnit unit,
        PositiveInt a,
        PositiveInt b,
        Nation nation
    )
    {
        Cadence Of(int count) =>
            unit switch
            {
                CadenceUnit.Day => Cadence.Days(count),
                CadenceUnit.Week => Cadence.Weeks(count),
                CadenceUnit.Month => Cadence.Months(count),
                _ => Cadence.Years(count),
            };
        var (low, high) = (Math.Min(a.Get, b.Get) % 99 + 1, Math.Max(a.Get, b.Get) % 99 + 1);
        return PolicyLaws.IsMonotoneInCadence(anchor, Of(Math.Min(low, high)), Of(Math.Max(low, high)), anchor, nation);
    }

    [Property]
    public Property An_event_never_moves_a_due_date_later(PolicyRecord record, ReviewEvent another, Nation nation) =>
        Prop.ForAll(Days, asOf => PolicyLaws.AnEventNeverMovesADueDateLater(record, another, asOf, nation));

    [Property]
    public Property An_acknowledgement_never_revives(PolicyRecord record, Nation nation) =>
        Prop.ForAll(
            Days.Generator.ListOf(12).ToArbitrary(),
            days =>
                record.Acknowledgements.All(entry =>
                    PolicyLaws.AnAcknowledgementNeverRevives(
                        record,
                        entry,
                        days.Concat(record.Documents.SelectMany(d => d.Versions).Select(v => v.From)),
                        nation
                    )
                )
        );

    [Property]
    public Property The_days_to_come_are_in_order_and_none_twice(PolicyRecord record, Nation nation) =>
        Prop.ForAll(
            Days,
            asOf =>
                record
                    .Review(asOf, nation)
                    .Documents.All(row =>
                    {
                        var days = row.Next(12).Select(day => day.Date).ToArray();
                        return days.SequenceEqual(days.Distinct().OrderBy(day => day))
                            && days.All(day => day >= asOf)
                            && (row.Due is not { } due || due < asOf || days[0] == due);
                    })
        );

    [Property]
    public bool What_comes_later_does_not_change_the_answer_for_a_day(PolicyRecord record, Nation nation)
    {
        var asOf = new LocalDate(2025, 3, 3);
        var known = PolicyRecord.Create(
            record.Documents,
            record.People,
            record.Events.Where(e =>
                e.KnownOn <= asOf || record.Documents.Any(d => d.Reviews.Any(r => r.EventIds.Contains(e.Id)))
            ),
            record.Acknowledgements.Where(a =>
                a.AcknowledgedOn is null || a.AcknowledgedOn <= asOf || a.DeliveredOn <= asOf
            ),
            record.Organisation
        );
        return record
            .Review(asOf, nation)
            .Documents.Zip(known.Review(asOf, nation).Documents)
            .All(pair =>
                (pair.First.Verdict, pair.First.Due) == (pair.Second.Verdict, pair.Second.Due)
                && pair.First.Missing().SequenceEqual(pair.Second.Missing())
            );
    }

    [Fact]
    public void The_laws_notice_what_breaks_them()
    {
        // A cadence that drifts, as adding a year to the last due date does.
        var row = Document("2024-02-29", reviews: [Done("2025-02-28")]).Ask("2025-03-03");
        Assert.True(PolicyLaws.NeverDrifts(row));
        Assert.False(PolicyLaws.NeverDrifts(Document("2024-02-29", reviewBy: "2025-02-27").Ask("2024-03-03")));
        Assert.False(
            PolicyLaws.IsMonotoneInCadence(
                Day("2024-02-29"),
                Cadence.Years(2),
                Cadence.Years(1),
                Day("2024-03-01"),
                Nation.Wales
            )
        );
    }
}
