using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>How often guidance has a kind of document reviewed, for some nations and organisations.</summary>
/// <remarks>Immutable; made by the catalogue.</remarks>
public sealed class ReviewRule
{
    internal ReviewRule(
        Cadence cadence,
        IReadOnlyList<Nation> nations,
        IReadOnlyList<OrganisationKind> organisations,
        EvidenceMark evidence,
        Source source,
        string? note
    )
    {
        Cadence = cadence;
        Nations = nations;
        Organisations = organisations;
        Evidence = evidence;
        Source = source;
        Note = note;
    }

    /// <summary>At least this often.</summary>
    public Cadence Cadence { get; }

    /// <summary>The nations it holds in; empty: all four.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The organisations it holds for; empty: every one.</summary>
    public IReadOnlyList<OrganisationKind> Organisations { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>What it rests on.</summary>
    public Source Source { get; }

    /// <summary>What a reader must mind; null: nothing.</summary>
    public string? Note { get; }

    /// <summary>Whether it holds for an organisation in a nation.</summary>
    public bool AppliesTo(Nation nation, OrganisationKind organisation) =>
        (Nations.Count == 0 || Nations.Contains(nation))
        && (Organisations.Count == 0 || Organisations.Contains(organisation));
}
