using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

/// <summary>
/// The slow twin of everything behind the tokens: it matches with <see cref="NaiveMatcher"/>, reads entries from the
/// theme files' rows, and adds up with dictionaries. It shares the tokens and the policy's tables, nothing else.
/// </summary>
internal sealed class NaiveScorer
{
    private readonly NaiveMatcher matcher;
    private readonly CompiledLexicon compiled;
    private readonly Policy policy;
    private readonly Lexicon lexicon;
    private readonly EntryRow[] entries;
    private readonly CueRow[] cues;
    private readonly Dictionary<int, Rule> byNumber;

    public NaiveScorer(TextClassifier classifier)
    {
        compiled = classifier.Compiled;
        policy = classifier.Policy;
        lexicon = classifier.Lexicon;
        byNumber = compiled.Rules.ToDictionary(rule => rule.Number);
        matcher = new NaiveMatcher(classifier.Lexicon, compiled);
        entries = [.. classifier.Lexicon.ThemeFiles.SelectMany(t => t.Entries)];
        cues = [.. classifier.Lexicon.Policy.Cues];
    }

    private sealed record Match(EntryRow Entry, Frames Frames, string[] Targets);

    /// <summary>The score of each code, and its severity, that has one.</summary>
    public Dictionary<string, (double Score, Severity Severity)> Score(string text, PartyRole author)
    {
        var sums = new Dictionary<string, float>();
        var severities = new Dictionary<string, Severity>();
        var ws = new Workspace();
        var tokeniser = new Tokeniser(compiled, text.AsSpan(), ws);
        while (!tokeniser.Done)
        {
            tokeniser.ReadBlock();
            var frames = Frames.None;
            var wording = new NaiveWording(compiled, lexicon).Read(text, ws, author);
            var matches = new List<Match>();
            for (var s = 0; s < ws.Sentences; s++)
                matches.AddRange(Sentence(text, ws, s, author, wording, ref frames));
            var dilution = ws.Tokens <= 40 ? 1f : 40f / ws.Tokens;
            var added = AddUp(matches, frames, author, dilution, severities);
            AddWording(wording, ws, frames, added, severities);
            foreach (var (code, sum) in added)
                sums[code] = Math.Max(sum, sums.GetValueOrDefault(code));
        }
        return sums.ToDictionary(
            pair => pair.Key,
            pair => (ScoreSheet.Score(pair.Value), severities.GetValueOrDefault(pair.Key))
        );
    }

    private List<Match> Sentence(
        string text,
        Workspace ws,
        int s,
        PartyRole author,
        Dictionary<string, float> wording,
        ref Frames block
    )
    {
        var sentence = ws.Sentence[s];
        var hits = matcher.Match(text, ws, s).Select(h => (Rule: byNumber[h.Rule], h.From, h.To)).ToArray();
        var told = int.MaxValue;
        foreach (var hit in hits.Where(h => h.Rule.Kind == RuleKind.Cue))
        {
            var frame = FrameNames.Parse(cues[hit.Rule.Target].Frame, "twin");
            if (frame == Frames.Quotation)
                told = Math.Min(told, hit.To);
            else if (hits.Length > 0)
                block |= frame;
        }
        var innocent = hits.Where(h => h.Rule.Kind == RuleKind.Neutral).ToArray();
        var excepted = hits.Where(h => h.Rule.Kind == RuleKind.Unless).Select(h => h.Rule.Target).ToHashSet();
        var tokens = Enumerable.Range(sentence.From, sentence.To - sentence.From).ToArray();
        WordTraits Traits(int t) => compiled.WordTraits[ws[t].Word];
        bool Any(WordTraits trait) => tokens.Any(t => (Traits(t) & trait) != 0);
        var has = new Dictionary<string, bool>
        {
            ["second-person"] = Any(WordTraits.SecondPerson),
            ["first-person"] = Any(WordTraits.FirstPerson),
            ["group"] = tokens.Any(t => compiled.WordTargets[ws[t].Word] != 0),
            ["number"] = tokens.Any(t => (ws[t].Builtin & (Builtins.Number | Builtins.Money)) != 0),
        };
        var shape = sentence.Asks ? Frames.Question : Frames.None;
        if (sentence.IsFormal && tokens.Length >= 6 && !has["first-person"] && !has["second-person"])
            shape |= Frames.Prose;
        var found = new List<Match>();
        foreach (var hit in hits.Where(h => h.Rule.Kind == RuleKind.Entry))
        {
            var entry = entries[hit.Rule.Target];
            var codes = (entry.Harms ?? new Dictionary<string, double>())
                .Keys.Concat(entry.Welfare is null ? [] : (string[])["welfare"])
                .ToArray();
            has["wording-allows"] = codes.Any(wording.ContainsKey);
            has["wording"] = codes.Any(c => wording.TryGetValue(c, out var said) && said > 0.5f);
            if (
                (
                    entry.From is not null
                    && !entry.From.Any(f => TaxonomyCodes.TryParse(f, out PartyRole r) && r == author)
                )
                || excepted.Contains(hit.Rule.Target)
                || (entry.Requires ?? []).Any(need => !has[need])
                || innocent.Any(i => i.From <= hit.From && i.To >= hit.To)
            )
                continue;
            var frames = shape;
            var inside = Enumerable.Range(hit.From, hit.To - hit.From).ToArray();
            if (told <= hit.From || inside.All(t => (ws[t].Flags & TokenFlags.Quoted) != 0))
                frames |= Frames.Quotation;
            var before = Enumerable.Range(0, 4).Select(i => hit.From - 1 - i).Where(t => t >= sentence.From);
            if (
                before
                    .TakeWhile(t => (ws[t + 1].Flags & TokenFlags.ClauseBreak) == 0)
                    .Any(t => (Traits(t) & WordTraits.Negation) != 0)
            )
                frames |= Frames.Negation;
            var targets = inside.Aggregate(0, (bits, t) => bits | compiled.WordTargets[ws[t].Word]);
            found.Add(
                new Match(
                    entry,
                    frames,
                    entry.Targets is not null || entry.Harms?.ContainsKey("hate") != true
                        ? []
                        : [.. Outputs.HateTargets.Where((_, i) => (targets & (1 << i)) != 0)]
                )
            );
        }
        return found;
    }

    private void AddWording(
        Dictionary<string, float> wording,
        Workspace ws,
        Frames frames,
        Dictionary<string, float> sums,
        Dictionary<string, Severity> severities
    )
    {
        // A code that no entry speaks for is below any that one does, if only with a weight of nothing.
        float Of(string code) => sums.TryGetValue(code, out var sum) ? sum : -1;
        foreach (var (lane, spoken) in wording)
        {
            Assert.True(TaxonomyCodes.TryParse(lexicon.Wording.Severities[lane], out Severity severity));
            var code =
                lane != "welfare"
                    ? lane
                    : Outputs.WelfareCodes.Aggregate("distress", (best, c) => Of(c) > Of(best) + 0.001f ? c : best);
            var said = spoken * policy.FrameFactor(frames, compiled.Outputs.Any(code, "twin"));
            var groups = Enumerable.Range(0, ws.Tokens).Aggregate(0, (b, t) => b | compiled.WordTargets[ws[t].Word]);
            var targets = Outputs.HateTargets.Where((_, i) => (groups & (1 << i)) != 0).Select(t => "hate/" + t);
            foreach (var own in lane == "hate" ? targets.Prepend(code) : [code])
            {
                sums[own] = sums.GetValueOrDefault(own) + said;
                if (said >= 0.4f && severity > severities.GetValueOrDefault(own))
                    severities[own] = severity;
            }
        }
    }

    private Dictionary<string, float> AddUp(
        List<Match> matches,
        Frames block,
        PartyRole author,
        float dilution,
        Dictionary<string, Severity> severities
    )
    {
        var best = new Dictionary<(string Reason, string Code), float>();
        foreach (var match in matches)
        {
            var entry = match.Entry;
            var ignored = (entry.Ignores ?? []).Aggregate(Frames.None, (f, n) => f | FrameNames.Parse(n, "twin"));
            var frames = (match.Frames | block) & ~ignored;
            Assert.True(TaxonomyCodes.TryParse(entry.Severity, out Severity severity));
            void Raise(string code, string scored, float weight)
            {
                var output = compiled.Outputs.Any(scored, "twin");
                var factor = Enumerable
                    .Range(0, FrameNames.Count)
                    .Select(bit => (Frames)(1 << bit))
                    .Where(f => (frames & f) != 0)
                    .Select(f => policy.FrameFactor(f, output))
                    .DefaultIfEmpty(1f)
                    .Min();
                var left =
                    weight * (weight < 0.6f ? dilution : 1) * Math.Min(factor, 1) * policy.AuthorFactor(author, output);
                var key = (entry.Reason, code);
                best[key] = Math.Max(left, best.GetValueOrDefault(key));
                if (left >= 0.4f && severity > severities.GetValueOrDefault(code))
                    severities[code] = severity;
            }
            foreach (var (code, weight) in (entry.Harms ?? new Dictionary<string, double>()))
                Raise(code, code, (float)weight);
            foreach (var (code, weight) in (entry.Welfare ?? new Dictionary<string, double>()))
                Raise(code, code, (float)weight);
            foreach (var target in entry.Targets ?? [])
                Raise("hate/" + target, "hate/" + target, (float)entry.Harms!["hate"]);
            foreach (var target in match.Targets)
                Raise("hate/" + target, "hate", (float)entry.Harms!["hate"]);
        }
        return best.GroupBy(pair => pair.Key.Code).ToDictionary(g => g.Key, g => g.Sum(pair => pair.Value));
    }
}
