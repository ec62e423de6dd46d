using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

[Properties(Arbitrary = [typeof(LegislationGenerators), typeof(TaxonomyGenerators)])]
public class LegislationLaws
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];

    [Property]
    public bool The_three_parts_are_what_a_scan_of_all_rows_finds(LawQuery query, Nation nation, LawDay day)
    {
        var answer = Default.Ask(query, nation, day.Value);
        var naive = NaiveLaw.Find(Default, query).ToLookup(p => NaiveLaw.On(p, nation, day.Value));
        return Same(answer.InForce, naive[ForceState.InForce])
            && Same(answer.Uncertain, naive[ForceState.Uncertain])
            && Same(answer.NotInForce, naive[ForceState.NotInForce]);
    }

    [Property]
    public bool The_three_parts_share_no_row_and_lose_none(LawQuery query, Nation nation, ConductTime when)
    {
        var answer = Default.Ask(query, nation, when);
        var all = answer
            .InForce.Concat(answer.Uncertain)
            .Concat(answer.NotInForce)
            .Select(r => r.Provision.Id)
            .ToArray();
        return all.Distinct().Count() == all.Length && all.Length == NaiveLaw.Find(Default, query).Count();
    }

    [Property(MaxTest = 60)]
    public bool A_range_answers_what_its_days_answer_one_by_one(Provision provision, Nation nation, ConductTime when)
    {
        var row = Row(provision, nation, when);
        return row.Verdict == NaiveLaw.Over(provision, nation, when)
            && (!row.IsMixed || row.Verdict == ForceState.Uncertain);
    }

    [Property]
    public bool Between_two_turns_the_answer_stays(Provision provision, Nation nation, LawDay day)
    {
        var isTurn = provision.Force.SelectMany(i => i.Turns).Contains(day.Value);
        return isTurn || provision.StateOn(nation, day.Value) == provision.StateOn(nation, day.Value.PlusDays(-1));
    }

    [Property]
    public bool Each_nation_has_only_what_extends_to_it(LawQuery query, LawDay day) =>
        Nations.All(nation =>
            Default
                .Ask(query, nation, day.Value)
                .InForce.Concat(Default.Ask(query, nation, day.Value).Uncertain)
                .All(row =>
                    row.Nation == nation && row.Provision.ExtendsTo(nation) && row.DecidedBy!.Nations.Contains(nation)
                )
        );

    [Property]
    public bool An_unknown_day_proves_nothing(LawQuery query, Nation nation)
    {
        var answer = Default.Ask(query, nation, ConductTime.Unknown);
        return answer.CannotTell
            && answer.InForce.Count == 0
            && answer.NotInForce.All(row => !row.Provision.ExtendsTo(nation))
            && answer.Uncertain.All(row => row.Provision.ExtendsTo(nation));
    }

    [Property]
    public bool Every_row_says_why_and_where(LawQuery query, Nation nation, ConductTime when)
    {
        var answer = Default.Ask(query, nation, when);
        return answer
            .InForce.Concat(answer.Uncertain)
            .Concat(answer.NotInForce)
            .All(row =>
                row.Reasons.Count > 0
                && row.Citation.Length > 0
                && row.Reasons.All(reason =>
                    reason.Text.Length > 0 && !reason.Text.Contains('{') && reason.Source.Id == row.Provision.Id.Value
                )
            );
    }

    [Property]
    public bool In_force_and_due_are_two_answers(Provision provision, Nation nation, LawDay day)
    {
        var row = Row(provision, nation, ConductTime.On(day.Value));
        return row.IsDue
            == (
                row.Verdict != ForceState.InForce ? null
                : provision.OperativeFrom is null ? true
                : day.Value >= provision.OperativeFrom.Day
            );
    }

    [Property]
    public bool What_changed_between_two_days_explains_every_difference(LawDay one, LawDay other, Provision provision)
    {
        var (first, last) = one.Value <= other.Value ? (one.Value, other.Value) : (other.Value, one.Value);
        if (first == last)
            return true;
        var changes = Default.Changes(first.PlusDays(1), last).Where(c => c.Provision.Id == provision.Id).ToArray();
        return Nations.All(nation =>
            (provision.StateOn(nation, first), provision.StateOn(nation, last)) switch
            {
                (ForceState.NotInForce, ForceState.InForce) => provision
                    .IntervalsIn(nation)
                    .All(i => !i.StartIsProven || i.From <= first || i.From > last)
                    || changes.Any(c => c.Nation == nation && c.Kind == LegalChangeKind.Began),
                (ForceState.InForce, ForceState.NotInForce) => changes.Any(c =>
                    c.Nation == nation && c.Kind == LegalChangeKind.Ended
                ),
                _ => true,
            }
        );
    }

    [Property]
    public bool The_text_form_of_a_time_reads_back(ConductTime when) => ConductTime.Parse(when.ToString()) == when;

    [Property]
    public bool The_text_form_of_an_id_reads_back(ProvisionId id, BehaviourCode behaviour) =>
        ProvisionId.Parse(id.ToString()) == id && BehaviourCode.Parse(behaviour.ToString()) == behaviour;

    private static LawRow Row(Provision provision, Nation nation, ConductTime when)
    {
        var answer = Default.Ask(LawQuery.Of(provision.Id), nation, when);
        return answer.InForce.Concat(answer.Uncertain).Concat(answer.NotInForce).Single();
    }

    private static bool Same(IReadOnlyList<LawRow> rows, IEnumerable<Provision> provisions) =>
        rows.Select(row => row.Provision.Id).SequenceEqual(provisions.Select(p => p.Id));
}
