using System.Text.Json;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>A text with the harms that it carries.</summary>
/// <param name="Text">The text.</param>
/// <param name="Author">Its writer's role.</param>
/// <param name="Lanes">The harms, and welfare, as bits in the order of <see cref="Wording"/>'s lanes.</param>
/// <param name="IsWritten">It was written for this project; else it is innocent text of another source.</param>
internal sealed record LabelledText(string Text, PartyRole Author, uint Lanes, bool IsWritten)
{
    /// <summary>Rows of the project's own form: harms, welfare, author and text, with tabs between.</summary>
    public static IEnumerable<LabelledText> ReadWritten(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var fields = line.Split('\t');
            if (fields.Length != 4)
                throw new FormatException($"{path}:{number}: four fields are needed: harms, welfare, author, text.");
            if (!TaxonomyCodes.TryParse(fields[2], out PartyRole author))
                throw new FormatException($"{path}:{number}: '{fields[2]}' isn't a role.");
            var lanes = fields[1] == "y" ? 1u << Wording.Welfare : 0;
            foreach (var harm in fields[0].Split(',').Where(h => h != "-"))
            {
                var lane = Array.IndexOf(Outputs.BuiltInHarms, harm);
                lanes |= lane >= 0 ? 1u << lane : throw new FormatException($"{path}:{number}: '{harm}' isn't a harm.");
            }
            yield return new LabelledText(fields[3], author, lanes, IsWritten: true);
        }
    }

    /// <summary>The texts of corpus rows that are labelled innocent: JSON Lines with <c>text</c>, <c>labels</c>, <c>split</c>.</summary>
    /// <param name="path">The file, also compressed.</param>
    /// <param name="most">So many, spread evenly over the file.</param>
    public static IReadOnlyList<LabelledText> ReadInnocent(string path, int most)
    {
        var texts = new List<LabelledText>();
        foreach (var row in TextRows.Read(path))
        {
            // Rows of the other parts are for measuring.
            if (row.TryGetProperty("split", out var split) && split.GetString() != "train")
                continue;
            var labels = row.GetProperty("labels");
            if (IsSet(labels, "benign", 1) || IsSet(labels, "spam", 0))
                texts.Add(new LabelledText(row.GetProperty("text").GetString()!, PartyRole.Unknown, 0, false));
        }
        return texts.Count <= most
            ? texts
            : [.. Enumerable.Range(0, most).Select(i => texts[(int)((long)i * texts.Count / most)])];
    }

    private static bool IsSet(JsonElement labels, string name, int value) =>
        labels.TryGetProperty(name, out var label) && label.GetInt32() == value;
}
