using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Support;

/// <summary>Times of the day, UK time, on days of the week, when somebody answers.</summary>
/// <remarks>Immutable. A span that runs past midnight is two spans.</remarks>
public sealed class OpeningSpan
{
    private OpeningSpan(IReadOnlyList<IsoDayOfWeek> days, LocalTime from, LocalTime to)
    {
        Days = days;
        From = from;
        To = to;
    }

    /// <summary>The days of the week, Monday first, none twice.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; }

    /// <summary>The first moment.</summary>
    public LocalTime From { get; }

    /// <summary>The moment at which it is over; midnight is the end of the day.</summary>
    public LocalTime To { get; }

    /// <summary>Makes a span.</summary>
    /// <param name="days">One to seven days of the week.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The moment at which it is over: later than <paramref name="from"/>, or midnight for the end of the day.</param>
    /// <exception cref="ArgumentException">No day, a value that is no day, or an end that isn't after the start.</exception>
    public static OpeningSpan Create(IEnumerable<IsoDayOfWeek> days, LocalTime from, LocalTime to)
    {
        ArgumentNullException.ThrowIfNull(days);
        var week = days.Distinct().OrderBy(day => day).ToArray();
        if (week.Length == 0 || week.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
            throw new ArgumentException("An opening span needs days of the week.", nameof(days));
        if (to != LocalTime.Midnight && to <= from)
            throw new ArgumentException("An opening span ends after it starts, or at midnight.", nameof(to));
        return new OpeningSpan(Array.AsReadOnly(week), from, to);
    }

    internal bool Holds(LocalTime time) => From <= time && (To == LocalTime.Midnight || time < To);

    /// <summary>The days and times, e.g. <c>monday to friday 10:00-16:00</c>.</summary>
    public override string ToString()
    {
        var run = Days.Count > 2 && Days[Days.Count - 1] - Days[0] == Days.Count - 1;
        var days = run
            ? $"{SupportCodes.DayCode(Days[0])} to {SupportCodes.DayCode(Days[Days.Count - 1])}"
            : string.Join(", ", Days.Select(SupportCodes.DayCode));
        return $"{days} {Text(From)}-{(To == LocalTime.Midnight ? "24:00" : Text(To))}";
    }

    private static string Text(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
}
