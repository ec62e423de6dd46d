using NodaTime;
using Safeguarding.SelfAssessment.Internal;

namespace Safeguarding.SelfAssessment;

/// <summary>One self-assessment that an organisation made with a tool, on the tool's one scale.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SelfAssessmentRecord
{
    private SelfAssessmentRecord(
        string id,
        AssessmentTool? tool,
        RatingScale scale,
        LocalDate completedOn,
        IReadOnlyList<AreaRating> areas
    )
    {
        Id = id;
        Tool = tool;
        Scale = scale;
        CompletedOn = completedOn;
        Areas = areas;
    }

    /// <summary>The host's id of the record.</summary>
    public string Id { get; }

    /// <summary>The tool, or null for one of the host's own.</summary>
    public AssessmentTool? Tool { get; }

    /// <summary>The scale that every area is rated on.</summary>
    public RatingScale Scale { get; }

    /// <summary>The day it was completed.</summary>
    public LocalDate CompletedOn { get; }

    /// <summary>The areas.</summary>
    public IReadOnlyList<AreaRating> Areas { get; }

    /// <summary>How far up its scale the whole is: the mean over its areas.</summary>
    public Attainment Score => Attainment.Mean(Areas.Select(a => a.Rating.Attainment));

    /// <summary>The mean level, to show beside the scale.</summary>
    public decimal MeanLevel => Rating.MeanLevel(Areas.Select(a => a.Rating));

    /// <summary>The mean level of each strand, in the order in which strands first stand.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> StrandLevels =>
        [
            .. Areas
                .Where(a => a.Strand is not null)
                .GroupBy(a => a.Strand!, StringComparer.Ordinal)
                .Select(g => new KeyValuePair<string, decimal>(g.Key, Rating.MeanLevel(g.Select(a => a.Rating)))),
        ];

    /// <summary>Makes a record.</summary>
    /// <param name="id">1 to 128 characters, not blank.</param>
    /// <param name="tool">The tool, or null for one of the host's own.</param>
    /// <param name="scale">The scale; the tool's, where it has one.</param>
    /// <param name="completedOn">The day it was completed.</param>
    /// <param name="areas">One or more areas, each rated on that scale; none twice.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static SelfAssessmentRecord Create(
        string id,
        AssessmentTool? tool,
        RatingScale scale,
        LocalDate completedOn,
        IEnumerable<AreaRating> areas
    )
    {
        ArgumentNullException.ThrowIfNull(areas);
        if (string.IsNullOrWhiteSpace(id) || id.Length > 128)
            throw new ArgumentException("A record's id has 1 to 128 characters.", nameof(id));
        if (tool?.Scale is { } own && own != scale)
            throw new ArgumentException($"{tool.Name} is rated on {own}, not on {scale}.", nameof(scale));
        var all = areas.ToArray();
        if (all.Length == 0)
            throw new ArgumentException("A self-assessment needs an area.", nameof(areas));
        if (all.FirstOrDefault(a => a.Rating.Scale != scale) is { } other)
            throw new ArgumentException($"The area '{other.Area}' is rated on another scale.", nameof(areas));
        if (all.GroupBy(a => a.Area).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The area '{twice.Key}' stands twice.", nameof(areas));
        return new SelfAssessmentRecord(id, tool, scale, completedOn, Array.AsReadOnly(all));
    }

    /// <summary>What is missing, weak or overdue as of a day.</summary>
    public IReadOnlyList<AssessmentIssue> ReviewOn(LocalDate day) => AssessmentJudge.Issues(this, day);

    /// <summary>What the ratings would carry in 360 degree safe's certificates.</summary>
    public OnlineSafetyAward Award => AssessmentJudge.Award(this);

    /// <summary>The tool, the mean level and the scale.</summary>
    public override string ToString() => $"{Tool?.Name ?? Id}: {MeanLevel:0.##} on {Scale}";
}
