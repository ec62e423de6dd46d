namespace Safeguarding.Classification.Internal;

/// <summary>Gathers patterns as rules over numbered elements, each anchored at its rarest.</summary>
internal sealed class PatternNumbering
{
    private readonly Dictionary<PatternElement, int> byReference = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> commonness = new(StringComparer.Ordinal);
    private readonly List<PatternElement> elements = [];
    private readonly List<double> costs = [];
    private readonly List<Rule> rules = [];
    private readonly List<ushort> own = [];
    private readonly List<int> uses = [];

    /// <param name="learned">Words that the wording knows, the commonest first.</param>
    public PatternNumbering(IReadOnlyList<WordingRow> learned)
    {
        // How often a word stands falls with its place among all words (Zipf).
        for (var i = 0; i < learned.Count; i++)
            commonness[learned[i].Text] = 1000.0 / (i + 5);
    }

    public IReadOnlyList<PatternElement> Elements => elements;

    /// <summary>How often an element can be expected to match: the anchor of a rule is its rarest element.</summary>
    public IReadOnlyList<double> Costs => costs;

    /// <summary>The words that are entries by themselves.</summary>
    public HashSet<string> Sensitive { get; } = new(StringComparer.Ordinal);

    /// <summary>Of these, those that swear.</summary>
    public HashSet<string> Swearing { get; } = new(StringComparer.Ordinal);

    /// <summary>A single word of an entry.</summary>
    public void AddWord(Pattern pattern, int entry, bool isSwearing)
    {
        Add(pattern, RuleKind.Entry, entry);
        Sensitive.UnionWith(pattern.Elements[0].Words);
        if (isSwearing)
            Swearing.UnionWith(pattern.Elements[0].Words);
    }

    public void Add(Pattern pattern, RuleKind kind, int target)
    {
        own.Clear();
        var anchor = 0;
        for (var i = 0; i < pattern.Elements.Count; i++)
        {
            own.Add(Number(pattern.Elements[i]));
            uses[own[i]]++;
            if (costs[own[i]] < costs[own[anchor]])
                anchor = i;
        }
        rules.Add(
            new Rule(
                RuleElements.Of(own, pattern.Gaps),
                rules.Count,
                target,
                (byte)pattern.Elements.Count,
                (byte)anchor,
                kind,
                pattern.AtStart,
                pattern.AtEnd,
                ulong.MaxValue
            )
        );
    }

    public Rule[] Rules() => [.. rules];

    /// <summary>By element, how many rules it is in.</summary>
    public int[] Uses() => [.. uses];

    private ushort Number(PatternElement element)
    {
        if (byReference.TryGetValue(element, out var number))
            return (ushort)number;
        if (!byKey.TryGetValue(element.Key, out number))
        {
            number = elements.Count;
            if (number >= ElementTable.Most)
                throw new FormatException($"lexicon: more than {ElementTable.Most} different pattern elements.");
            byKey.Add(element.Key, number);
            elements.Add(element);
            uses.Add(0);
            costs.Add(Cost(element));
        }
        byReference.Add(element, number);
        return (ushort)number;
    }

    // A word that no message had.
    private const double Unseen = 0.05;

    private double Cost(PatternElement element)
    {
        const Builtins Numbers = Builtins.Number | Builtins.MinorAge | Builtins.AdultAge;
        var words = 0.0;
        foreach (var word in element.Words)
            words += commonness.TryGetValue(word, out var common) ? common : Unseen;
        return words
            + element.Prefixes.Count * 0.5
            + ((element.Builtins & Builtins.Any) != 0 ? 1e9 : 0)
            + ((element.Builtins & Numbers) != 0 ? 30 : 0);
    }
}
