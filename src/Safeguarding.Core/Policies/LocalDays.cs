using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Input;
using Safeguarding.Policies.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>
/// An organisation's own days over the nation's: days it closes, bank holidays it works on, and the first days of its
/// academic years.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class LocalDays
{
    internal LocalDays(
        IReadOnlyList<LocalDate> closures,
        IReadOnlyList<LocalDate> openings,
        IReadOnlyList<LocalDate> academicYearStarts
    )
    {
        Closures = closures;
        Openings = openings;
        AcademicYearStarts = academicYearStarts;
    }

    /// <summary>No days of its own: the nation's alone.</summary>
    public static LocalDays None { get; } = new([], [], []);

    /// <summary>Days that are no working days for the organisation.</summary>
    public IReadOnlyList<LocalDate> Closures { get; }

    /// <summary>Days that are working days for it, whatever else they are.</summary>
    public IReadOnlyList<LocalDate> Openings { get; }

    /// <summary>First days of academic years, from July to October, one a year.</summary>
    public IReadOnlyList<LocalDate> AcademicYearStarts { get; }

    /// <summary>Makes the days.</summary>
    /// <exception cref="ArgumentException">The days contradict each other; the message names the rule.</exception>
    public static LocalDays Create(
        IEnumerable<LocalDate>? closures = null,
        IEnumerable<LocalDate>? openings = null,
        IEnumerable<LocalDate>? academicYearStarts = null
    )
    {
        var made = new LocalDays(Rules.Days(closures), Rules.Days(openings), Rules.Days(academicYearStarts));
        Rules.ThrowAny(made.Check());
        return made;
    }

    internal (WorkingCalendar Working, AcademicCalendar Academic) For(Nation nation)
    {
        var working = WorkingCalendar.For(nation);
        var academic = AcademicCalendar.For(nation);
        return (
            Closures.Count + Openings.Count == 0 ? working : working.With(Closures, Openings),
            AcademicYearStarts.Count == 0 ? academic : academic.With([.. AcademicYearStarts])
        );
    }

    /// <summary>The calendars refuse what can't be; which nation will be asked for isn't known yet, so all must take the days.</summary>
    internal IEnumerable<Problem> Check()
    {
        var working =
            Refusal(() => WorkingCalendar.For(Nation.England).With(Closures, Openings))
            ?? Refusal(() => WorkingCalendar.For(Nation.Scotland).With(Closures, Openings))
            ?? Refusal(() => WorkingCalendar.For(Nation.NorthernIreland).With(Closures, Openings));
        if (working is not null)
            yield return new("closures", InputRules.Contradiction, working);
        var academic = Refusal(() => AcademicCalendar.For(Nation.England).With([.. AcademicYearStarts]));
        if (academic is not null)
            yield return new("academicYearStarts", InputRules.Contradiction, academic);
    }

    private static string? Refusal(Action make)
    {
        try
        {
            make();
            return null;
        }
        catch (ArgumentException e)
        {
            var end = e.Message.IndexOf('\n');
            return (end < 0 ? e.Message : e.Message.Substring(0, end)).TrimEnd();
        }
    }
}
