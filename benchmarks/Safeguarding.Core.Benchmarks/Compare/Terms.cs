using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>What the peers look for: the plain single-word terms of the lexicon, folded.</summary>
internal static class Terms
{
    private static readonly string[] Words =
    [
        .. Lexicon
            .Default.ThemeFiles.SelectMany(t => t.Entries)
            .SelectMany(e => e.Words ?? [])
            .Where(w => w.All(char.IsAsciiLetterOrDigit))
            .Select(FoldTable.Default.FoldWord)
            .Distinct(StringComparer.Ordinal),
    ];

    public static string[] All => Words;
}
