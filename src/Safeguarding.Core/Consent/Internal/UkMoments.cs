using NodaTime;
using Safeguarding.Calendar;

namespace Safeguarding.Consent.Internal;

/// <summary>Days and local times of instants, held within years that every calculation can carry.</summary>
internal static class UkMoments
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 2, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(9_000, 1, 1, 0, 0);

    public static LocalDate DayOf(Instant instant) => UkTime.DayOf(Within(instant));

    /// <summary>Whether more than so many months have passed, by the clock on a UK wall.</summary>
    public static bool IsOlderThan(Instant happened, int months, Instant at) =>
        Local(at) > Local(happened).PlusMonths(months);

    private static LocalDateTime Local(Instant instant) => Within(instant).InZone(UkTime.Zone).LocalDateTime;

    private static Instant Within(Instant instant) =>
        instant < First ? First
        : instant > Last ? Last
        : instant;
}
