using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>A model, the folding it was compiled with and its policy, as bytes.</summary>
internal static class LexiconModelFile
{
    public static byte[] Write(LexiconModel model, FoldTable fold, Policy policy)
    {
        if (model.Outputs.Count != Outputs.FirstHost)
            throw new InvalidOperationException("A model with harms of a host's own can't be written.");
        var to = new PackedWriter();
        fold.Write(to);
        policy.Write(to);
        to.All(model.ExactWords, to.Text);
        to.All(model.Prefixes, to.Text);
        to.All(model.WordTraits, t => to.Number((int)t));
        to.All(model.WordTargets, t => to.Number(t));
        to.All(model.WordBuiltins, b => to.Number((int)b));
        to.All(model.WordBits, b => to.Number(b));
        to.All(model.ElementBuiltins, b => to.Number((int)b));
        to.All(model.ElementWords, words => WriteSorted(to, words));
        to.All(model.ElementCosts, to.Single);
        to.All(model.Rules, rule => WriteRule(to, in rule));
        to.All(model.Entries, entry => WriteEntry(to, entry));
        to.All(model.CueFrames, f => to.Number((int)f));
        WordingModelFile.Write(to, model.Wording);
        return to.ToArray();
    }

    public static (LexiconModel Model, FoldTable Fold, Policy Policy) Read(byte[] bytes)
    {
        var from = new PackedReader(bytes);
        var fold = FoldTable.Read(from);
        var policy = Policy.Read(from, Outputs.FirstHost);
        var number = 0;
        var model = new LexiconModel
        {
            ExactWords = from.All(from.Text),
            Prefixes = from.All(from.Text),
            WordTraits = from.All(() => (WordTraits)from.Number()),
            WordTargets = from.All(() => (byte)from.Number()),
            WordBuiltins = from.All(() => (Builtins)from.Number()),
            WordBits = from.All(() => (byte)from.Number()),
            ElementBuiltins = from.All(() => (Builtins)from.Number()),
            ElementWords = from.All(() => ReadSorted(from)),
            ElementCosts = from.All(from.Single),
            Rules = from.All(() => ReadRule(from, number++)),
            Entries = from.All(() => ReadEntry(from)),
            CueFrames = from.All(() => (Frames)from.Number()),
            Outputs = new Outputs(),
            Wording = WordingModelFile.Read(from),
        };
        return (model, fold, policy);
    }

    private static void WriteSorted(PackedWriter to, int[] words)
    {
        to.Number(words.Length);
        var last = 0;
        foreach (var word in words)
        {
            to.Number(word - last);
            last = word;
        }
    }

    private static int[] ReadSorted(PackedReader from)
    {
        var words = new int[from.Number()];
        var last = 0;
        for (var i = 0; i < words.Length; i++)
            words[i] = last += from.Number();
        return words;
    }

    private static void WriteRule(PackedWriter to, in Rule rule)
    {
        to.Number(rule.Count);
        for (var e = 0; e < rule.Count; e++)
            to.Number(rule.Elements[e]);
        to.Number(rule.Elements.Gaps);
        to.Number(rule.Anchor);
        to.Number(((int)rule.Kind << 2) | (rule.AtStart ? 1 : 0) | (rule.AtEnd ? 2 : 0));
        to.Number(rule.Target);
    }

    private static Rule ReadRule(PackedReader from, int number)
    {
        var count = from.Number();
        var (first, second, third) = (0UL, 0UL, 0UL);
        for (var e = 0; e < count; e++)
        {
            var element = from.Long() << (16 * (e & 3));
            if (e < 4)
                first |= element;
            else if (e < 8)
                second |= element;
            else
                third |= element;
        }
        var elements = new RuleElements(first, second, third, (uint)from.Long());
        var anchor = (byte)from.Number();
        var kind = from.Number();
        return new Rule(
            elements,
            number,
            from.Number(),
            (byte)count,
            anchor,
            (RuleKind)(kind >> 2),
            (kind & 1) != 0,
            (kind & 2) != 0,
            ulong.MaxValue
        );
    }

    private static void WriteEntry(PackedWriter to, EntryModel entry)
    {
        to.Text(entry.Text.Theme);
        to.Text(entry.Text.Id);
        to.Text(entry.Text.Version);
        to.Text(entry.Text.Reason);
        to.Text(entry.Text.Sentence);
        to.Number(entry.ReasonIndex);
        to.All(
            entry.Weights,
            w =>
            {
                to.Number(w.Output);
                to.Single(w.Weight);
            }
        );
        to.Number((int)entry.Severity);
        to.Number((uint)entry.From);
        to.Number((int)entry.Ignores);
        to.Number((int)entry.Requires);
        to.Flag(entry.TargetsFromGroups);
        to.Flag(entry.HasUnless);
    }

    private static EntryModel ReadEntry(PackedReader from) =>
        new()
        {
            Text = new EntryText(from.Text(), from.Text(), from.Text(), from.Text(), from.Text()),
            ReasonIndex = from.Number(),
            Weights = from.All(() => (from.Number(), from.Single())),
            Severity = (Severity)from.Number(),
            From = (int)(uint)from.Long(),
            Ignores = (Frames)from.Number(),
            Requires = (Needs)from.Number(),
            TargetsFromGroups = from.Flag(),
            HasUnless = from.Flag(),
        };
}
