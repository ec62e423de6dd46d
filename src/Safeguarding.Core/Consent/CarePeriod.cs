using NodaTime;

namespace Safeguarding.Consent;

/// <summary>A time in which the child is looked after by a local authority, and under which legal status.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CarePeriod
{
    private CarePeriod(CareStatus status, LocalDate from, LocalDate? until)
    {
        Status = status;
        From = from;
        Until = until;
    }

    /// <summary>The legal status.</summary>
    public CareStatus Status { get; }

    /// <summary>Its first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day after it; null: not ended.</summary>
    public LocalDate? Until { get; }

    /// <summary>Makes a period.</summary>
    /// <param name="status">Not <c>None</c>; <see cref="CareStatus.Unknown"/> where nobody knows.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="until">The first day after it; after <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static CarePeriod Create(CareStatus status, LocalDate from, LocalDate? until = null)
    {
        if (status.ToCode() is null)
            throw new ArgumentException($"'{status}' is not a status.", nameof(status));
        if (from >= until)
            throw new ArgumentException("A period must end after it begins.", nameof(until));
        return new CarePeriod(status, from, until);
    }

    internal bool Holds(LocalDate day) => day >= From && !(day >= Until);
}
