using System.Globalization;
using NodaTime;
using Safeguarding.Calendar.Internal;

namespace Safeguarding.Calendar;

/// <summary>One academic year: its first and last day, and its label such as <c>2026/27</c>.</summary>
/// <remarks>Immutable; made by <see cref="AcademicCalendar"/>.</remarks>
public sealed class AcademicYear
{
    internal AcademicYear(LocalDate start, LocalDate end, bool isAssumed)
    {
        Start = start;
        End = end;
        IsAssumed = isAssumed;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day: the one before the next academic year starts.</summary>
    public LocalDate End { get; }

    /// <summary>
    /// Whether the first day is an assumption. True in Scotland until the host says when its schools start; a
    /// judgement that rests on the day should say so.
    /// </summary>
    public bool IsAssumed { get; }

    /// <summary>The two calendar years, e.g. <c>2026/27</c>.</summary>
    public string Label => AcademicLabel.Of(Start.Year);

    /// <summary>Whether a day falls in this academic year.</summary>
    public bool Contains(LocalDate day)
    {
        var iso = IsoDay.Of(day);
        return iso >= Start && iso <= End;
    }

    /// <summary>Label and days on one line.</summary>
    public override string ToString() => $"{Label} ({Start:R} to {End:R}{(IsAssumed ? ", assumed" : "")})";
}

/// <summary>The text form of an academic year.</summary>
internal static class AcademicLabel
{
    public static string Of(int year) =>
        year.ToString("0000", CultureInfo.InvariantCulture)
        + "/"
        + ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out int year)
    {
        year = 0;
        return text is { Length: 7 } && Digits.TryRead(text, 0, 4, out year) && text == Of(year);
    }
}
