using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.SelfAssessment;

/// <summary>A published self-assessment tool: its areas, and its scale where it has one.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AssessmentTool
{
    internal AssessmentTool(
        string id,
        string name,
        RatingScale? scale,
        int? areaCount,
        IReadOnlyList<AssessmentArea> areas,
        EvidenceMark evidence,
        IReadOnlyList<string> sources,
        Source source,
        string? note
    )
    {
        Id = id;
        Name = name;
        Scale = scale;
        AreaCount = areaCount;
        Areas = areas;
        Evidence = evidence;
        Sources = sources;
        Source = source;
        Note = note;
    }

    /// <summary>The id, e.g. <c>swgfl-360-degree-safe</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its scale; null when it has none that we know, and then the host's is used.</summary>
    public RatingScale? Scale { get; }

    /// <summary>How many areas it has, or null when that isn't known.</summary>
    public int? AreaCount { get; }

    /// <summary>Its areas, as far as we know their names; empty when we don't.</summary>
    public IReadOnlyList<AssessmentArea> Areas { get; }

    /// <summary>How well this is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The tool as a source of reasons.</summary>
    public Source Source { get; }

    /// <summary>What else to know, or null.</summary>
    public string? Note { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
