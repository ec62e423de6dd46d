using System.Collections.Frozen;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>Each word looked up in a frozen set, ignoring case; it only matches.</summary>
internal sealed class FrozenSetEngine : IEngine
{
    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> terms;

    public string Name => "FrozenSet";

    public void Prepare() =>
        terms = Terms.All.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Run(string text)
    {
        var found = 0;
        var from = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && from < 0)
                from = i;
            else if (!inWord && from >= 0)
            {
                found += terms.Contains(text.AsSpan(from, i - from)) ? 1 : 0;
                from = -1;
            }
        }
        return found;
    }
}
