namespace Safeguarding.Classification.Internal;

/// <summary>What the elements of patterns accept: words by number, then built-in classes numbered behind them.</summary>
internal sealed class ElementTable
{
    private readonly int[][] accepted;

    public ElementTable(LexiconModel model, int words)
    {
        Builtins = model.ElementBuiltins;
        Cost = model.ElementCosts;
        accepted = new int[model.ElementWords.Length][];
        for (var e = 0; e < accepted.Length; e++)
        {
            // "Any" accepts every token; it never says that a rule is worth trying.
            var shapes = Builtins[e] & ~Internal.Builtins.Any;
            accepted[e] = shapes == Internal.Builtins.None ? model.ElementWords[e] : With(model.ElementWords[e], shapes, words);
        }
    }

    public Builtins[] Builtins { get; }

    /// <summary>How often an element can be expected to match, in no unit: only the order counts.</summary>
    public float[] Cost { get; }

    /// <summary>The words and classes that the element accepts.</summary>
    public int[] Accepted(int element) => accepted[element];

    private static int[] With(int[] own, Builtins shapes, int words)
    {
        var all = new List<int>(own);
        for (var bit = 0; (int)shapes >> bit != 0; bit++)
        {
            if (((int)shapes & (1 << bit)) != 0)
                all.Add(words + bit);
        }
        return [.. all];
    }
}
