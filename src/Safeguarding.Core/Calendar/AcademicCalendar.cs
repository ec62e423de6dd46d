using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Safeguarding.Calendar.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Calendar;

/// <summary>When academic years start: by nation, or on the days that a host gives for its own schools.</summary>
/// <remarks>
/// What is convention: 1 September to 31 August in England, Wales and Northern Ireland, the year by which cohorts are
/// formed and guidance is issued. What is assumed: 15 August in Scotland, where schools go back in the middle of August
/// on a day that each council sets. What is always the host's: term dates, which every school sets for itself; give the
/// first days with <see cref="With"/>, or another day of every year with <see cref="StartingOn"/>.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class AcademicCalendar
{
    /// <summary>The first calendar year in which an academic year can start.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last calendar year in which an academic year can start.</summary>
    public const int LastYear = 2200;

    private readonly AnnualDate usual;
    private readonly bool isAssumed;
    private readonly SortedDictionary<int, LocalDate> given;

    private AcademicCalendar(AnnualDate usual, bool isAssumed, SortedDictionary<int, LocalDate> given)
    {
        this.usual = usual;
        this.isAssumed = isAssumed;
        this.given = given;
    }

    /// <summary>The academic calendar of a nation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the four nations.</exception>
    public static AcademicCalendar For(Nation nation) =>
        Divisions.Of(nation) == Division.Scotland
            ? new AcademicCalendar(new AnnualDate(8, 15), true, [])
            : new AcademicCalendar(new AnnualDate(9, 1), false, []);

    /// <summary>A calendar whose years start on one day of the host's own.</summary>
    /// <param name="start">A day from 1 July to 31 October.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another day.</exception>
    public static AcademicCalendar StartingOn(AnnualDate start)
    {
        RequireSeason(start.Month, nameof(start), start);
        return new AcademicCalendar(start, false, []);
    }

    /// <summary>The same calendar with a host's own first days for some years; the others keep the usual one.</summary>
    /// <param name="starts">
    /// First days of academic years, each from 1 July to 31 October, one for a calendar year. A day given for a year
    /// before is replaced.
    /// </param>
    /// <exception cref="ArgumentException">Two first days for one year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of another season, or not in the years covered.</exception>
    public AcademicCalendar With(params LocalDate[] starts)
    {
        ArgumentNullException.ThrowIfNull(starts);
        var merged = new SortedDictionary<int, LocalDate>(given);
        var seen = new HashSet<int>();
        foreach (var start in starts.Select(IsoDay.Of))
        {
            RequireSeason(start.Month, nameof(starts), start);
            RequireYear(start.Year, nameof(starts));
            if (!seen.Add(start.Year))
                throw new ArgumentException($"Two first days for {start.Year}.", nameof(starts));
            merged[start.Year] = start;
        }
        return new AcademicCalendar(usual, isAssumed, merged);
    }

    /// <summary>The academic year that starts in a calendar year.</summary>
    /// <param name="year"><see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another year.</exception>
    public AcademicYear Starting(int year)
    {
        RequireYear(year, nameof(year));
        return Make(year);
    }

    /// <summary>The academic year that a day falls in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day's academic year starts in a year that isn't covered.</exception>
    public AcademicYear Containing(LocalDate day) =>
        TryContaining(day, out var found)
            ? found
            : throw new ArgumentOutOfRangeException(
                nameof(day),
                day,
                $"must be in a year of {FirstYear} to {LastYear}"
            );

    /// <summary><see cref="Containing"/>; false outside the years covered. Never throws.</summary>
    public bool TryContaining(LocalDate day, [NotNullWhen(true)] out AcademicYear? found)
    {
        var iso = IsoDay.Of(day);
        var year = iso.Year;
        if (Covers(year) && iso < StartIn(year))
            year--;
        found = Covers(year) ? Make(year) : null;
        return found is not null;
    }

    /// <summary>The academic year with a label such as <c>2026/27</c>; false when the text is none. Never throws.</summary>
    public bool TryParse(string? label, [NotNullWhen(true)] out AcademicYear? found)
    {
        found = AcademicLabel.TryRead(label, out var year) && Covers(year) ? Make(year) : null;
        return found is not null;
    }

    /// <summary>The academic year with a label such as <c>2026/27</c>.</summary>
    /// <exception cref="FormatException">The text is no label, or of a year that isn't covered.</exception>
    public AcademicYear Parse(string label) =>
        TryParse(label, out var found)
            ? found
            : throw new FormatException(
                $"'{label}' is not an academic year such as 2026/27, from {FirstYear} to {LastYear}."
            );

    private AcademicYear Make(int year) =>
        new(StartIn(year), StartIn(year + 1).PlusDays(-1), isAssumed && !given.ContainsKey(year));

    private LocalDate StartIn(int year) => given.TryGetValue(year, out var start) ? start : usual.InYear(year);

    private static bool Covers(int year) => year is >= FirstYear and <= LastYear;

    private static void RequireYear(int year, string parameter)
    {
        if (!Covers(year))
            throw new ArgumentOutOfRangeException(parameter, year, $"must be a year of {FirstYear} to {LastYear}");
    }

    /// <summary>Within these months the years can't overlap or swap, whatever days a host gives.</summary>
    private static void RequireSeason(int month, string parameter, object value)
    {
        if (month is < 7 or > 10)
            throw new ArgumentOutOfRangeException(parameter, value, "an academic year starts from July to October");
    }
}
