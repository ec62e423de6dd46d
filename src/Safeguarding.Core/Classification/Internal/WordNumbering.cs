namespace Safeguarding.Classification.Internal;

/// <summary>The words and prefixes of all elements, numbered from 1, and what is known of each.</summary>
internal sealed class WordNumbering
{
    private static readonly (string Class, WordTraits Trait)[] TraitClasses =
    [
        ("you", WordTraits.SecondPerson),
        ("youre", WordTraits.SecondPerson),
        ("your", WordTraits.SecondPerson),
        ("yourself", WordTraits.SecondPerson),
        ("i", WordTraits.FirstPerson),
        ("me", WordTraits.FirstPerson),
        ("my", WordTraits.FirstPerson),
        ("not", WordTraits.Negation),
    ];

    private static readonly (string Class, string Target)[] TargetClasses =
    [
        ("group-sex", "sex"),
        ("group-race", "race"),
        ("group-religion", "religion"),
        ("group-disability", "disability"),
        ("group-orientation", "sexual-orientation"),
        ("group-gender-identity", "gender-identity"),
        ("group-age", "age"),
        ("group-nationality", "nationality"),
    ];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly string[] sorted;

    /// <param name="classes">Classes whose words are known whether elements name them or not.</param>
    /// <param name="elements">All elements.</param>
    /// <param name="uses">By element, how many rules it is in.</param>
    /// <param name="learned">Words that the wording knows, the commonest first.</param>
    public WordNumbering(
        ClassesFile classes,
        IReadOnlyList<PatternElement> elements,
        int[] uses,
        IReadOnlyList<WordingRow> learned
    )
    {
        var exact = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            exact.UnionWith(element.Words);
            prefixes.UnionWith(element.Prefixes);
        }
        exact.UnionWith(learned.Select(row => row.Text));
        exact.UnionWith(classes.Filler);
        exact.UnionWith(BuiltinShapes.NumberWords);
        foreach (var (name, _) in TraitClasses)
            exact.UnionWith(WordsOf(classes, name));
        foreach (var (name, _) in TargetClasses)
            exact.UnionWith(WordsOf(classes, name));
        sorted = Sorted(exact);
        Prefixes = Sorted(prefixes);
        Exact = ByUse(sorted, elements, uses, learned);
        for (var i = 0; i < Exact.Length; i++)
            numbers.Add(Exact[i], i + 1);
    }

    public string[] Exact { get; }
    public string[] Prefixes { get; }

    /// <summary>How many words there are, the unknown one included.</summary>
    public int Count => 1 + Exact.Length + Prefixes.Length;

    /// <summary>The numbers of the words that an element accepts, known words and longer prefixes included.</summary>
    public int[] AcceptedBy(PatternElement element)
    {
        var accepted = new HashSet<int>();
        foreach (var word in element.Words)
            accepted.Add(numbers[word]);
        foreach (var prefix in element.Prefixes)
        {
            foreach (var i in Beginning(sorted, prefix))
                accepted.Add(numbers[sorted[i]]);
            foreach (var i in Beginning(Prefixes, prefix))
                accepted.Add(1 + Exact.Length + i);
        }
        var inOrder = accepted.ToArray();
        Array.Sort(inOrder);
        return inOrder;
    }

    public WordTraits[] Traits(ClassesFile classes, IEnumerable<string> sensitive, IEnumerable<string> swearing)
    {
        var traits = new WordTraits[Count];
        void Mark(IEnumerable<string> words, WordTraits trait)
        {
            foreach (var word in words)
                traits[numbers[word]] |= trait;
        }
        Mark(classes.Filler, WordTraits.Filler);
        Mark(sensitive, WordTraits.Sensitive);
        Mark(swearing, WordTraits.Swearing);
        foreach (var (name, trait) in TraitClasses)
            Mark(WordsOf(classes, name), trait);
        return traits;
    }

    public byte[] Targets(ClassesFile classes)
    {
        var targets = new byte[Count];
        foreach (var (name, target) in TargetClasses)
        {
            var bit = (byte)(1 << Array.IndexOf(Outputs.HateTargets, target));
            foreach (var word in WordsOf(classes, name))
                targets[numbers[word]] |= bit;
        }
        return targets;
    }

    public Builtins[] Builtins()
    {
        var builtins = new Builtins[Count];
        for (var i = 0; i < Exact.Length; i++)
            builtins[1 + i] = BuiltinShapes.OfWord(Exact[i]);
        for (var i = 0; i < Prefixes.Length; i++)
            builtins[1 + Exact.Length + i] = BuiltinShapes.OfWord(Prefixes[i]);
        return builtins;
    }

    /// <summary>The places of the words that begin so.</summary>
    private static IEnumerable<int> Beginning(string[] sorted, string prefix)
    {
        var i = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        for (i = i < 0 ? ~i : i; i < sorted.Length && sorted[i].StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return i;
    }

    /// <summary>
    /// The commonest words come first, then those that most rules name: what is read together should lie together.
    /// </summary>
    private static string[] ByUse(
        string[] sorted,
        IReadOnlyList<PatternElement> elements,
        int[] uses,
        IReadOnlyList<WordingRow> learned
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var e = 0; e < elements.Count; e++)
        {
            foreach (var word in elements[e].Words)
                counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + uses[e];
        }
        for (var i = 0; i < learned.Count; i++)
            counts[learned[i].Text] = int.MaxValue - i;
        var keys = sorted.Select(word => counts.TryGetValue(word, out var count) ? -count : 0).ToArray();
        var order = Enumerable.Range(0, sorted.Length).OrderBy(i => keys[i]).ToArray();
        return [.. order.Select(i => sorted[i])];
    }

    private static string[] Sorted(HashSet<string> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static IReadOnlyList<string> WordsOf(ClassesFile classes, string name) =>
        classes.Classes.TryGetValue(name, out var words)
            ? words
            : throw new FormatException($"lexicon classes: the class '{name}' is needed and isn't there.");
}
