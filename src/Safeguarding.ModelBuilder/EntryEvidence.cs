using System.Text.Json;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.ModelBuilder;

/// <summary>Counts, for every entry, the rows on which it counts: innocent ones and others. Texts are not kept.</summary>
internal sealed class EntryEvidence
{
    private readonly TextClassifier classifier = TextClassifier.Default;
    private readonly Dictionary<string, (int Innocent, int Alarms, int Other, string Example)> counts = new(
        StringComparer.Ordinal
    );
    private int innocentRows;
    private int otherRows;

    public void Read(string path)
    {
        foreach (var row in TextRows.Read(path))
            Count(row);
    }

    /// <summary>One line an entry, those that alarm most on innocent rows first.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine($"{innocentRows} innocent rows, {otherRows} others");
        output.WriteLine("innocent\talarms\tother\tentry\ton");
        foreach (
            var (entry, count) in counts.OrderByDescending(c => c.Value.Alarms).ThenByDescending(c => c.Value.Innocent)
        )
            output.WriteLine($"{count.Innocent}\t{count.Alarms}\t{count.Other}\t{entry}\t{count.Example}");
    }

    private void Count(JsonElement row)
    {
        if (!row.TryGetProperty("text", out var text))
            return;
        var innocent = row.TryGetProperty("labels", out var labels)
            ? labels.TryGetProperty("benign", out var benign) && benign.GetInt32() == 1
            : row.TryGetProperty("verdict", out var verdict) && verdict.GetString() == "none";
        if (innocent)
            innocentRows++;
        else
            otherRows++;
        var context = new MessageContext
        {
            Author =
                row.TryGetProperty("author", out var author)
                && TaxonomyCodes.TryParse(author.GetString(), out PartyRole role)
                    ? role
                    : PartyRole.Unknown,
        };
        var value = text.GetString()!;
        var answer = classifier.Classify(value, context);
        var alarm = answer.Verdict >= TextVerdict.Concern;
        var found = answer
            .Harms.SelectMany(h => h.Reasons.Select(r => (r, h.Spans)))
            .Concat(answer.Welfare.SelectMany(w => w.Reasons.Select(r => (r, w.Spans))));
        foreach (var (reason, spans) in found.DistinctBy(f => f.r.Source))
        {
            var key = reason.Source.Id;
            counts.TryGetValue(key, out var count);
            // The matched words alone, from innocent rows only: enough to see what the pattern caught.
            var caught = innocent
                ? string.Join(" | ", spans.Take(2).Select(s => value.Substring(s.Start, Math.Min(s.Length, 60))))
                : "";
            counts[key] = (
                count.Innocent + (innocent ? 1 : 0),
                count.Alarms + (innocent && alarm ? 1 : 0),
                count.Other + (innocent ? 0 : 1),
                count.Example is { Length: > 160 }
                    ? count.Example
                    : count.Example + (caught.Length > 0 ? " [" + caught.ReplaceLineEndings(" ") + "]" : "")
            );
        }
    }
}
