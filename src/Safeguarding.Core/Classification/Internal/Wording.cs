using System.Runtime.CompilerServices;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// What a stretch of text says by its words as a whole: a linear model, learned from messages written for it, that adds
/// for each word and for each two side by side what they say for and against each harm, and for the writer's distress.
/// It finds what no rule foresaw; rules stay for what must never be missed and for what can be named.
/// </summary>
/// <remarks>
/// What stands twice in a stretch counts once. All lanes of a word are added at once. What is learned of beginnings and of
/// classes of words lies in the word's own weights, as the vocabulary is known when the tables are made.
/// </remarks>
internal sealed class Wording
{
    /// <summary>The harms in the order of <see cref="Outputs"/>, then welfare.</summary>
    public const int Lanes = 20;
    public const int Welfare = Lanes - 1;

    /// <summary>So many to a logit.</summary>
    public const int Unit = 16;

    /// <summary>No weight is greater, so that no stretch can overflow sixteen bits.</summary>
    public const int Most = 127;

    /// <summary>Sentences are taken together until there are so many words ...</summary>
    public const int Enough = 40;

    /// <summary>... and a longer one is cut here.</summary>
    public const int Longest = 64;

    /// <summary>A long stretch has more words that say something by chance: what it has of words is a feature, too.</summary>
    public static ReadOnlySpan<byte> Lengths => [8, 16, 24, 32, 48];
    public const string FormalName = "formal";

    public static string LengthName(int place) =>
        "long-" + Lengths[place].ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// How many logits a sum of 1 is worth: the slope of <see cref="ScoreSheet.Score"/> where it is one half. A stretch whose
    /// odds are even has the sum 1; one that is so many logits below speaks for nothing.
    /// </summary>
    private const int LogitsForOne = 4;
    private const float MostSum = 2;

    private const int Stride = LaneSums.Stride;

    private readonly WordingKeys keys;
    private readonly LineTable<WordRow> rows;
    private readonly int words;

    // Of the features that are neither words nor pairs: shapes, ends and lengths.
    private readonly sbyte[] weights;
    private readonly PairTable pairs;
    private readonly WordingPair[] learned;
    private readonly short[][] starts;
    private readonly int features;

    // By class of length, what a stretch of so many words has of all the lengths that it reaches.
    private readonly short[] lengths = new short[(Lengths.Length + 1) * Stride];
    private readonly byte[] lengthClasses = new byte[Longest + 1];
    private readonly Severity[] severities;

    /// <param name="model">The model.</param>
    /// <param name="vocabulary">The words, which get their weights.</param>
    public Wording(WordingModel model, Vocabulary vocabulary)
    {
        (rows, words) = (vocabulary.Rows, vocabulary.Count);
        keys = new WordingKeys(words);
        learned = model.Pairs;
        (starts, severities, Version) = (new short[model.Starts.Length][], model.Severities, model.Version);
        for (var role = 0; role < starts.Length; role++)
        {
            starts[role] = new short[Stride];
            model.Starts[role].CopyTo(starts[role], 0);
        }
        var firstPair = keys.Count;
        weights = new sbyte[(firstPair - words) * Stride];
        features = firstPair + model.Pairs.Length;
        for (var key = 0; key < model.Weights.Length; key++)
        {
            for (var lane = 0; lane < model.Weights[key].Length; lane++)
                Place(key, lane) = model.Weights[key][lane];
        }
        for (var reached = 1; reached <= Lengths.Length; reached++)
        {
            for (int length = Lengths[reached - 1]; length <= Longest; length++)
                lengthClasses[length] = (byte)reached;
            for (var lane = 0; lane < Lanes; lane++)
            {
                var shorter = lengths[(reached - 1) * Stride + lane];
                lengths[reached * Stride + lane] = (short)(shorter + Place(keys.Long(reached - 1), lane));
            }
        }
        pairs = new PairTable(model.Pairs.Length);
        for (var p = 0; p < model.Pairs.Length; p++)
        {
            pairs.Add(model.Pairs[p].First, model.Pairs[p].Second, firstPair + p, model.Pairs[p].Weights);
        }
    }

    public string Version { get; }

    public Severity Severity(int lane) => severities[lane];

    /// <summary>The reason that its findings give.</summary>
    public const string Reason = "wording";

    /// <summary>The code of a lane.</summary>
    public static string NameOf(int lane) => lane == Welfare ? "welfare" : Outputs.BuiltInHarms[lane];

    /// <summary>The lane that speaks for an output; one that never speaks for a host's own harm.</summary>
    public static int LaneOf(int output) =>
        output < Outputs.FirstTarget ? output
        : output < Outputs.FirstWelfare ? Outputs.Hate
        : output < Outputs.FirstHost ? Welfare
        : Lanes;

    /// <summary>Reads a block: for each lane the most that any stretch of it says.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(Workspace ws, PartyRole author, WordingSums sums)
    {
        var lanes = sums.Begin(starts[(int)author], features);
        for (int s = 0, length = 0; s < ws.Sentences; s++)
        {
            ref readonly var sentence = ref ws.Sentence[s];
            var before = keys.Begin;
            for (var t = sentence.From; t < sentence.To; )
            {
                if (length == Longest)
                {
                    EndStretch(sums, ref lanes, ref length);
                    lanes = sums.NextStretch();
                }
                var count = Math.Min(sentence.To - t, Longest - length);
                ReadWords(ws.All.AsSpan(t, count), ref before, sums, ref lanes);
                (t, length) = (t + count, length + count);
            }
            AddPair(before, sentence.Asks ? keys.EndAsks : keys.End, sums, ref lanes);
            if (sentence.IsFormal)
                AddOnce(keys.Formal, sums, ref lanes);
            if (s == ws.Sentences - 1)
                EndStretch(sums, ref lanes, ref length);
            else if (length >= Enough)
            {
                EndStretch(sums, ref lanes, ref length);
                lanes = sums.NextStretch();
            }
        }
    }

    /// <summary>Adds tokens that stand in one sentence.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadWords(ReadOnlySpan<Token> tokens, ref int before, WordingSums sums, ref LaneSums lanes)
    {
        // What the loop works with, in registers if they suffice: every word of every text comes by here.
        var (table, seen, stretch) = (pairs, sums.Seen, sums.Stretch);
        ref var first = ref rows.First;
        var (sections, last, own) = (0UL, before, lanes);
        for (var t = 0; t < tokens.Length; t++)
        {
            ref readonly var token = ref tokens[t];
            var key = token.Word;
            ref var row = ref Unsafe.Add(ref first, key);
            sections |= row.Starts.Sections;
            // Without a branch: common words come twice as often as not.
            ref var mark = ref seen[key];
            own.AddUnless(mark == stretch, ref WordRow.Lanes(ref row));
            mark = stretch;
            var shapes = token.Builtin & ~Builtins.Any;
            if (shapes != 0)
            {
                sums.Shapes |= shapes;
                for (var left = (uint)shapes; left != 0; left &= left - 1)
                {
                    var shape = keys.Shape(Bits.Lowest(left));
                    mark = ref seen[shape];
                    own.AddUnless(mark == stretch, ref weights[(shape - words) * Stride]);
                    mark = stretch;
                }
                if (key == 0)
                    key = keys.Shape(Bits.Lowest((uint)shapes));
            }
            if (table.MayHave(last, key))
            {
                ref var pair = ref table.Find(last, key);
                if (pair.Feature != 0 && seen[pair.Feature] != stretch)
                {
                    seen[pair.Feature] = stretch;
                    own.Add(ref PairRow.Lanes(ref pair));
                }
            }
            last = key;
        }
        (before, lanes) = (last, own);
        sums.Sections |= sections;
    }

    private void EndStretch(WordingSums sums, ref LaneSums lanes, ref int length)
    {
        lanes.Add(lengths, lengthClasses[length] * Stride);
        sums.EndStretch(in lanes);
        length = 0;
    }

    /// <summary>The sum of a lane, as the rules' sums are: 1 is even odds.</summary>
    public static float Sum(int logits) =>
        Math.Min((logits + LogitsForOne * Unit) / (float)(LogitsForOne * Unit), MostSum);

    /// <summary>Whether a lane says anything at all.</summary>
    public const int Least = -LogitsForOne * Unit;

    /// <summary>A lane above this is one in eight or more: enough for entries that need the wording to be looked for.</summary>
    public const int LeastSupport = -2 * Unit;

    /// <summary>What a role's stretches start with in a lane.</summary>
    public int Start(PartyRole author, int lane) => starts[(int)author][lane];

    /// <summary>What a feature adds to a lane.</summary>
    public int Weight(int feature, int lane) => Place(feature, lane);

    private ref sbyte Place(int feature, int lane) =>
        ref feature < words
            ? ref Unsafe.Add(ref WordRow.Lanes(ref rows[feature]), lane)
            : ref feature < keys.Count
                ? ref weights[(feature - words) * Stride + lane]
                : ref learned[feature - keys.Count].Weights[lane];

    /// <summary>The features of a token, and of it beside the one before it.</summary>
    /// <param name="token">The token.</param>
    /// <param name="before">The key of the one before; this token's afterwards. -1 at the beginning of a sentence.</param>
    /// <param name="alone">Those of the token alone.</param>
    /// <returns>That of the pair; -1 for none.</returns>
    public int Features(in Token token, ref int before, List<int> alone)
    {
        var (key, shapes) = (token.Word, token.Builtin & ~Builtins.Any);
        alone.Clear();
        alone.Add(key);
        for (var left = (uint)shapes; left != 0; left &= left - 1)
            alone.Add(keys.Shape(Bits.Lowest(left)));
        if (key == 0 && shapes != 0)
            key = keys.Shape(Bits.Lowest((uint)shapes));
        var pair = PairFeature(before < 0 ? keys.Begin : before, key);
        before = key;
        return pair;
    }

    public int Formal => keys.Formal;

    public int Long(int place) => keys.Long(place);

    /// <summary>The feature of a sentence's end, or -1.</summary>
    public int EndFeature(int before, bool asks) => PairFeature(before, asks ? keys.EndAsks : keys.End);

    private int PairFeature(int first, int second)
    {
        var feature = pairs.Find(first, second).Feature;
        return feature != 0 ? feature : -1;
    }

    private void AddPair(int first, int second, WordingSums sums, ref LaneSums lanes)
    {
        if (!pairs.MayHave(first, second))
            return;
        ref var pair = ref pairs.Find(first, second);
        if (pair.Feature != 0 && sums.TryMark(pair.Feature))
            lanes.Add(ref PairRow.Lanes(ref pair));
    }

    /// <summary>Adds a feature that is no word.</summary>
    private void AddOnce(int feature, WordingSums sums, ref LaneSums lanes)
    {
        if (sums.TryMark(feature))
            lanes.Add(ref weights[(feature - words) * Stride]);
    }
}
