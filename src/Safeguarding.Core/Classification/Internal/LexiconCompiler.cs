using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Turns theme files, classes and cues into the flat tables of <see cref="CompiledLexicon"/>.</summary>
internal sealed class LexiconCompiler
{
    // The bit masks of the matcher look at 64 words, the anchor included.
    private const int MaxReach = 60;

    private readonly FoldTable fold;
    private readonly ClassesFile classes;
    private readonly List<(Pattern Pattern, RuleKind Kind, int Target)> patterns = [];
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, int> reasons = new(StringComparer.Ordinal);
    private readonly Outputs outputs = new();
    private readonly HashSet<string> sensitive = new(StringComparer.Ordinal);
    private readonly HashSet<string> swearing = new(StringComparer.Ordinal);
    private readonly List<Frames> cueFrames = [];
    private int neutrals;

    public LexiconCompiler(FoldTable fold, ClassesFile classes)
    {
        this.fold = fold;
        this.classes = classes;
    }

    public Outputs Outputs => outputs;

    /// <summary>Adds a theme, without the entries that are silenced or replaced.</summary>
    public void Add(ThemeFile theme, ISet<string> leftOut, ReasonCatalogue sentences)
    {
        var parser = new PatternParser(fold, classes.Classes, theme.Classes, theme.Theme);
        foreach (var row in theme.Entries)
        {
            if (leftOut.Contains($"{theme.Theme}/{row.Id}"))
                continue;
            var where = $"lexicon {theme.Theme}/{row.Id}";
            var index = entries.Count;
            entries.Add(EntryOf(theme, row, where, sentences));
            var isSwearing = row.Harms?.ContainsKey("profanity") == true;
            foreach (var word in row.Words ?? [])
            {
                var pattern = parser.Word(word, where);
                patterns.Add((pattern, RuleKind.Entry, index));
                sensitive.UnionWith(pattern.Elements[0].Words);
                if (isSwearing)
                    swearing.UnionWith(pattern.Elements[0].Words);
            }
            AddPhrases(parser, row.Phrases, RuleKind.Entry, index, where);
            AddPhrases(parser, row.Unless, RuleKind.Unless, index, where);
        }
        foreach (var row in theme.Neutral ?? [])
        {
            var where = $"lexicon {theme.Theme}/neutral/{row.Id}";
            foreach (var word in row.Words ?? [])
                patterns.Add((parser.Word(word, where), RuleKind.Neutral, neutrals));
            AddPhrases(parser, row.Phrases, RuleKind.Neutral, neutrals, where);
            neutrals++;
        }
    }

    public void Add(IReadOnlyList<CueRow> cues)
    {
        foreach (var cue in cues)
        {
            var where = $"context cue {cue.Frame}";
            var parser = new PatternParser(fold, classes.Classes, null, where);
            var index = cueFrames.Count;
            cueFrames.Add(FrameNames.Parse(cue.Frame, where));
            foreach (var word in cue.Words ?? [])
                patterns.Add((parser.Word(word, where), RuleKind.Cue, index));
            AddPhrases(parser, cue.Phrases, RuleKind.Cue, index, where);
        }
    }

    public CompiledLexicon Compile()
    {
        var elements = new Dictionary<string, int>(StringComparer.Ordinal);
        var elementList = new List<PatternElement>();
        foreach (var element in patterns.SelectMany(p => p.Pattern.Elements))
        {
            if (!elements.ContainsKey(element.Key))
            {
                elements.Add(element.Key, elementList.Count);
                elementList.Add(element);
            }
        }
        var vocabulary = VocabularyOf(elementList);
        if (elementList.Count >> PairSet.ElementBits != 0 || vocabulary.Count >> (32 - PairSet.ElementBits) != 0)
            throw new FormatException("lexicon: more than 65,535 different words or pattern elements.");
        var members = MembersOf(elementList, vocabulary);
        var traits = TraitsOf(vocabulary);
        var cost = CostsOf(elementList);
        var (rules, ruleElements, ruleGaps) = RulesOf(elements, cost);
        RuleIndex Index(bool entries) =>
            IndexOf(
                rules,
                ruleElements,
                elementList,
                cost,
                members,
                vocabulary.Count,
                r => r.Kind == RuleKind.Entry == entries
            );
        return new CompiledLexicon
        {
            Fold = fold,
            Vocabulary = vocabulary,
            WordBuiltins =
            [
                .. Enumerable
                    .Range(0, vocabulary.Count)
                    .Select(id => id == 0 ? Builtins.None : BuiltinShapes.OfWord(vocabulary[id])),
            ],
            WordTraits = traits,
            WordTargets = TargetsOf(vocabulary),
            Rules = rules,
            RuleElements = ruleElements,
            RuleGaps = ruleGaps,
            ElementBuiltins = [.. elementList.Select(e => e.Builtins)],
            Members = new PairSet(members),
            EntryRules = Index(entries: true),
            OtherRules = Index(entries: false),
            Entries = [.. entries],
            UnlessCount = entries.Count,
            ReasonCount = reasons.Count,
            CueFrames = [.. cueFrames],
            Outputs = outputs,
            Masked = new MaskedWords(vocabulary, traits),
        };
    }

    private void AddPhrases(
        PatternParser parser,
        IReadOnlyList<string>? phrases,
        RuleKind kind,
        int target,
        string where
    )
    {
        foreach (var phrase in phrases ?? [])
        {
            foreach (var pattern in parser.Phrase(phrase, where))
            {
                if (pattern.Elements.Sum(e => e.GapBefore + 1) > MaxReach)
                    throw new FormatException($"{where}: '{phrase}' spans more than {MaxReach} words.");
                patterns.Add((pattern, kind, target));
            }
        }
    }

    private Entry EntryOf(ThemeFile theme, EntryRow row, string where, ReasonCatalogue sentences)
    {
        var code = ReasonCode.TryParse(row.Reason, out var parsed)
            ? parsed
            : throw new FormatException($"{where}: '{row.Reason}' isn't a reason code.");
        var sentence =
            theme.Reasons?.TryGetValue(row.Reason, out var own) == true ? own
            : sentences.TryGetSentence(code, out var shipped) ? shipped
            : throw new FormatException($"{where}: the reason '{row.Reason}' has no sentence.");
        if (!reasons.TryGetValue(row.Reason, out var reasonIndex))
            reasons.Add(row.Reason, reasonIndex = reasons.Count);
        if (!TaxonomyCodes.TryParse(row.Severity, out Severity severity))
            throw new FormatException($"{where}: '{row.Severity}' isn't a severity.");
        if ((row.Words?.Count ?? 0) + (row.Phrases?.Count ?? 0) == 0)
            throw new FormatException($"{where}: neither words nor phrases.");
        return new Entry
        {
            Theme = theme.Theme,
            Id = row.Id,
            Source = Source.Of(SourceKind.Lexicon, $"{theme.Theme}/{row.Id}", theme.Version),
            Reason = code,
            Sentence = sentence,
            ReasonIndex = reasonIndex,
            Weights = Weights(row, where),
            Severity = severity,
            From = Roles(row.From, where),
            Ignores = (row.Ignores ?? []).Aggregate(Frames.None, (f, name) => f | FrameNames.Parse(name, where)),
            Requires = (row.Requires ?? []).Aggregate(Needs.None, (n, name) => n | Need(name, where)),
            TargetsFromGroups = row.Harms?.ContainsKey("hate") == true && row.Targets is null,
            HasUnless = row.Unless is { Count: > 0 },
            Note = row.Note,
            Version = theme.Version,
        };
    }

    private (int, float)[] Weights(EntryRow row, string where)
    {
        var weights = new List<(int, float)>();
        foreach (var pair in row.Harms ?? new Dictionary<string, double>())
            weights.Add((outputs.Harm(pair.Key, where), Weight(pair.Value, pair.Key, where)));
        foreach (var pair in row.Welfare ?? new Dictionary<string, double>())
            weights.Add((outputs.Welfare(pair.Key, where), Weight(pair.Value, pair.Key, where)));
        foreach (var target in row.Targets ?? [])
        {
            if (row.Harms is null || !row.Harms.TryGetValue("hate", out var hate))
                throw new FormatException($"{where}: targets without hate.");
            weights.Add((Outputs.Target(target, where), (float)hate));
        }
        return weights.Count > 0 ? [.. weights] : throw new FormatException($"{where}: neither harms nor welfare.");
    }

    private static float Weight(double weight, string code, string where) =>
        weight is > 0 and <= 2
            ? (float)weight
            : throw new FormatException($"{where}: the weight {weight} of '{code}' isn't above 0 and at most 2.");

    private static int Roles(IReadOnlyList<string>? from, string where)
    {
        if (from is null)
            return -1;
        var mask = 0;
        foreach (var name in from)
        {
            mask |= TaxonomyCodes.TryParse(name, out PartyRole role)
                ? 1 << (int)role
                : throw new FormatException($"{where}: '{name}' isn't a role.");
        }
        return mask;
    }

    private static Needs Need(string name, string where) =>
        name switch
        {
            "second-person" => Needs.SecondPerson,
            "first-person" => Needs.FirstPerson,
            "group" => Needs.Group,
            "number" => Needs.Number,
            _ => throw new FormatException($"{where}: '{name}' can't be required."),
        };

    private Vocabulary VocabularyOf(List<PatternElement> elements)
    {
        var exact = new SortedSet<string>(StringComparer.Ordinal);
        var prefixes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            exact.UnionWith(element.Words);
            prefixes.UnionWith(element.Prefixes);
        }
        exact.UnionWith(classes.Filler);
        exact.UnionWith(BuiltinShapes.NumberWords);
        foreach (var name in TraitClasses.Keys.Concat(TargetClasses.Keys))
            exact.UnionWith(WordsOf(name));
        return new Vocabulary(exact, prefixes);
    }

    private static List<(int Word, int Element)> MembersOf(List<PatternElement> elements, Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var id = 1; id < vocabulary.Count; id++)
        {
            if (!vocabulary.IsPrefix(id))
                numbers[vocabulary[id]] = id;
        }
        var members = new List<(int, int)>();
        for (var e = 0; e < elements.Count; e++)
        {
            var accepted = new HashSet<int>(elements[e].Words.Select(w => numbers[w]));
            foreach (var prefix in elements[e].Prefixes)
            {
                // Known words and longer prefixes that begin with this one are accepted too.
                for (var id = 1; id < vocabulary.Count; id++)
                {
                    if (vocabulary[id].StartsWith(prefix, StringComparison.Ordinal))
                        accepted.Add(id);
                }
            }
            members.AddRange(accepted.Select(id => (id, e)));
        }
        return members;
    }

    private static readonly Dictionary<string, WordTraits> TraitClasses = new(StringComparer.Ordinal)
    {
        ["you"] = Internal.WordTraits.SecondPerson,
        ["youre"] = Internal.WordTraits.SecondPerson,
        ["your"] = Internal.WordTraits.SecondPerson,
        ["yourself"] = Internal.WordTraits.SecondPerson,
        ["i"] = Internal.WordTraits.FirstPerson,
        ["me"] = Internal.WordTraits.FirstPerson,
        ["my"] = Internal.WordTraits.FirstPerson,
        ["not"] = Internal.WordTraits.Negation,
    };

    private static readonly Dictionary<string, string> TargetClasses = new(StringComparer.Ordinal)
    {
        ["group-sex"] = "sex",
        ["group-race"] = "race",
        ["group-religion"] = "religion",
        ["group-disability"] = "disability",
        ["group-orientation"] = "sexual-orientation",
        ["group-gender-identity"] = "gender-identity",
        ["group-age"] = "age",
        ["group-nationality"] = "nationality",
    };

    private IReadOnlyList<string> WordsOf(string className) =>
        classes.Classes.TryGetValue(className, out var words)
            ? words
            : throw new FormatException($"lexicon classes: the class '{className}' is needed and isn't there.");

    private WordTraits[] TraitsOf(Vocabulary vocabulary)
    {
        var traits = new WordTraits[vocabulary.Count];
        var byWord = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        void Mark(IEnumerable<string> words, WordTraits trait)
        {
            foreach (var word in words)
                byWord[word] = (byWord.TryGetValue(word, out var known) ? known : 0) | trait;
        }
        Mark(classes.Filler, Internal.WordTraits.Filler);
        Mark(sensitive, Internal.WordTraits.Sensitive);
        Mark(swearing, Internal.WordTraits.Swearing);
        foreach (var pair in TraitClasses)
            Mark(WordsOf(pair.Key), pair.Value);
        for (var id = 1; id < vocabulary.Count; id++)
        {
            if (!vocabulary.IsPrefix(id) && byWord.TryGetValue(vocabulary[id], out var known))
                traits[id] = known;
        }
        return traits;
    }

    private byte[] TargetsOf(Vocabulary vocabulary)
    {
        var targets = new byte[vocabulary.Count];
        foreach (var pair in TargetClasses)
        {
            var words = new HashSet<string>(WordsOf(pair.Key), StringComparer.Ordinal);
            var bit = (byte)(1 << Array.IndexOf(Outputs.HateTargets, pair.Value));
            for (var id = 1; id < vocabulary.Count; id++)
            {
                if (!vocabulary.IsPrefix(id) && words.Contains(vocabulary[id]))
                    targets[id] |= bit;
            }
        }
        return targets;
    }

    /// <summary>How often an element can be expected to match: the anchor of a rule is its rarest element.</summary>
    private double[] CostsOf(List<PatternElement> elements)
    {
        var rank = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < classes.Common.Count; i++)
            rank[classes.Common[i]] = 1000.0 / (i + 5);
        return
        [
            .. elements.Select(e =>
                e.Words.Sum(w => rank.TryGetValue(w, out var r) ? r : 0.2)
                + e.Prefixes.Count * 0.5
                + ((e.Builtins & Builtins.Any) != 0 ? 1e9 : 0)
                + ((e.Builtins & (Builtins.Number | Builtins.MinorAge | Builtins.AdultAge)) != 0 ? 30 : 0)
            ),
        ];
    }

    private (Rule[], int[], byte[]) RulesOf(Dictionary<string, int> elements, double[] cost)
    {
        var rules = new List<Rule>();
        var ruleElements = new List<int>();
        var ruleGaps = new List<byte>();
        foreach (var (pattern, kind, target) in patterns)
        {
            var numbers = pattern.Elements.Select(e => elements[e.Key]).ToArray();
            var anchor = Enumerable.Range(0, numbers.Length).OrderBy(i => cost[numbers[i]]).First();
            rules.Add(
                new Rule(
                    ruleElements.Count,
                    (byte)numbers.Length,
                    (byte)anchor,
                    pattern.AtStart,
                    pattern.AtEnd,
                    kind,
                    target
                )
            );
            ruleElements.AddRange(numbers);
            ruleGaps.AddRange(pattern.Elements.Select(e => (byte)e.GapBefore));
        }
        return ([.. rules], [.. ruleElements], [.. ruleGaps]);
    }

    private static RuleIndex IndexOf(
        Rule[] rules,
        int[] ruleElements,
        List<PatternElement> elements,
        double[] cost,
        List<(int Word, int Element)> members,
        int words,
        Func<Rule, bool> wanted
    )
    {
        var chosen = Enumerable.Range(0, rules.Length).Where(r => wanted(rules[r])).ToArray();
        int Anchor(int r) => ruleElements[rules[r].FirstElement + rules[r].Anchor];
        var byElement = members.ToLookup(m => m.Element, m => m.Word);
        var byWord = new List<int>?[words];
        var checkOf = new Dictionary<int, int>();
        var checkOfRule = new Dictionary<int, int>();
        foreach (var r in chosen)
        {
            var second = SecondRarest(rules[r], ruleElements, elements, cost);
            if (second >= 0 && !checkOf.ContainsKey(second))
                checkOf.Add(second, checkOf.Count);
            checkOfRule[r] = second < 0 ? -1 : checkOf[second];
            foreach (var word in byElement[Anchor(r)])
                (byWord[word] ??= []).Add(r);
        }
        var checksByWord = members
            .Where(m => checkOf.ContainsKey(m.Element))
            .ToLookup(m => m.Word, m => checkOf[m.Element]);
        var (from, flat) = Flatten(words, word => byWord[word] ?? []);
        var (checksFrom, checks) = Flatten(words, word => checksByWord[word]);
        return new RuleIndex
        {
            From = from,
            Rules = flat,
            Checks = [.. flat.Select(r => checkOfRule[r])],
            WordChecksFrom = checksFrom,
            WordChecks = checks,
            CheckCount = checkOf.Count,
            ByShape =
            [
                .. Enumerable
                    .Range(0, 16)
                    .Select(bit => chosen.Where(r => ((int)elements[Anchor(r)].Builtins & (1 << bit)) != 0).ToArray()),
            ],
        };
    }

    /// <summary>The second rarest element of a rule, or -1; built-in classes are left out, as they have no words to look for.</summary>
    private static int SecondRarest(Rule rule, int[] ruleElements, List<PatternElement> elements, double[] cost) =>
        Enumerable
            .Range(0, rule.Count)
            .Where(i => i != rule.Anchor)
            .Select(i => ruleElements[rule.FirstElement + i])
            .Where(e => elements[e].Builtins == Builtins.None)
            .OrderBy(e => cost[e])
            .DefaultIfEmpty(-1)
            .First();

    private static (int[] From, int[] Flat) Flatten(int words, Func<int, IEnumerable<int>> of)
    {
        var from = new int[words + 1];
        var flat = new List<int>();
        for (var word = 0; word < words; word++)
        {
            from[word] = flat.Count;
            flat.AddRange(of(word));
        }
        from[words] = flat.Count;
        return (from, [.. flat]);
    }
}
