using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Taxonomy.Internal;

namespace Safeguarding.Taxonomy;

/// <summary>From other people's labels to the 4Cs and back. Read from <c>Data/crosswalks.json</c>.</summary>
/// <remarks>Immutable and safe to share between threads. Every mapping is our own judgement and says how sure it is.</remarks>
public sealed class Crosswalks
{
    private Crosswalks(CrosswalksFile file)
    {
        Version = DataFormat.RequireVersion(file.Version, "crosswalks");
        DataFormat.RequireDay(file.CheckedOn, "crosswalks", "checkedOn");
        Sets = [.. file.Sets.Select(Set)];
        var names = Sets.SelectMany(s => s.Aliases.Prepend(s.Id)).GroupBy(n => n, StringComparer.OrdinalIgnoreCase);
        if (names.FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"crosswalks: the name '{twice.Key}' stands twice.");
    }

    /// <summary>The crosswalks that ship with the library.</summary>
    public static Crosswalks Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The sets of labels.</summary>
    public IReadOnlyList<CrosswalkSet> Sets { get; }

    /// <summary>A set by its id or alias, ignoring case; false when there is none. Never throws.</summary>
    public bool TryGetSet(string? idOrAlias, [NotNullWhen(true)] out CrosswalkSet? set)
    {
        set = Sets.FirstOrDefault(s =>
            s.Aliases.Prepend(s.Id)
                .Any(name => string.Equals(name, idOrAlias?.Trim(), StringComparison.OrdinalIgnoreCase))
        );
        return set is not null;
    }

    /// <summary>Reads newer data in the form of <c>Data/crosswalks.json</c>.</summary>
    /// <exception cref="JsonException">It isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names it.</exception>
    public static Crosswalks FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Crosswalks(
            JsonSerializer.Deserialize(stream, TaxonomyJson.Default.CrosswalksFile)
                ?? throw new FormatException("crosswalks: the file is null.")
        );
    }

    private static CrosswalkSet Set(CrosswalkSetRow row)
    {
        CodeText.Require(row.Id.Replace('.', '-'), "crosswalk set");
        Rows.Mark(row.MappingEvidence, $"crosswalks {row.Id}");
        return new CrosswalkSet(
            row.Id,
            row.Aliases,
            row.Name,
            row.Evidence,
            [.. row.Rows.Select(r => Entry(r, row.Id))]
        );
    }

    private static CrosswalkEntry Entry(CrosswalkRow row, string set)
    {
        var where = $"crosswalks {set} '{row.Label}'";
        return new CrosswalkEntry(
            row.Label,
            row.Code,
            Rows.CellOrNone(row.Cell, where),
            Rows.Cells(row.AlsoCells, where),
            Rows.CrossCutting(row.CrossCutting, where),
            TaxonomyCodes.TryParse(row.Confidence, out CrosswalkConfidence confidence)
                ? confidence
                : throw new FormatException($"{where}: '{row.Confidence}' is not a confidence."),
            Rows.Mark(row.LabelEvidence, where),
            row.Welfare,
            row.Note
        );
    }

    private static class Shipped
    {
        public static readonly Crosswalks Value = Load();

        private static Crosswalks Load()
        {
            using var stream = EmbeddedData.Open("crosswalks.json");
            return FromStream(stream);
        }
    }
}
