using System.Globalization;
using Safeguarding.Calendar.Internal;

namespace Safeguarding.Calendar;

/// <summary>
/// How often something falls due, written as an ISO 8601 period of one unit (<c>P30D</c>, <c>P2W</c>, <c>P6M</c>,
/// <c>P1Y</c>) or as <c>academic-year</c>.
/// </summary>
/// <remarks>
/// Two cadences are equal when their text is: <c>P12M</c> and <c>P1Y</c> give the same days and are still two. The default
/// value is no cadence: its text is empty and no schedule takes it.
/// </remarks>
public readonly record struct Cadence
{
    /// <summary>The largest count of a unit.</summary>
    public const int MaxCount = 9999;

    private const string AcademicYearText = "academic-year";
    private const string Letters = "DWMY";

    private Cadence(CadenceUnit unit, int count)
    {
        Unit = unit;
        Count = count;
    }

    /// <summary>Once in each academic year, due on its first day.</summary>
    public static Cadence AcademicYear { get; } = new(CadenceUnit.AcademicYear, 1);

    /// <summary>What it counts in; <see cref="CadenceUnit.None"/> for the default value.</summary>
    public CadenceUnit Unit { get; }

    /// <summary>How many units, 1 to <see cref="MaxCount"/>; 1 for academic years, 0 for the default value.</summary>
    public int Count { get; }

    /// <summary>Every so many days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to <see cref="MaxCount"/>.</exception>
    public static Cadence Days(int count) => Of(CadenceUnit.Day, count);

    /// <summary>Every so many weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to <see cref="MaxCount"/>.</exception>
    public static Cadence Weeks(int count) => Of(CadenceUnit.Week, count);

    /// <summary>Every so many months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to <see cref="MaxCount"/>.</exception>
    public static Cadence Months(int count) => Of(CadenceUnit.Month, count);

    /// <summary>Every so many years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 1 to <see cref="MaxCount"/>.</exception>
    public static Cadence Years(int count) => Of(CadenceUnit.Year, count);

    /// <summary>Reads a cadence; false when the text is none. Never throws.</summary>
    /// <remarks>Exact: capitals, no sign, no leading zero, one unit (<c>P18M</c>, never <c>P1Y6M</c>).</remarks>
    public static bool TryParse(string? text, out Cadence cadence)
    {
        cadence = default;
        if (text == AcademicYearText)
            cadence = AcademicYear;
        else if (
            text is { Length: >= 3 and <= 6 }
            && text[0] == 'P'
            && text[1] != '0'
            && Digits.TryRead(text, 1, text.Length - 2, out var count)
        )
        {
            var unit = (CadenceUnit)(Letters.IndexOf(text[text.Length - 1]) + 1);
            cadence = unit == CadenceUnit.None ? default : new Cadence(unit, count);
        }
        return cadence.Unit != CadenceUnit.None;
    }

    /// <summary>Reads a cadence.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Cadence Parse(string text) =>
        TryParse(text, out var cadence)
            ? cadence
            : throw new FormatException(
                $"'{text}' is not a cadence: P and a count of 1 to {MaxCount} and one of D, W, M, Y, or {AcademicYearText}."
            );

    /// <summary>The text form.</summary>
    public override string ToString() =>
        Unit switch
        {
            CadenceUnit.None => "",
            CadenceUnit.AcademicYear => AcademicYearText,
            _ => "P" + Count.ToString(CultureInfo.InvariantCulture) + Letters[(int)Unit - 1],
        };

    private static Cadence Of(CadenceUnit unit, int count) =>
        count is >= 1 and <= MaxCount
            ? new Cadence(unit, count)
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"must be 1 to {MaxCount}");
}
