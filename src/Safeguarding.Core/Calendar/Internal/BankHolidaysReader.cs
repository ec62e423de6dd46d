using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Judgements;

namespace Safeguarding.Calendar.Internal;

/// <summary>Reads the data file and refuses whatever would make a day wrong or untraceable.</summary>
internal static class BankHolidaysReader
{
    private const string File = "bank-holidays";

    public static BankHolidays Read(Stream stream)
    {
        var file =
            JsonSerializer.Deserialize(stream, CalendarJson.Default.BankHolidaysFile)
            ?? throw new FormatException($"{File}: the file is null.");
        var version = DataFormat.RequireVersion(file.Version, File);
        var checkedOn = DataFormat.RequireDay(file.CheckedOn, File, "checkedOn");
        RequireAddress(file.Citation, "citation");
        RequireText(file.Licence, "licence");
        RequireYears(file);
        var rules = file.Rules.Select(ReadRule).ToArray();
        var oneOffs = file.OneOffs.Select((row, i) => ReadOneOff(row, i, file)).ToArray();
        var source = Source.Of(SourceKind.Data, File, version);
        var tables = new HolidayTable[Divisions.Count];
        for (var i = 0; i < tables.Length; i++)
            tables[i] = HolidayTable.Make((Division)i, file, rules, oneOffs, source);
        return new BankHolidays(version, checkedOn, source, file, tables);
    }

    private static void RequireYears(BankHolidaysFile file)
    {
        if (file.FirstYear is < 1900 or > 2200)
            throw new FormatException($"{File}: firstYear {file.FirstYear} is not in 1900 to 2200.");
        if (file.LastYear < file.FirstYear || file.LastYear > 2200)
            throw new FormatException($"{File}: lastYear {file.LastYear} is not in firstYear to 2200.");
        if (file.PublishedThrough < file.FirstYear || file.PublishedThrough > file.LastYear)
            throw new FormatException(
                $"{File}: publishedThrough {file.PublishedThrough} is not in firstYear to lastYear."
            );
        if (file.Rules.Count == 0)
            throw new FormatException($"{File}: rules has no row.");
    }

    private static HolidayRule ReadRule(RuleRow row, int index)
    {
        var where = $"rules[{index}]";
        if (row is null)
            throw new FormatException($"{File}: {where} is null.");
        var id = RequireId(row.Id, where);
        RequireText(row.Name, where + ".name");
        RequireAddress(row.Citation, where + ".citation");
        if (row.OnWeekend is not (null or "next-free-weekday"))
            throw new FormatException($"{File}: {where}.onWeekend '{row.OnWeekend}' is not next-free-weekday.");
        var day =
            HolidayDay.Read(row.On)
            ?? throw new FormatException(
                $"{File}: {where}.on '{row.On}' is not a day and month, 'first Monday in' or 'last Monday in' a month, "
                    + "or 'Easter Sunday' + or - a number of days."
            );
        var divisions = ReadDivisions(row.Divisions, where);
        return new HolidayRule(id, row.Name, day, row.OnWeekend is not null, divisions, row.Citation);
    }

    private static OneOff ReadOneOff(OneOffRow row, int index, BankHolidaysFile file)
    {
        var where = $"oneOffs[{index}]";
        if (row is null)
            throw new FormatException($"{File}: {where} is null.");
        var date = DataFormat.RequireDay(row.Date, File, where + ".date");
        if (date.Year < file.FirstYear || date.Year > file.LastYear)
            throw new FormatException($"{File}: {where}.date {row.Date} is not in firstYear to lastYear.");
        LocalDate? replaces = row.Replaces is null
            ? null
            : DataFormat.RequireDay(row.Replaces, File, where + ".replaces");
        if (replaces is { } other && other.Year != date.Year)
            throw new FormatException($"{File}: {where}.replaces {row.Replaces} is in another year than its date.");
        var id = RequireId(row.Id, where);
        RequireText(row.Name, where + ".name");
        RequireAddress(row.Citation, where + ".citation");
        var divisions = ReadDivisions(row.Divisions, where);
        return new OneOff(date, id, row.Name, replaces, row.IsSubstitute, divisions, row.Citation, where);
    }

    private static HashSet<Division> ReadDivisions(IReadOnlyList<string> codes, string where)
    {
        var divisions = new HashSet<Division>();
        foreach (var code in codes)
        {
            if (!Divisions.TryParse(code, out var division))
                throw new FormatException($"{File}: {where}.divisions '{code}' is not a division.");
            if (!divisions.Add(division))
                throw new FormatException($"{File}: {where}.divisions '{code}' stands twice.");
        }
        return divisions.Count > 0 ? divisions : throw new FormatException($"{File}: {where}.divisions has no row.");
    }

    private static BankHolidayId RequireId(string text, string where) =>
        BankHolidayId.TryParse(text, out var id)
            ? id
            : throw new FormatException($"{File}: {where}.id '{text}' is not an id: {CodeText.Rule}.");

    private static void RequireText(string text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new FormatException($"{File}: {field} is empty.");
    }

    private static void RequireAddress(string text, string field)
    {
        if (!text.StartsWith("https://", StringComparison.Ordinal) || text.Any(char.IsWhiteSpace))
            throw new FormatException($"{File}: {field} '{text}' is not an https address.");
    }
}
