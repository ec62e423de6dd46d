using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>One weight of an entry.</summary>
internal readonly record struct OutputWeight(int Output, float Weight);

/// <summary>What the scorer needs of an entry. Its weights lie in the flat array of <see cref="EntryScores"/>.</summary>
internal readonly record struct EntryScore(
    int FirstWeight,
    int Weights,
    int ReasonIndex,
    int From,
    Frames Ignores,
    Needs Requires,
    Severity Severity,
    bool TargetsFromGroups,
    bool HasUnless
)
{
    /// <summary>Whether it counts for a writer of this role.</summary>
    public bool CountsFor(PartyRole author) => (From & (1 << (int)author)) != 0;
}

/// <summary>All entries of a lexicon, as the scorer reads them.</summary>
internal sealed class EntryScores
{
    private readonly EntryScore[] entries;
    private readonly OutputWeight[] weights;

    public EntryScores(EntryModel[] models)
    {
        entries = new EntryScore[models.Length];
        var flat = new List<OutputWeight>();
        for (var i = 0; i < models.Length; i++)
        {
            var model = models[i];
            entries[i] = new EntryScore(
                flat.Count,
                model.Weights.Length,
                model.ReasonIndex,
                model.From,
                model.Ignores,
                model.Requires,
                model.Severity,
                model.TargetsFromGroups,
                model.HasUnless
            );
            ReasonCount = Math.Max(ReasonCount, model.ReasonIndex + 1);
            foreach (var (output, weight) in model.Weights)
                flat.Add(new OutputWeight(output, weight));
        }
        weights = [.. flat];
    }

    public int Count => entries.Length;

    public int ReasonCount { get; }

    public ref readonly EntryScore this[int entry] => ref entries[entry];

    /// <summary>The weights of an entry.</summary>
    public ReadOnlySpan<OutputWeight> Weights(in EntryScore entry) => weights.AsSpan(entry.FirstWeight, entry.Weights);
}
