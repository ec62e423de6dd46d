using NodaTime;

namespace Safeguarding.Calendar;

/// <summary>
/// Days and instants in the United Kingdom (<c>Europe/London</c>), from the time zone data inside NodaTime, never from
/// the machine's. The host gives the instant; the library has no clock.
/// </summary>
public static class UkTime
{
    /// <summary>The time zone of all four nations.</summary>
    public static DateTimeZone Zone => Holder.Zone;

    /// <summary>The UK day that an instant falls on.</summary>
    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The instant at which a UK day starts: midnight, British Summer Time heeded.</summary>
    public static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    /// <summary>A UK day as a span of instants, its end excluded: 23, 24 or 25 hours.</summary>
    public static Interval SpanOf(LocalDate day) => new(StartOf(day), StartOf(day.PlusDays(1)));

    private static class Holder
    {
        public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/London"];
    }
}
