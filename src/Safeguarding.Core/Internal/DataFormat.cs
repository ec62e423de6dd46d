using System.Globalization;

namespace Safeguarding.Internal;

/// <summary>Checks shared by every reader of a data file: versions and days.</summary>
internal static class DataFormat
{
    /// <summary>A data version is <c>year.month.revision</c>, e.g. <c>2026.11.1</c>.</summary>
    public static string RequireVersion(string? text, string file)
    {
        var parts = (text ?? "").Split('.');
        var ok =
            parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 2000 and <= 9999
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return ok ? text! : throw new FormatException($"{file}: version '{text}' is not year.month.revision.");
    }

    /// <summary>The newer of two versions; an empty text is older than any.</summary>
    public static string NewerVersion(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length == 0 ? b : a;
        var (left, right) = (a.Split('.'), b.Split('.'));
        for (var i = 0; i < 3; i++)
        {
            var order = int.Parse(left[i], CultureInfo.InvariantCulture)
                .CompareTo(int.Parse(right[i], CultureInfo.InvariantCulture));
            if (order != 0)
                return order > 0 ? a : b;
        }
        return a;
    }

    /// <summary>A day in ISO form, <c>2026-11-22</c>.</summary>
    public static NodaTime.LocalDate RequireDay(string? text, string file, string field)
    {
        var result = NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "");
        return result.Success
            ? result.Value
            : throw new FormatException($"{file}: {field} '{text}' is not a day (yyyy-MM-dd).");
    }
}
