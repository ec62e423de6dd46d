namespace Safeguarding.Classification.Internal;

/// <summary>One place of a pattern: the words, prefixes and built-in classes that may stand there.</summary>
internal sealed class PatternElement(
    IReadOnlyCollection<string> words,
    IReadOnlyCollection<string> prefixes,
    Builtins builtins
)
{
    private string? key;

    public IReadOnlyCollection<string> Words { get; } = words;

    /// <summary>Beginnings of words, without the star.</summary>
    public IReadOnlyCollection<string> Prefixes { get; } = prefixes;

    public Builtins Builtins { get; } = builtins;

    /// <summary>The same for two elements that accept the same words.</summary>
    public string Key => key ??= $"{Sorted(Words)}*{Sorted(Prefixes)}<{(int)Builtins}";

    private static string Sorted(IReadOnlyCollection<string> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return string.Join("|", sorted);
    }
}

/// <summary>A sequence of elements, all of which must be there.</summary>
internal sealed class Pattern(
    IReadOnlyList<PatternElement> elements,
    IReadOnlyList<byte> gaps,
    bool atStart,
    bool atEnd
)
{
    public IReadOnlyList<PatternElement> Elements { get; } = elements;

    /// <summary>By element, how many other words may stand between the one before and it, filler words aside.</summary>
    public IReadOnlyList<byte> Gaps { get; } = gaps;

    /// <summary>The first element begins a sentence.</summary>
    public bool AtStart { get; } = atStart;

    /// <summary>The last element ends a sentence, emoji aside.</summary>
    public bool AtEnd { get; } = atEnd;
}
