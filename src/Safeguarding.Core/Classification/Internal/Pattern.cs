namespace Safeguarding.Classification.Internal;

/// <summary>One place of a pattern: the words, prefixes and built-in classes that may stand there.</summary>
internal sealed class PatternElement(
    IReadOnlyCollection<string> words,
    IReadOnlyCollection<string> prefixes,
    Builtins builtins,
    int gapBefore
)
{
    public IReadOnlyCollection<string> Words { get; } = words;

    /// <summary>Beginnings of words, without the star.</summary>
    public IReadOnlyCollection<string> Prefixes { get; } = prefixes;

    public Builtins Builtins { get; } = builtins;

    /// <summary>How many other words may stand between the element before and this one, filler words aside.</summary>
    public int GapBefore { get; } = gapBefore;

    /// <summary>The same for two elements that accept the same words.</summary>
    public string Key { get; } =
        string.Join("|", words.OrderBy(w => w, StringComparer.Ordinal))
        + "*"
        + string.Join("|", prefixes.OrderBy(w => w, StringComparer.Ordinal))
        + "<"
        + (int)builtins;
}

/// <summary>A sequence of elements, all of which must be there.</summary>
internal sealed class Pattern(IReadOnlyList<PatternElement> elements, bool atStart, bool atEnd)
{
    public IReadOnlyList<PatternElement> Elements { get; } = elements;

    /// <summary>The first element begins a sentence.</summary>
    public bool AtStart { get; } = atStart;

    /// <summary>The last element ends a sentence, emoji aside.</summary>
    public bool AtEnd { get; } = atEnd;
}
