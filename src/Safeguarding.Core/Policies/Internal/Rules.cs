using NodaTime;

namespace Safeguarding.Policies.Internal;

/// <summary>One broken rule: where, relative to the thing that was checked, the rule's code, and a sentence.</summary>
internal readonly record struct Problem(string Place, string Rule, string Message);

/// <summary>What every maker of this module shares. The readers of documents report the same problems with their lines.</summary>
internal static class Rules
{
    public const int MaxId = 128;
    public const int MaxDays = 366;

    /// <summary>Within these days no sum of a day and a cadence can fail.</summary>
    public static readonly LocalDate FirstDay = new(1901, 1, 1);
    public static readonly LocalDate LastDay = new(2199, 12, 31);

    public static bool IsCovered(LocalDate day) => day >= FirstDay && day <= LastDay;

    public static string DayRule => $"must be a day from {FirstDay:R} to {LastDay:R}";

    public static string Id(string id, string parameter) =>
        id is { Length: > 0 and <= MaxId } && !string.IsNullOrWhiteSpace(id)
            ? id
            : throw new ArgumentException($"must be 1 to {MaxId} characters and not blank", parameter);

    public static LocalDate Day(LocalDate day) =>
        IsCovered(day.WithCalendar(CalendarSystem.Iso))
            ? day.WithCalendar(CalendarSystem.Iso)
            : throw new ArgumentException($"{day:R} {DayRule}", nameof(day));

    public static LocalDate? Day(LocalDate? day) => day is { } given ? Day(given) : null;

    public static IReadOnlyList<LocalDate> Days(IEnumerable<LocalDate>? days) => List((days ?? []).Select(Day));

    /// <summary>A copy that nobody can change, without holes.</summary>
    public static IReadOnlyList<T> List<T>(IEnumerable<T> items)
    {
        var copy = items.ToArray();
        if (copy.Any(item => item is null))
            throw new ArgumentException("An item is null.", nameof(items));
        return Array.AsReadOnly(copy);
    }

    public static void ThrowAny(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            throw new ArgumentException($"{problem.Place}: {problem.Message}");
    }
}
