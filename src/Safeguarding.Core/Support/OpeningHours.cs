using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>When somebody answers at a contact, in UK time.</summary>
/// <remarks>Immutable. What isn't known stays unknown: an answer of null never means closed.</remarks>
public sealed class OpeningHours
{
    // Any week has each day once, and no run of bank holidays is a week long.
    private const int DaysAhead = 21;

    private OpeningHours(
        IReadOnlyList<OpeningSpan> spans,
        BankHolidayHours bankHolidays,
        EvidenceMark evidence,
        string? note
    )
    {
        Spans = spans;
        BankHolidays = bankHolidays;
        Evidence = evidence;
        Note = note;
    }

    /// <summary>The spans of the week; at other times it is closed.</summary>
    public IReadOnlyList<OpeningSpan> Spans { get; }

    /// <summary>What holds on bank holidays.</summary>
    public BankHolidayHours BankHolidays { get; }

    /// <summary>How well the hours are proven; <see cref="EvidenceMark.None"/> for a host's own.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Which route the hours are those of, how old the source is, or null.</summary>
    public string? Note { get; }

    /// <summary>Makes opening hours.</summary>
    /// <param name="spans">One or more spans.</param>
    /// <param name="bankHolidays">What holds on bank holidays; <see cref="BankHolidayHours.None"/> when nobody said.</param>
    /// <param name="note">What to know about them, or null.</param>
    /// <exception cref="ArgumentException">No span.</exception>
    public static OpeningHours Create(
        IEnumerable<OpeningSpan> spans,
        BankHolidayHours bankHolidays = BankHolidayHours.None,
        string? note = null
    ) => Create(spans, bankHolidays, EvidenceMark.None, note);

    internal static OpeningHours Create(
        IEnumerable<OpeningSpan> spans,
        BankHolidayHours bankHolidays,
        EvidenceMark evidence,
        string? note
    )
    {
        ArgumentNullException.ThrowIfNull(spans);
        var all = spans.ToArray();
        return all.Length > 0
            ? new OpeningHours(Array.AsReadOnly(all), bankHolidays, evidence, note)
            : throw new ArgumentException("Opening hours need a span.", nameof(spans));
    }

    /// <summary>Whether somebody answers; null when that isn't known.</summary>
    /// <param name="instant">The moment.</param>
    /// <param name="nations">The nations whose bank holidays count: a holiday of any of them does.</param>
    /// <param name="holidays">The bank holidays; those that ship with the library when left out.</param>
    public bool? IsOpen(Instant instant, IReadOnlyCollection<Nation> nations, BankHolidays? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(nations);
        var local = instant.InZone(UkTime.Zone).LocalDateTime;
        return On(local.Date, nations, holidays ?? Calendar.BankHolidays.Default)
            ?.Any(span => span.Holds(local.TimeOfDay));
    }

    /// <summary>
    /// The first moment, this one included, at which it is known that somebody answers; null when none is known. A bank
    /// holiday with unknown hours is passed over.
    /// </summary>
    /// <param name="instant">The moment to look from.</param>
    /// <param name="nations">The nations whose bank holidays count: a holiday of any of them does.</param>
    /// <param name="holidays">The bank holidays; those that ship with the library when left out.</param>
    public Instant? NextOpening(Instant instant, IReadOnlyCollection<Nation> nations, BankHolidays? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(nations);
        var today = UkTime.DayOf(instant);
        Instant? next = null;
        for (var ahead = 0; ahead <= DaysAhead && next is null; ahead++)
        {
            var day = today.PlusDays(ahead);
            foreach (var span in On(day, nations, holidays ?? Calendar.BankHolidays.Default) ?? [])
            {
                foreach (var (from, to) in Moments(day, span))
                {
                    var opens = from > instant ? from : instant;
                    if (opens < to && (next is null || opens < next))
                        next = opens;
                }
            }
        }
        return next;
    }

    /// <summary>The spans of a day; null when its hours aren't known.</summary>
    private IEnumerable<OpeningSpan>? On(LocalDate day, IReadOnlyCollection<Nation> nations, BankHolidays holidays) =>
        BankHolidays == BankHolidayHours.AsUsual
            ? Spans.Where(span => span.Days.Contains(day.DayOfWeek))
            : IsHoliday(day, nations, holidays) switch
            {
                false => Spans.Where(span => span.Days.Contains(day.DayOfWeek)),
                true when BankHolidays == BankHolidayHours.Closed => [],
                _ => null,
            };

    /// <summary>Whether a day is a bank holiday in any of the nations; null when that isn't known.</summary>
    private static bool? IsHoliday(LocalDate day, IReadOnlyCollection<Nation> nations, BankHolidays holidays) =>
        day.Year < holidays.FirstYear || day.Year > holidays.LastYear
            ? null
            : nations.Any(nation => holidays.On(nation, day) is not null);

    /// <summary>
    /// A span of a day as moments: two pieces on a day on which the clocks change. A time that is skipped in spring opens when the
    /// clocks have moved; an hour that comes twice in autumn counts both times.
    /// </summary>
    private static IEnumerable<(Instant From, Instant To)> Moments(LocalDate day, OpeningSpan span)
    {
        var whole = UkTime.SpanOf(day);
        foreach (var piece in UkTime.Zone.GetZoneIntervals(whole))
        {
            var from = day.At(span.From).WithOffset(piece.WallOffset).ToInstant();
            var to =
                span.To == LocalTime.Midnight ? whole.End : day.At(span.To).WithOffset(piece.WallOffset).ToInstant();
            if (piece.HasStart)
                from = Instant.Max(from, piece.Start);
            if (piece.HasEnd)
                to = Instant.Min(to, piece.End);
            if (from < to)
                yield return (from, to);
        }
    }

    /// <summary>The spans, and what holds on bank holidays.</summary>
    public override string ToString()
    {
        var holidays =
            BankHolidays == BankHolidayHours.None
                ? "bank holidays not known"
                : $"bank holidays {BankHolidays.ToCode()}";
        return $"{string.Join("; ", Spans)}; {holidays}";
    }
}
