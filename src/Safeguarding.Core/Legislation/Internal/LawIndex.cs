using System.Diagnostics.CodeAnalysis;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>The provisions by whatever may be asked, each list in the order of answers.</summary>
internal sealed class LawIndex
{
    private readonly Dictionary<ProvisionId, Provision[]> byId = [];
    private readonly Dictionary<LawQuery, Provision[]> byQuery = [];

    public LawIndex(Provision[] provisions, BehaviourTable table)
    {
        // A stable sort: within a kind the data's own order, which is by enactment.
        All = [.. provisions.OrderBy(p => p.Kind)];
        foreach (var provision in All)
        {
            byId.Add(provision.Id, [provision]);
        }
        // An earlier id may have stood for what are several rows now.
        foreach (var alias in All.SelectMany(p => p.Aliases).Distinct())
            byId.Add(alias, [.. All.Where(p => p.Aliases.Contains(alias))]);
        byQuery.Add(LawQuery.All, All);
        foreach (var kind in All.Select(p => p.Kind).Distinct())
            byQuery.Add(LawQuery.Of(kind), [.. All.Where(p => p.Kind == kind)]);
        foreach (var behaviour in All.SelectMany(p => p.Behaviours).Distinct())
            byQuery.Add(LawQuery.Of(behaviour), About([behaviour]));
        for (var category = RiskCategory.Content; category <= RiskCategory.Contract; category++)
            byQuery.Add(
                LawQuery.Of(category),
                [.. All.Where(p => p.Category == category || p.AlsoCategories.Contains(category))]
            );
        foreach (var cell in table.Cells)
            byQuery.Add(LawQuery.Of(cell), About(table.In(cell)));
        foreach (var type in table.Cells.GroupBy(cell => cell.Type))
            byQuery.Add(LawQuery.Of(type.Key), About([.. type.SelectMany(table.In).Distinct()]));
        foreach (var (harm, cell) in table.Places)
            byQuery.Add(LawQuery.Of(harm, cell), About(table.Of(harm, cell)));
    }

    public Provision[] All { get; }

    public bool TryGet(ProvisionId id, [NotNullWhen(true)] out Provision? provision)
    {
        provision = byId.TryGetValue(id, out var found) && found.Length == 1 ? found[0] : null;
        return provision is not null;
    }

    public IReadOnlyList<Provision> Find(LawQuery query)
    {
        if (query.Provision != default)
            return Only(byId.TryGetValue(query.Provision, out var named) ? named : [], query.Kind);
        if (byQuery.TryGetValue(query, out var found))
            return found;
        // A harm in a cell that the table doesn't single out has what the harm has in every cell.
        var open = query.OnlyOf(ProvisionKind.None);
        if (open.Harm != default && open.Cell.IsCell && !byQuery.ContainsKey(open))
            open = LawQuery.Of(open.Harm);
        return Only(byQuery.TryGetValue(open, out found) ? found : [], query.Kind);
    }

    private static Provision[] Only(Provision[] rows, ProvisionKind kind) =>
        kind == ProvisionKind.None ? rows : [.. rows.Where(p => p.Kind == kind)];

    private Provision[] About(IReadOnlyList<BehaviourCode> behaviours) =>
        [.. All.Where(p => p.Behaviours.Any(behaviours.Contains))];
}
