using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Calendar.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Calendar;

/// <summary>
/// The bank holidays of the four nations by year, from rules and a table of one-offs kept as data
/// (<c>Data/bank-holidays.json</c>). England and Wales have the same days; Scotland and Northern Ireland have their own.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Years run from <see cref="FirstYear"/>, the first one compared with a
/// published list, to <see cref="LastYear"/>; a year outside them has no answer rather than a guess.
/// </remarks>
public sealed class BankHolidays
{
    private readonly HolidayTable[] tables;

    internal BankHolidays(
        string version,
        LocalDate checkedOn,
        Source source,
        BankHolidaysFile file,
        HolidayTable[] tables
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Source = source;
        FirstYear = file.FirstYear;
        PublishedThrough = file.PublishedThrough;
        LastYear = file.LastYear;
        this.tables = tables;
    }

    /// <summary>The data that ships with the library.</summary>
    public static BankHolidays Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with the published list.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The data as a source of reasons, e.g. <c>data:bank-holidays@2026.11.1</c>.</summary>
    public Source Source { get; }

    /// <summary>The first year that has an answer.</summary>
    public int FirstYear { get; }

    /// <summary>The last year of the published list. Days of later years are computed from the rules.</summary>
    public int PublishedThrough { get; }

    /// <summary>The last year that has an answer.</summary>
    public int LastYear { get; }

    /// <summary>Reads data in the form of <c>Data/bank-holidays.json</c>, e.g. a newer file than the library's.</summary>
    /// <exception cref="FormatException">The file breaks a rule; the message names the field.</exception>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    public static BankHolidays FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return BankHolidaysReader.Read(stream);
    }

    /// <summary>The bank holidays of a nation in a year, by day.</summary>
    /// <param name="nation">One of the four nations.</param>
    /// <param name="year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another year, or not a nation.</exception>
    public IReadOnlyList<BankHoliday> In(Nation nation, int year) => Table(nation).In(RequireYear(year, nameof(year)));

    /// <summary>The bank holidays of a nation in a year, by day; false outside the years covered. Never throws.</summary>
    public bool TryIn(Nation nation, int year, [NotNullWhen(true)] out IReadOnlyList<BankHoliday>? holidays)
    {
        holidays = Covers(year) && Divisions.TryOf(nation, out var division) ? tables[(int)division].In(year) : null;
        return holidays is not null;
    }

    /// <summary>The bank holiday on a day, or null when the day is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day outside the years covered, or not a nation.</exception>
    public BankHoliday? On(Nation nation, LocalDate day)
    {
        var iso = IsoDay.Of(day);
        RequireYear(iso.Year, nameof(day));
        return Table(nation).On(iso);
    }

    internal HolidayTable Table(Nation nation) => tables[(int)Divisions.Of(nation)];

    private bool Covers(int year) => year >= FirstYear && year <= LastYear;

    private int RequireYear(int year, string parameter) =>
        Covers(year)
            ? year
            : throw new ArgumentOutOfRangeException(
                parameter,
                year,
                $"bank holidays are known for the years {FirstYear} to {LastYear}"
            );

    private static class Shipped
    {
        public static readonly BankHolidays Value = Load();

        private static BankHolidays Load()
        {
            using var stream = EmbeddedData.Open("bank-holidays.json");
            return FromStream(stream);
        }
    }
}
