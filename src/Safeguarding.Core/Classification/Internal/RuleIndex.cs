namespace Safeguarding.Classification.Internal;

/// <summary>Which rules to try at which word, and which of them can't match in a sentence at all.</summary>
internal sealed class RuleIndex
{
    /// <summary>Rules anchored at word w: <c>Rules[From[w] .. From[w + 1]]</c>.</summary>
    public required int[] From { get; init; }
    public required int[] Rules { get; init; }

    /// <summary>
    /// Beside each of <see cref="Rules"/> the number of its second rarest element, or -1: the rule is tried only in a
    /// sentence that holds a word for it.
    /// </summary>
    public required int[] Checks { get; init; }

    /// <summary>The check elements that accept word w: <c>WordChecks[WordChecksFrom[w] .. WordChecksFrom[w + 1]]</c>.</summary>
    public required int[] WordChecksFrom { get; init; }
    public required int[] WordChecks { get; init; }
    public required int CheckCount { get; init; }

    /// <summary>Rules anchored at an element with this built-in class, by bit.</summary>
    public required int[][] ByShape { get; init; }
}
