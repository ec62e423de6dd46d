using NodaTime;
using Safeguarding.SelfAssessment;
using Safeguarding.Support;

namespace Safeguarding.Practice;

/// <summary>An organisation's practice as of a day.</summary>
/// <remarks>Immutable. It advises; people decide.</remarks>
public sealed class PracticeReview
{
    internal PracticeReview(
        LocalDate asOf,
        IReadOnlyList<PracticeRow> gaps,
        IReadOnlyList<PracticeRow> findings,
        IReadOnlyList<ContactOffer> stale,
        Attainment? score
    )
    {
        AsOf = asOf;
        Gaps = gaps;
        Findings = findings;
        Stale = stale;
        Score = score;
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What is required or expected and isn't there, or is overdue.</summary>
    public IReadOnlyList<PracticeRow> Gaps { get; }

    /// <summary>What somebody should look at.</summary>
    public IReadOnlyList<PracticeRow> Findings { get; }

    /// <summary>The contacts of the nation that nobody has checked in time; none of them is to be offered as it stands.</summary>
    public IReadOnlyList<ContactOffer> Stale { get; }

    /// <summary>
    /// How far up their scales the self-assessments are, 0 the worst and 1 the best whichever way a scale runs; null when there
    /// is none.
    /// </summary>
    public Attainment? Score { get; }
}
