using NodaTime;

namespace Safeguarding.Training;

/// <summary>An organisation's training as of a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingReview
{
    internal TrainingReview(
        LocalDate asOf,
        IReadOnlyList<TrainingEntry> entries,
        IReadOnlyList<TrainingFinding> findings
    )
    {
        AsOf = asOf;
        Entries = entries;
        Findings = findings;
        Gaps = [.. entries.Where(e => e.IsGap)];
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every person with every requirement of their roles: the matrix.</summary>
    public IReadOnlyList<TrainingEntry> Entries { get; }

    /// <summary>The entries that are gaps.</summary>
    public IReadOnlyList<TrainingEntry> Gaps { get; }

    /// <summary>What concerns the organisation as a whole.</summary>
    public IReadOnlyList<TrainingFinding> Findings { get; }
}
