using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>Whether a record is as it was written, and where it first is not.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ChainAnswer : IJudgement<ChainVerdict>
{
    internal ChainAnswer(int? firstBroken, int count, ChainHash head, IReadOnlyList<Reason> reasons)
    {
        FirstBroken = firstBroken;
        Count = count;
        Head = head;
        Reasons = reasons;
    }

    /// <inheritdoc/>
    public ChainVerdict Verdict => FirstBroken is null ? ChainVerdict.Intact : ChainVerdict.Broken;

    /// <summary>The place, from 1, of the first entry that isn't as it was written or doesn't follow; null when all are.</summary>
    public int? FirstBroken { get; }

    /// <summary>How many entries there were.</summary>
    public int Count { get; }

    /// <summary>The hash of the last entry up to which every link held. Keep it elsewhere: it proves where the record ended.</summary>
    public ChainHash Head { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
