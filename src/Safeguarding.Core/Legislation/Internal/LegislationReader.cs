using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Builds catalogues from files, and checks what only several rows together can break.</summary>
internal static class LegislationReader
{
    /// <summary>The shipped files, one a theme; the order is that of answers within a kind.</summary>
    public static readonly string[] Themes =
    [
        "sexual-offences",
        "images",
        "exploitation-and-trafficking",
        "communications",
        "harassment-and-hate",
        "other-crime",
        "online-safety",
        "data-and-capacity",
        "safeguarding-duties",
        "guidance-and-strategy",
    ];

    public static LegislationCatalogue Read(Stream stream, BehaviourTable table)
    {
        var (version, checkedOn, rows) = ReadFile(stream, table);
        RefuseDuplicates(rows, text => new FormatException("legislation: " + text));
        return new LegislationCatalogue(version, checkedOn, rows, table);
    }

    public static LegislationCatalogue ReadShipped()
    {
        var table = BehaviourTable.Default;
        var (version, checkedOn, rows) = ("", LocalDate.MaxIsoValue, new List<Provision>());
        foreach (var theme in Themes)
        {
            using var stream = EmbeddedData.Open($"legislation/{theme}.json");
            var (own, day, provisions) = ReadFile(stream, table);
            version = Newer(version, own);
            checkedOn = LocalDate.Min(checkedOn, day);
            rows.AddRange(provisions);
        }
        RefuseDuplicates(rows, text => new FormatException("legislation: " + text));
        RefuseDangling(rows, text => new FormatException("legislation: " + text));
        return new LegislationCatalogue(version, checkedOn, [.. rows], table);
    }

    public static LegislationCatalogue Join(LegislationCatalogue own, Provision[] rows)
    {
        RefuseDuplicates(rows, text => new ArgumentException(text, nameof(rows)));
        var joined = own.Provisions.ToList();
        foreach (var row in rows)
        {
            var at = joined.FindIndex(p => p.Id == row.Id);
            if (at < 0 && row.Replaces)
                throw new ArgumentException(
                    $"'{row.Id}' says that it replaces a row, but there is none of that id.",
                    nameof(rows)
                );
            if (at >= 0 && !row.Replaces)
                throw new ArgumentException(
                    $"'{row.Id}' is in the catalogue already; a row that stands in for it says \"replaces\": true.",
                    nameof(rows)
                );
            if (at >= 0)
                joined[at] = row;
            else
                joined.Add(row);
        }
        RefuseDuplicates(joined, text => new ArgumentException(text, nameof(rows)));
        RefuseDangling(joined, text => new ArgumentException(text, nameof(rows)));
        var version = rows.Aggregate(own.Version, (newest, row) => Newer(newest, row.DataVersion));
        return new LegislationCatalogue(version, own.CheckedOn, [.. joined], own.Table);
    }

    private static (string Version, LocalDate CheckedOn, Provision[] Rows) ReadFile(Stream stream, BehaviourTable table)
    {
        var file =
            JsonSerializer.Deserialize(stream, LegislationJson.Default.LegislationFile)
            ?? throw new FormatException("legislation: the file is null.");
        var version = DataFormat.RequireVersion(file.Version, "legislation");
        var checkedOn = DataFormat.RequireDay(file.CheckedOn, "legislation", "checkedOn");
        return (version, checkedOn, [.. file.Provisions.Select(row => ProvisionReader.Read(row, table, version))]);
    }

    private static void RefuseDuplicates(IReadOnlyCollection<Provision> rows, Func<string, Exception> error)
    {
        var seen = new HashSet<ProvisionId>();
        foreach (var row in rows)
        {
            if (!seen.Add(row.Id))
                throw error($"the id '{row.Id}' stands twice.");
        }
        foreach (var row in rows)
        {
            if (row.Aliases.FirstOrDefault(seen.Contains) is { Value.Length: > 0 } taken)
                throw error($"'{row.Id}' has the alias '{taken}', which is the id of a row.");
        }
    }

    private static void RefuseDangling(IReadOnlyCollection<Provision> rows, Func<string, Exception> error)
    {
        var known = new HashSet<ProvisionId>(rows.SelectMany(row => row.Aliases.Prepend(row.Id)));
        foreach (var row in rows)
        {
            foreach (var by in row.SupersededBy)
            {
                if (!known.Contains(by.By))
                    throw error($"'{row.Id}' is superseded by '{by.By}', which isn't in the catalogue.");
            }
        }
    }

    // Versions are year.month.revision: compared number by number, not as text.
    private static string Newer(string one, string other) =>
        one.Length == 0 || new Version(other) > new Version(one) ? other : one;
}
