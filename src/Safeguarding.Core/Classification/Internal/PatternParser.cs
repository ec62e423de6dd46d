using System.Globalization;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// Reads the pattern language of the lexicon: words, <c>prefix*</c>, <c>&lt;class&gt;</c>, alternatives with
/// <c>|</c>, <c>~N</c> for a gap, a trailing <c>?</c> for optional, <c>^</c> and <c>$</c> for a sentence's ends.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxElements = RuleElements.Most;
    private const int MaxOptional = 3;
    private const int MaxGap = 6;
    private const int MaxClassDepth = 5;

    // Alone, a shorter beginning hits too many innocent words; in a phrase the other words keep it in its place.
    private const int MinWordPrefix = 4;

    private readonly FoldTable fold;
    private readonly Dictionary<string, IReadOnlyList<string>> classes;
    private readonly Dictionary<string, PatternElement> classCache = new(StringComparer.Ordinal);

    // Most elements are written many times over; each is read once.
    private readonly Dictionary<string, PatternElement> elementCache = new(StringComparer.Ordinal);

    public PatternParser(
        FoldTable fold,
        IReadOnlyDictionary<string, IReadOnlyList<string>> shared,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? own,
        string where
    )
    {
        this.fold = fold;
        classes = shared.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var pair in own ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (classes.ContainsKey(pair.Key) || BuiltinShapes.Named(pair.Key) != Builtins.None)
                throw new FormatException($"{where}: the class '{pair.Key}' exists already.");
            classes.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>A single word, prefix or emoji as a pattern of one element.</summary>
    public Pattern Word(string text, string where)
    {
        if (text.IndexOfAny([' ', '|', '<', '>', '~', '?']) >= 0)
            throw new FormatException($"{where}: '{text}' isn't one word, prefix* or emoji.");
        if (text.Length is > 0 and <= MinWordPrefix && text[text.Length - 1] == '*')
            throw new FormatException($"{where}: the prefix '{text}' alone has fewer than {MinWordPrefix} letters.");
        return new Pattern([Element(text, where, "")], [0], atStart: false, atEnd: false);
    }

    /// <summary>A phrase; one pattern for each way its optional elements can be there or not.</summary>
    public IReadOnlyList<Pattern> Phrase(string text, string where)
    {
        var elements = new List<(PatternElement Element, int Gap, bool Optional)>();
        var (atStart, atEnd, gap) = (false, false, 0);
        foreach (var token in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (atEnd)
                throw new FormatException($"{where}: '{text}' goes on after '$'.");
            if (token[0] == '~')
                gap = Gap(token, text, where);
            else if (token == "^" && elements.Count == 0 && !atStart)
                atStart = true;
            else if (token == "$")
                atEnd = true;
            else
            {
                var optional = token.Length > 1 && token[token.Length - 1] == '?';
                var alternatives = optional ? token.Substring(0, token.Length - 1) : token;
                elements.Add((Element(alternatives, where, text), elements.Count == 0 ? 0 : gap, optional));
                gap = 0;
            }
        }
        var optionals = elements.Count(e => e.Optional);
        if (elements.Count is 0 or > MaxElements)
            throw new FormatException($"{where}: '{text}' has {elements.Count} elements, 1 to {MaxElements} can be.");
        if (optionals > MaxOptional || optionals == elements.Count)
            throw new FormatException(
                $"{where}: '{text}' has {optionals} optional elements; at most {MaxOptional}, not all."
            );
        if (gap != 0)
            throw new FormatException($"{where}: '{text}' ends in a gap.");
        return Expand(elements, optionals, atStart, atEnd);
    }

    private static Pattern[] Expand(
        List<(PatternElement Element, int Gap, bool Optional)> elements,
        int optionals,
        bool atStart,
        bool atEnd
    )
    {
        var patterns = new Pattern[1 << optionals];
        for (var choice = 0; choice < patterns.Length; choice++)
        {
            var chosen = new List<PatternElement>(elements.Count);
            var gaps = new List<byte>(elements.Count);
            var (bit, carried) = (0, 0);
            foreach (var (element, gap, optional) in elements)
            {
                var absent = optional && (choice & (1 << bit)) != 0;
                if (optional)
                    bit++;
                // The gap before an absent element is still allowed before the next one.
                carried = Math.Max(carried, gap);
                if (absent)
                    continue;
                gaps.Add((byte)(chosen.Count == 0 ? 0 : carried));
                chosen.Add(element);
                carried = 0;
            }
            patterns[choice] = new Pattern(chosen, gaps, atStart, atEnd);
        }
        return patterns;
    }

    private PatternElement Element(string alternatives, string where, string phrase)
    {
        if (elementCache.TryGetValue(alternatives, out var known))
            return known;
        var (words, prefixes, builtins) = (NewSet(), NewSet(), Builtins.None);
        var named = phrase.Length == 0 ? where : $"{where}: '{phrase}'";
        foreach (var alternative in alternatives.Split('|'))
            Add(alternative, words, prefixes, ref builtins, 0, named);
        return elementCache[alternatives] = new PatternElement(words, prefixes, builtins);
    }

    private void Add(
        string atom,
        HashSet<string> words,
        HashSet<string> prefixes,
        ref Builtins builtins,
        int depth,
        string where
    )
    {
        if (atom.Length > 2 && atom[0] == '<' && atom[atom.Length - 1] == '>')
        {
            var name = atom.Substring(1, atom.Length - 2);
            if (classes.TryGetValue(name, out var members))
            {
                if (depth >= MaxClassDepth)
                    throw new FormatException($"{where}: the class '{name}' is nested too deeply.");
                if (!classCache.TryGetValue(name, out var known))
                {
                    var (w, p, b) = (NewSet(), NewSet(), Builtins.None);
                    foreach (var member in members)
                        Add(member, w, p, ref b, depth + 1, where);
                    classCache[name] = known = new PatternElement(w, p, b);
                }
                words.UnionWith(known.Words);
                prefixes.UnionWith(known.Prefixes);
                builtins |= known.Builtins;
                return;
            }
            var builtin = BuiltinShapes.Named(name);
            builtins |= builtin != Builtins.None ? builtin : throw new FormatException($"{where}: no class '{name}'.");
            return;
        }
        var isPrefix = atom.Length > 0 && atom[atom.Length - 1] == '*';
        var text = fold.FoldWord(isPrefix ? atom.Substring(0, atom.Length - 1) : atom);
        if (text.Length == 0 || text.Length > Vocabulary.MaxWord || text != atom.TrimEnd('*'))
            throw new FormatException($"{where}: '{atom}' isn't a folded word (a-z, 0-9), prefix* or emoji.");
        if (isPrefix && text.Length < Vocabulary.MinPrefix)
            throw new FormatException($"{where}: the prefix '{atom}' has fewer than {Vocabulary.MinPrefix} letters.");
        (isPrefix ? prefixes : words).Add(text);
    }

    private static HashSet<string> NewSet() => new(StringComparer.Ordinal);

    private static int Gap(string token, string text, string where)
    {
        var gap = 2;
        if (
            token.Length > 1
            && (
                !int.TryParse(token.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out gap)
                || gap is < 1 or > MaxGap
            )
        )
            throw new FormatException($"{where}: '{token}' in '{text}' isn't a gap of 1 to {MaxGap} words.");
        return gap;
    }
}
