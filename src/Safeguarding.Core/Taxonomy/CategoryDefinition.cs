namespace Safeguarding.Taxonomy;

/// <summary>One of the four Cs: what part the child plays, who is on the other side, what others call it.</summary>
/// <remarks>Immutable. Source: Livingstone and Stoilova 2021 (CC BY 4.0).</remarks>
public sealed class CategoryDefinition
{
    internal CategoryDefinition(
        RiskCategory category,
        string name,
        string childRole,
        string childsPart,
        string counterpart,
        IReadOnlyList<OtherName> otherNames,
        EvidenceMark evidence,
        IReadOnlyList<string> sources
    )
    {
        Category = category;
        Name = name;
        ChildRole = childRole;
        ChildsPart = childsPart;
        Counterpart = counterpart;
        OtherNames = otherNames;
        Evidence = evidence;
        Sources = sources;
    }

    /// <summary>The C.</summary>
    public RiskCategory Category { get; }

    /// <summary>Its name in English.</summary>
    public string Name { get; }

    /// <summary>The role asked of the child, in one word: recipient, participant, actor, consumer.</summary>
    public string ChildRole { get; }

    /// <summary>The child's part, in a sentence.</summary>
    public string ChildsPart { get; }

    /// <summary>Who or what is on the other side.</summary>
    public string Counterpart { get; }

    /// <summary>Names that others give it; contract is also commerce and consumer.</summary>
    public IReadOnlyList<OtherName> OtherNames { get; }

    /// <summary>How well this is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<string> Sources { get; }
}
