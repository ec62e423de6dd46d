using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Calendar.Internal;

/// <summary>Every bank holiday of one division, and the count of working days that follows from them.</summary>
internal sealed class HolidayTable
{
    private readonly int firstYear;
    private readonly IReadOnlyList<BankHoliday>[] years;
    private readonly Dictionary<LocalDate, BankHoliday> byDay = [];

    private HolidayTable(int firstYear, BankHoliday[][] years)
    {
        this.firstYear = firstYear;
        this.years = years.Select(IReadOnlyList<BankHoliday> (year) => Array.AsReadOnly(year)).ToArray();
        foreach (var holiday in years.SelectMany(year => year))
            byDay.Add(holiday.Date, holiday);
        var first = new LocalDate(firstYear, 1, 1);
        var last = new LocalDate(firstYear + years.Length - 1, 12, 31);
        WorkingDays = new WorkingDayCount(first, last, byDay.Keys, []);
    }

    public WorkingDayCount WorkingDays { get; }

    public IReadOnlyList<BankHoliday> In(int year) => years[year - firstYear];

    public BankHoliday? On(LocalDate day) => byDay.TryGetValue(day, out var holiday) ? holiday : null;

    public static HolidayTable Make(
        Division division,
        BankHolidaysFile file,
        HolidayRule[] rules,
        OneOff[] oneOffs,
        Source source
    )
    {
        var ours = rules.Where(rule => rule.Divisions.Contains(division)).ToArray();
        var special = oneOffs.Where(row => row.Divisions.Contains(division)).ToLookup(row => row.Date.Year);
        var years = new BankHoliday[file.LastYear - file.FirstYear + 1][];
        for (var i = 0; i < years.Length; i++)
        {
            var year = file.FirstYear + i;
            var days = ByRule(ours, year, year <= file.PublishedThrough, source);
            Apply(special[year], days, source);
            years[i] = [.. days.Values];
        }
        return new HolidayTable(file.FirstYear, years);
    }

    private static SortedDictionary<LocalDate, BankHoliday> ByRule(
        HolidayRule[] rules,
        int year,
        bool published,
        Source source
    )
    {
        var days = new SortedDictionary<LocalDate, BankHoliday>();
        var displaced = new List<(LocalDate Day, HolidayRule Rule)>();
        foreach (var (day, rule) in rules.Select(rule => (rule.Day.In(year), rule)).OrderBy(pair => pair.Item1))
        {
            if (rule.MovesFromWeekend && !IsWeekday(day))
                displaced.Add((day, rule));
            else
                Add(days, new BankHoliday(day, rule.Id, rule.Name, false, published, source, rule.Citation), year);
        }
        // Only after every holiday that keeps its own day: Christmas Day on a Sunday passes over Boxing Day.
        foreach (var (day, rule) in displaced)
        {
            var free = day.Next(IsoDayOfWeek.Monday);
            while (days.ContainsKey(free) || !IsWeekday(free))
                free = free.PlusDays(1);
            Add(days, new BankHoliday(free, rule.Id, rule.Name, true, published, source, rule.Citation), year);
        }
        return days;
    }

    private static void Apply(IEnumerable<OneOff> oneOffs, SortedDictionary<LocalDate, BankHoliday> days, Source source)
    {
        var rows = oneOffs.ToArray();
        // All removals first: two rows may swap the days of two holidays.
        foreach (var row in rows)
        {
            if (row.Replaces is { } replaced && !days.Remove(replaced))
                throw new FormatException(
                    $"bank-holidays: {row.Where}.replaces {replaced:R} is no bank holiday in one of its divisions."
                );
        }
        foreach (var row in rows)
        {
            var day = new BankHoliday(row.Date, row.Id, row.Name, row.IsSubstitute, true, source, row.Citation);
            Add(days, day, row.Date.Year);
        }
    }

    private static void Add(SortedDictionary<LocalDate, BankHoliday> days, BankHoliday holiday, int year)
    {
        if (holiday.Date.Year != year)
            throw new FormatException($"bank-holidays: '{holiday.Id}' of {year} falls on {holiday.Date:R}.");
        if (days.TryGetValue(holiday.Date, out var other))
            throw new FormatException(
                $"bank-holidays: '{other.Id}' and '{holiday.Id}' both fall on {holiday.Date:R} in one division."
            );
        days.Add(holiday.Date, holiday);
    }

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
