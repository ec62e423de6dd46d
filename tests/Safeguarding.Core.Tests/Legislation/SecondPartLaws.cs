using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Safeguarding.Legislation;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

[Properties(Arbitrary = [typeof(LegislationGenerators), typeof(TaxonomyGenerators)])]
public class SecondPartLaws
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;

    [Property]
    public Property An_age_that_is_not_known_widens_and_never_narrows(Nation nation, LawDay day) =>
        Prop.ForAll(
            Gen.Choose(0, 120).Two().ToArbitrary(),
            ages =>
            {
                var known = Ids(Default.ApplicableTo(ages.Item1, ages.Item2, nation, day.Value));
                return known.IsSubsetOf(Ids(Default.ApplicableTo(null, ages.Item2, nation, day.Value)))
                    && known.IsSubsetOf(Ids(Default.ApplicableTo(ages.Item1, null, nation, day.Value)))
                    && Ids(Default.ApplicableTo(null, ages.Item2, nation, day.Value))
                        .IsSubsetOf(Ids(Default.ApplicableTo(null, null, nation, day.Value)));
            }
        );

    [Property]
    public bool With_no_age_known_only_the_day_and_the_nation_rule_out(Nation nation, LawDay day)
    {
        var answer = Default.ApplicableTo(null, null, nation, day.Value);
        return answer.CannotBear.All(row => row.Law.Verdict == ForceState.NotInForce)
            && answer.CouldBear.All(row => row.Law.Verdict != ForceState.NotInForce);
    }

    [Property]
    public bool More_known_of_a_host_never_opens_what_was_closed(
        ChecklistId list,
        HostService host,
        Nation nation,
        LawDay day
    )
    {
        var known = Default.Duties(list, host, nation, day.Value).Rows;
        var unknown = Default.Duties(list, HostService.Unknown, nation, day.Value).Rows;
        return known
            .Zip(unknown, (k, u) => u.Verdict != DutyBinding.DoesNotBind || k.Verdict == DutyBinding.DoesNotBind)
            .All(holds => holds);
    }

    [Property]
    public bool Only_certain_law_binds(ChecklistId list, HostService host, Nation nation, LawDay day) =>
        Default
            .Duties(list, host, nation, day.Value)
            .Rows.All(row => row.Verdict != DutyBinding.Binds || row.Law.Verdict == ForceState.InForce);

    [Property]
    public bool The_changes_of_a_nation_are_those_of_all_that_are_its(LawDay one, LawDay other, Nation nation)
    {
        var (from, to) = one.Value <= other.Value ? (one.Value, other.Value) : (other.Value, one.Value);
        var own = Default.Changes(from, to, nation);
        return own.Select(Key).SequenceEqual(Default.Changes(from, to).Where(c => c.Nation == nation).Select(Key))
            && own.All(c => c.Day >= from && c.Day <= to && c.Reasons.Count == 1 && c.Reasons[0].Text.Length > 0);
    }

    private static string Key(LegalChange change) =>
        $"{change.Day} {change.Kind} {change.Provision.Id} {change.Detail}";

    private static HashSet<ProvisionId> Ids(AgeAnswer answer) => [.. answer.CouldBear.Select(row => row.Provision.Id)];
}
