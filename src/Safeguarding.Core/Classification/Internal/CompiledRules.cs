namespace Safeguarding.Classification.Internal;

/// <summary>What a match of a rule means.</summary>
internal enum RuleKind : byte
{
    /// <summary>An entry of the lexicon: adds its weights.</summary>
    Entry,

    /// <summary>An innocent phrase: drops the matches inside it.</summary>
    Neutral,

    /// <summary>An entry's exception: the entry doesn't count in this sentence.</summary>
    Unless,

    /// <summary>A cue of a frame.</summary>
    Cue,
}

/// <summary>One compiled pattern. Its elements lie in the flat arrays of <see cref="CompiledRules"/>.</summary>
internal readonly record struct Rule(
    int FirstElement,
    byte Count,
    byte Anchor,
    bool AtStart,
    bool AtEnd,
    RuleKind Kind,
    int Target
);

/// <summary>All patterns of a lexicon.</summary>
internal sealed class CompiledRules(Rule[] rules, int[] elements, byte[] gaps)
{
    public Rule[] Rules { get; } = rules;

    /// <summary>Numbers of elements: those of rule r from its <see cref="Rule.FirstElement"/> on.</summary>
    public int[] Elements { get; } = elements;

    /// <summary>Beside each element, the words other than fillers that may stand before it.</summary>
    public byte[] Gaps { get; } = gaps;

    /// <summary>An element of a rule.</summary>
    public int Element(int rule, int place) => Elements[Rules[rule].FirstElement + place];
}
