using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.SelfAssessment;

/// <summary>Something that children are to learn, or that an organisation is to do with them, their families and its community.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CoverageItem
{
    internal CoverageItem(
        CoverageItemCode code,
        CoverageGroup group,
        string name,
        Expectation expectation,
        IReadOnlyList<AgeGroup> ageGroups,
        EvidenceMark evidence,
        IReadOnlyList<string> sources,
        Source source
    )
    {
        Code = code;
        Group = group;
        Name = name;
        Expectation = expectation;
        AgeGroups = ageGroups;
        Evidence = evidence;
        Sources = sources;
        Source = source;
    }

    /// <summary>The code.</summary>
    public CoverageItemCode Code { get; }

    /// <summary>What kind of thing it is.</summary>
    public CoverageGroup Group { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether it is a gap when it isn't covered.</summary>
    public Expectation Expectation { get; }

    /// <summary>The age groups it is for.</summary>
    public IReadOnlyList<AgeGroup> AgeGroups { get; }

    /// <summary>How well it is proven that the source names it.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The guidance, as a source of reasons.</summary>
    public Source Source { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
