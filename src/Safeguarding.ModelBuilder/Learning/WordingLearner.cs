using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>Learns the weights of Data/model/wording.json.</summary>
internal sealed class WordingLearner
{
    private sealed record Example(int[] Columns, float[] Values, uint Lanes, float Weight, bool IsCorpus);

    private readonly LearningOptions options;
    private readonly FeatureReader reader;
    private readonly List<Example> examples = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public WordingLearner(LearningOptions options)
    {
        this.options = options;
        // The words that were learned last time must not decide what is read now.
        reader = new FeatureReader(Lexicon.Default.WithWording(WordingWriter.Empty));
    }

    /// <summary>The learned file.</summary>
    public WordingFile Learn(IReadOnlyList<LabelledText> texts, string day, TextWriter log)
    {
        var read = texts.Select(t => (Text: t, Stretches: reader.Read(t.Text))).ToList();
        foreach (var feature in read.SelectMany(r => r.Stretches).SelectMany(s => s.Keys))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        LearnedLane[] LearnOf(Func<string, bool> wanted)
        {
            Choose(wanted);
            examples.Clear();
            foreach (var (text, stretches) in read)
                Add(text, stretches);
            log.WriteLine($"{texts.Count} texts, {examples.Count} rows, {columns.Count} features");
            return LearnLanes();
        }
        var first = LearnOf(_ => true);
        // What two words say beside what each says alone is mostly little: what is little everywhere, for a pair so
        // common, is left out, so that most pairs of a text need no look at all, and the rest is learned again without it.
        var little = columns
            .Where(c => IsPair(c.Key) && first.All(lane => Math.Abs(lane.Weights[c.Value]) < Least(c.Key)))
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        var lanes = LearnOf(feature => !little.Contains(feature));
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            var own = lanes[lane];
            log.WriteLine(
                $"{Wording.NameOf(lane), -22} {own.Weights.Count(w => w != 0), 6} weights, margin {own.Margin:F2}"
            );
        }
        return new WordingWriter(reader, columns, counts, lanes).Write(day);
    }

    private LearnedLane[] LearnLanes()
    {
        var lanes = new LearnedLane[Wording.Lanes];
        Parallel.For(
            0,
            Wording.Lanes,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            lane => lanes[lane] = LearnLane(lane)
        );
        return lanes;
    }

    // The commoner a pair, the more texts pay for it: "in the" alone would be a tenth of what is found.
    private double Least(string pair) =>
        options.LeastPair * Math.Sqrt(Math.Max(1, counts.GetValueOrDefault(pair) / (double)LearningOptions.CommonPair));

    private static bool IsPair(string feature) => feature.Contains(' ');

    private void Choose(Func<string, bool> wanted)
    {
        columns.Clear();
        foreach (var (feature, count) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var fewest = IsPair(feature) ? LearningOptions.FewestForPair : LearningOptions.FewestForWord;
            if (count >= fewest && wanted(feature))
                columns.Add(feature, columns.Count);
        }
        foreach (var role in Enum.GetValues<PartyRole>().Where(r => r is not (PartyRole.None or PartyRole.Unknown)))
            columns.Add(WordingWriter.AuthorFeature(role), columns.Count);
    }

    private void Add(LabelledText text, List<Dictionary<string, int>> stretches)
    {
        // A written message is one thing: a long one is known by the stretches that are at its beginning.
        foreach (var stretch in text.IsWritten ? stretches.Take(1) : stretches)
        {
            var plain = stretch
                .Where(f => columns.ContainsKey(f.Key))
                .Select(f => (Column: columns[f.Key], Value: (float)f.Value))
                .OrderBy(f => f.Column)
                .ToList();
            Example Of(List<(int Column, float Value)> features, float weight) =>
                new(
                    [.. features.Select(f => f.Column)],
                    [.. features.Select(f => f.Value)],
                    text.Lanes,
                    weight,
                    !text.IsWritten
                );
            if (!text.IsWritten || text.Author is PartyRole.Unknown or PartyRole.None)
            {
                examples.Add(Of(plain, text.IsWritten ? 1 : LearningOptions.Innocent));
                continue;
            }
            // The roles' columns stand behind all others.
            var told = plain.Append((columns[WordingWriter.AuthorFeature(text.Author)], 1f)).ToList();
            examples.Add(Of(told, LearningOptions.WithAuthor));
            examples.Add(Of(plain, 1 - LearningOptions.WithAuthor));
        }
    }

    private LearnedLane LearnLane(int lane)
    {
        var rows = examples.ConvertAll(e =>
        {
            var positive = ((e.Lanes >> lane) & 1) != 0;
            return new LearningRow(e.Columns, e.Values, positive, e.Weight * (positive ? options.Positive : 1));
        });
        var (bias, weights) = new LaneLearner(options).Learn(rows, columns.Count);
        var margin = Math.Max(options.Margin, Excess(rows, bias, weights));
        return new LearnedLane(bias - margin, weights, margin);
    }

    /// <summary>By how many logits the lane is above even on the innocent stretches that it may be wrong about.</summary>
    private float Excess(List<LearningRow> rows, float bias, float[] weights)
    {
        var innocent = rows.Where((_, i) => examples[i].IsCorpus)
            .Select(row => bias + row.Columns.Select((column, i) => weights[column] * row.Values[i]).Sum())
            .OrderDescending()
            .ToList();
        var allowed = (int)(innocent.Count * LearningOptions.WrongInnocent);
        return allowed < innocent.Count ? innocent[allowed] : 0;
    }
}

/// <summary>What was learned of a lane, in logits.</summary>
/// <param name="Bias">Where it starts.</param>
/// <param name="Weights">By column.</param>
/// <param name="Margin">What was taken off the bias.</param>
internal sealed record LearnedLane(float Bias, float[] Weights, float Margin);
