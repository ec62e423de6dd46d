using System.Text.Json;
using NodaTime;
using Safeguarding.Infrastructure.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Infrastructure;

/// <summary>
/// The standards that ship with the library: the Department for Education's on filtering and monitoring, Cyber Essentials, and
/// what NSPCC names. Read from <c>Data/infrastructure/standards.json</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TechnicalStandards
{
    private TechnicalStandards(string version, LocalDate checkedOn, IReadOnlyList<TechnicalStandard> standards)
    {
        Version = version;
        CheckedOn = checkedOn;
        Standards = standards;
    }

    /// <summary>What ships with the library.</summary>
    public static TechnicalStandards Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The standards.</summary>
    public IReadOnlyList<TechnicalStandard> Standards { get; }

    /// <summary>Those that ask something of a setting in a nation on a day.</summary>
    /// <param name="nation">One of the four nations.</param>
    /// <param name="setting">The setting's code, e.g. <c>school</c>.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<TechnicalStandard> Applying(Nation nation, string setting, LocalDate day) =>
        [.. Standards.Where(s => s.Applies(nation, setting, day))];

    internal TechnicalStandard Get(string id) => Standards.First(s => s.Id == id);

    /// <summary>Reads newer data in the form of <c>Data/infrastructure/standards.json</c>.</summary>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row.</exception>
    public static TechnicalStandards FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        const string file = "infrastructure/standards";
        var read =
            JsonSerializer.Deserialize(stream, StandardsJson.Default.StandardsFile)
            ?? throw new FormatException($"{file}: the file is null.");
        var version = DataFormat.RequireVersion(read.Version, file);
        var standards = read.Standards.Select(row => Standard(row, $"{file} {row.Id}", version)).ToArray();
        if (standards.GroupBy(s => s.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"{file}: '{twice.Key}' stands twice.");
        foreach (var id in StandardIds.All)
        {
            if (standards.All(s => s.Id != id))
                throw new FormatException($"{file}: '{id}' is missing; the judgements rest on it.");
        }
        return new TechnicalStandards(
            version,
            DataFormat.RequireDay(read.CheckedOn, file, "checkedOn"),
            Array.AsReadOnly(standards)
        );
    }

    private static TechnicalStandard Standard(StandardRow row, string where, string version) =>
        new(
            CodeText.Require(row.Id, "standard id"),
            row.Name,
            [
                .. row.Measures.Select(t =>
                    InfrastructureCodes.TryParse(t, out MeasureKind measure)
                        ? measure
                        : throw new FormatException($"{where}: '{t}' is not a measure.")
                ),
            ],
            [
                .. row.Nations.Select(t =>
                    TaxonomyCodes.TryParse(t, out Nation nation)
                        ? nation
                        : throw new FormatException($"{where}: '{t}' is not a nation.")
                ),
            ],
            row.Settings ?? [],
            row.From is null ? null : DataFormat.RequireDay(row.From, where, "from"),
            TaxonomyCodes.TryParse(row.Evidence, out EvidenceMark mark)
                ? mark
                : throw new FormatException($"{where}: '{row.Evidence}' is not an evidence mark."),
            row.Sources,
            version
        );

    private static class Shipped
    {
        public static readonly TechnicalStandards Value = Load();

        private static TechnicalStandards Load()
        {
            using var stream = EmbeddedData.Open("infrastructure/standards.json");
            return FromStream(stream);
        }
    }
}
