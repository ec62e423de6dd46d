using FsCheck.Xunit;
using NodaTime;
using Safeguarding.PropertyTesting;
using Safeguarding.Training;

namespace Safeguarding.Tests.Training;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(CalendarGenerators), typeof(TrainingGenerators)])]
public class TrainingLaws
{
    [Property]
    public bool One_more_record_never_makes_a_gap(TrainingMatrix matrix, TrainingRecord record, LocalDate day, int who)
    {
        if (matrix.People.Count == 0)
            return true;
        var one = (who & int.MaxValue) % matrix.People.Count;
        var more = matrix.People.Select((p, i) => i == one ? p.With(record) : p);
        var after = Gaps(TrainingMatrix.Create(matrix.Nation, matrix.Profile, more), day);
        return !after.Except(Gaps(matrix, day)).Any();
    }

    [Property]
    public bool What_lies_ahead_changes_nothing_today(TrainingMatrix matrix, TrainingRecord record, LocalDate day)
    {
        if (record.On <= day || matrix.People.Count == 0)
            return true;
        var more = matrix.People.Select((p, i) => i == 0 ? p.With(record) : p);
        var after = TrainingMatrix.Create(matrix.Nation, matrix.Profile, more);
        return Gaps(after, day).SetEquals(Gaps(matrix, day));
    }

    [Property]
    public bool The_order_of_records_doesnt_matter(TrainingMatrix matrix, LocalDate day)
    {
        var turned = matrix.People.Select(p => TrainingPerson.Create(p.Id, p.Roles.Reverse(), p.Records.Reverse()));
        return Gaps(TrainingMatrix.Create(matrix.Nation, matrix.Profile, turned), day).SetEquals(Gaps(matrix, day));
    }

    [Property]
    public bool A_gap_is_somebodys_who_holds_the_role_and_has_a_reason(TrainingMatrix matrix, LocalDate day) =>
        matrix
            .ReviewOn(day)
            .Gaps.All(g =>
                g.Reasons.Count == 1
                && g.Person.Roles.Any(h => g.Requirement.Roles.Contains(h.Role) && !(h.Until < day) && !(h.From > day))
            );

    [Property]
    public bool What_is_done_was_done_in_time(TrainingMatrix matrix, LocalDate day) =>
        matrix
            .ReviewOn(day)
            .Entries.All(e =>
                e.Verdict switch
                {
                    TrainingState.Done => e.Last!.On <= day && !(e.Due < day),
                    TrainingState.Overdue => e.Last is not null && e.Due < day,
                    TrainingState.Missing => e.Last is null,
                    _ => !(e.Due < day) || e.Person.Roles.Any(h => h.From > day),
                }
            );

    private static HashSet<(string, RequirementId)> Gaps(TrainingMatrix matrix, LocalDate day) =>
        [.. matrix.ReviewOn(day).Gaps.Select(g => (g.Person.Id, g.Requirement.Id))];
}
