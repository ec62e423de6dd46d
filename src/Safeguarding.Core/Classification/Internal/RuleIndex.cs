namespace Safeguarding.Classification.Internal;

/// <summary>What starts at a word: rules that need no neighbour, and which words beside it start others.</summary>
/// <remarks>
/// A neighbour mask has the bit (<see cref="WordInfo.Bit"/>) of every word that could be the neighbour; a token whose
/// bit is not in it need not be looked up.
/// </remarks>
internal readonly record struct Trigger(
    ulong Before,
    ulong After,
    int FirstSingle,
    ushort Singles,
    byte ReachBefore,
    byte ReachAfter
);

/// <summary>
/// Which rules to try where. A rule is anchored at its rarest element, and has the rarer of the elements beside that as
/// its neighbour: it is tried only where a word for the anchor has a word for the neighbour within reach. The built-in
/// classes count as words of their own, numbered behind the vocabulary's.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>The flag of <see cref="WordInfo"/> that words with a trigger of this index have.</summary>
    public required uint Flag { get; init; }

    /// <summary>For every word, then for every built-in class.</summary>
    public required Trigger[] Triggers { get; init; }
    public required int[] SingleRules { get; init; }

    /// <summary>The built-in classes that are anchors, and those that are neighbours.</summary>
    public required Builtins AnchorShapes { get; init; }
    public required Builtins NeighbourShapes { get; init; }

    public required NeighbourTable Neighbours { get; init; }

    /// <summary>Rules of group g: <c>GroupRules[GroupFrom[g] .. GroupFrom[g + 1]]</c>.</summary>
    public required int[] GroupFrom { get; init; }
    public required int[] GroupRules { get; init; }
}
