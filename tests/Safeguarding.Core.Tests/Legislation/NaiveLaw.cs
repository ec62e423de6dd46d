using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>The rule of three answers as its definition reads, and queries as a scan over all rows: the twin of the indexed catalogue.</summary>
internal static class NaiveLaw
{
    public static ForceState On(Provision provision, Nation nation, LocalDate day)
    {
        var states = provision.Force.Where(i => i.Nations.Contains(nation)).Select(i => On(i, day)).ToArray();
        return states.Contains(ForceState.InForce) ? ForceState.InForce
            : states.Contains(ForceState.Uncertain) ? ForceState.Uncertain
            : ForceState.NotInForce;
    }

    public static ForceState On(ForceInterval interval, LocalDate day)
    {
        var sure = IsSure(interval.Evidence) && interval.From is not null;
        var low = sure ? interval.From : interval.FromEarliest;
        var high = sure ? interval.From : interval.FromLatest;
        if (low is not null && day < low)
            return ForceState.NotInForce;
        var uncertain = high is null || day < high;
        var ends = interval.ToExclusive is not null || interval.ToEarliest is not null || interval.ToLatest is not null;
        if (ends)
        {
            var sureEnd = IsSure(interval.ToEvidence) && interval.ToExclusive is not null;
            if (day >= (sureEnd ? interval.ToExclusive : interval.ToLatest))
                return ForceState.NotInForce;
            var mayEnd = interval.ToEarliest ?? low;
            if (!sureEnd && (mayEnd is null || day >= mayEnd))
                uncertain = true;
        }
        return uncertain ? ForceState.Uncertain : ForceState.InForce;
    }

    /// <summary>Day by day over a range: the state if it is one on all days, else uncertain.</summary>
    public static ForceState Over(Provision provision, Nation nation, ConductTime when)
    {
        if (!provision.Force.Any(i => i.Nations.Contains(nation)))
            return ForceState.NotInForce;
        if (!when.IsKnown)
            return ForceState.Uncertain;
        var first = On(provision, nation, when.First.Value);
        for (var day = when.First.Value; day <= when.Last.Value; day = day.PlusDays(1))
        {
            if (On(provision, nation, day) != first)
                return ForceState.Uncertain;
        }
        return first;
    }

    public static IEnumerable<Provision> Find(LegislationCatalogue catalogue, LawQuery query) =>
        catalogue.Provisions.Where(p =>
            (query.Kind == ProvisionKind.None || p.Kind == query.Kind) && Matches(catalogue, p, query)
        );

    private static bool Matches(LegislationCatalogue catalogue, Provision p, LawQuery query)
    {
        if (query.Behaviour != default)
            return p.Behaviours.Contains(query.Behaviour);
        if (query.Provision != default)
            return p.Id == query.Provision || p.Aliases.Contains(query.Provision);
        if (query.Harm != default)
            return p.Behaviours.Intersect(catalogue.BehavioursOf(query.Harm, query.Cell)).Any();
        if (query.Category != RiskCategory.None)
            return p.Category == query.Category || p.AlsoCategories.Contains(query.Category);
        if (query.Type != RiskType.None)
            return p.Behaviours.Any(b =>
                catalogue.Behaviours.Any(d => d.Code == b && d.Cells.Any(cell => cell.Type == query.Type))
            );
        if (query.Cell.IsCell)
            return p.Behaviours.Any(b => catalogue.Behaviours.Any(d => d.Code == b && d.Cells.Contains(query.Cell)));
        return true;
    }

    private static bool IsSure(EvidenceMark mark) => mark is EvidenceMark.Verified or EvidenceMark.Corroborated;
}
