using System.Runtime.InteropServices;

namespace Safeguarding.Classification.Internal;

/// <summary>Where a neighbour stands: behind or before the anchor, right beside it or with other words between.</summary>
internal enum Side : byte
{
    After,
    Before,
}

/// <summary>
/// What starts at a word in one section: for each side the bits that its groups look for there. The groups of the bits
/// lie in that order from <see cref="First"/> on, so that a bit's place among its mask's bits is the place of its groups.
/// </summary>
/// <param name="After">The bits that are looked for behind the word.</param>
/// <param name="Before">Those that are looked for before it.</param>
/// <param name="First">The place of the first bit's groups.</param>
/// <param name="SingleFrom">Where the groups are that need no neighbour; 0 for none.</param>
/// <param name="ReachAfter">So many words may stand between.</param>
/// <param name="ReachBefore">Likewise.</param>
[StructLayout(LayoutKind.Sequential, Size = 32)]
internal readonly record struct Trigger(
    ulong After,
    ulong Before,
    int First,
    int SingleFrom,
    byte ReachAfter,
    byte ReachBefore
);

/// <summary>What starts at a word: the sections, and where their triggers begin, one a section and in their order.</summary>
internal readonly record struct Starts(ulong Sections, int FirstTrigger);

/// <summary>Rules with the same anchor, neighbour and sections: they lie together.</summary>
internal readonly record struct RuleGroup(int First, int Count);

/// <summary>
/// Which rules to try where. A rule is anchored at its rarest element, and has the rarer of the elements beside that as
/// its neighbour: it is tried only where a word for the anchor has what may be a word for the neighbour within reach.
/// The built-in classes count as words of their own, numbered behind the vocabulary's. Rules stand in
/// <see cref="RuleSections"/>, so that only what could count is looked for.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>By word and class, what starts at it.</summary>
    public required Starts[] StartsOf { get; init; }
    public required LineTable<Trigger> Triggers { get; init; }

    /// <summary>Which words, beside which others, start anything.</summary>
    public required PairFilter Pairs { get; init; }

    /// <summary>By the places that a trigger's bits have, where their groups begin; those of the next place end them.</summary>
    public required int[] BitFrom { get; init; }
    public required ushort[] BitGroups { get; init; }

    /// <summary>By <see cref="Trigger.SingleFrom"/>, a count and so many groups that need no neighbour; place 0 is none.</summary>
    public required ushort[] Singles { get; init; }
    public required RuleGroup[] Groups { get; init; }

    /// <summary>The built-in classes that are anchors.</summary>
    public required Builtins AnchorShapes { get; init; }

    /// <summary>The sections in which anything starts at one of them.</summary>
    public required ulong ShapeSections { get; init; }
}
