namespace Safeguarding.Classification.Internal;

/// <summary>The words and prefixes of all elements, numbered from 1 in ordinal order, and what is known of each.</summary>
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

    public WordNumbering(ClassesFile classes, IReadOnlyList<PatternElement> elements)
    {
        var exact = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            exact.UnionWith(element.Words);
            prefixes.UnionWith(element.Prefixes);
        }
        exact.UnionWith(classes.Filler);
        exact.UnionWith(BuiltinShapes.NumberWords);
        foreach (var (name, _) in TraitClasses)
            exact.UnionWith(WordsOf(classes, name));
        foreach (var (name, _) in TargetClasses)
            exact.UnionWith(WordsOf(classes, name));
        Exact = Sorted(exact);
        Prefixes = Sorted(prefixes);
        for (var i = 0; i < Exact.Length; i++)
            numbers.Add(Exact[i], i + 1);
    }

    public string[] Exact { get; }
    public string[] Prefixes { get; }

    private int Count => 1 + Exact.Length + Prefixes.Length;

    /// <summary>The numbers of the words that an element accepts, known words and longer prefixes included.</summary>
    public int[] AcceptedBy(PatternElement element)
    {
        var accepted = new HashSet<int>();
        foreach (var word in element.Words)
            accepted.Add(numbers[word]);
        foreach (var prefix in element.Prefixes)
        {
            AddBeginning(accepted, Exact, 1, prefix);
            AddBeginning(accepted, Prefixes, 1 + Exact.Length, prefix);
        }
        var sorted = accepted.ToArray();
        Array.Sort(sorted);
        return sorted;
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

    private static void AddBeginning(HashSet<int> accepted, string[] sorted, int firstNumber, string prefix)
    {
        var i = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        for (i = i < 0 ? ~i : i; i < sorted.Length && sorted[i].StartsWith(prefix, StringComparison.Ordinal); i++)
            accepted.Add(firstNumber + i);
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
