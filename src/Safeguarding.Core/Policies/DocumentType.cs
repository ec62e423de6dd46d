using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>A kind of document that organisations need, or a kind of arrangement that they review.</summary>
/// <remarks>Immutable; made by the catalogue.</remarks>
public sealed class DocumentType
{
    private readonly (IReadOnlyList<OrganisationKind> Organisations, IReadOnlyList<PolicyRole> With)[] shareAlso;

    internal DocumentType(
        DocumentTypeCode code,
        string name,
        string about,
        DocumentNeed need,
        Source source,
        (IReadOnlyList<OrganisationKind> Organisations, IReadOnlyList<PolicyRole> With)[] shareAlso
    )
    {
        Code = code;
        Name = name;
        About = about;
        Need = need;
        Source = source;
        this.shareAlso = shareAlso;
    }

    /// <summary>The stable name.</summary>
    public DocumentTypeCode Code { get; }

    /// <summary>Its name for people.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public string About { get; }

    /// <summary>How much an organisation needs it.</summary>
    public DocumentNeed Need { get; }

    /// <summary>What says so.</summary>
    public Source Source { get; }

    /// <summary>How well it is proven that it is needed.</summary>
    public EvidenceMark Evidence { get; internal init; }

    /// <summary>The checklist of what it contains; may be empty.</summary>
    public IReadOnlyList<DocumentSection> Sections { get; internal init; } = [];

    /// <summary>How well the checklist is proven; <see cref="EvidenceMark.None"/> without one.</summary>
    public EvidenceMark SectionsEvidence { get; internal init; }

    /// <summary>The nations it is needed in; empty: all four.</summary>
    public IReadOnlyList<Nation> Nations { get; internal init; } = [];

    /// <summary>The organisations that need it; empty: every one.</summary>
    public IReadOnlyList<OrganisationKind> Organisations { get; internal init; } = [];

    /// <summary>Who reads, understands and acknowledges it; empty: nobody.</summary>
    public IReadOnlyList<PolicyRole> ReadBy { get; internal init; } = [];

    /// <summary>Who acknowledges it for a child.</summary>
    public ChildSignature ChildSignature { get; internal init; }

    /// <summary>Whom every organisation shares it with.</summary>
    public IReadOnlyList<PolicyRole> ShareWith { get; internal init; } = [];

    /// <summary>Whether children and young people are involved in setting it.</summary>
    public bool InvolveChildren { get; internal init; }

    /// <summary>How often it is reviewed; the first rule that applies counts.</summary>
    public IReadOnlyList<ReviewRule> Reviews { get; internal init; } = [];

    /// <summary>Whether an organisation in a nation needs it.</summary>
    public bool AppliesTo(Nation nation, OrganisationKind organisation) =>
        (Nations.Count == 0 || Nations.Contains(nation))
        && (Organisations.Count == 0 || Organisations.Contains(organisation));

    /// <summary>How often guidance has it reviewed; null when no guidance that is known says.</summary>
    public ReviewRule? ReviewIn(Nation nation, OrganisationKind organisation) =>
        Reviews.FirstOrDefault(rule => rule.AppliesTo(nation, organisation));

    /// <summary>Whom an organisation shares it with: everybody of <see cref="ShareWith"/>, and whom its kind shares it with besides.</summary>
    public IReadOnlyList<PolicyRole> SharedBy(OrganisationKind organisation) =>
        [.. ShareWith.Union(shareAlso.Where(s => s.Organisations.Contains(organisation)).SelectMany(s => s.With))];
}
