using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>
/// The first day on which something had to be done under a provision. It is kept apart from commencement: a duty can be
/// law for a year before anything is due.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class OperativeDay
{
    internal OperativeDay(LocalDate day, string meaning, EvidenceMark evidence, string? source)
    {
        Day = day;
        Meaning = meaning;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What was due from then on.</summary>
    public string Meaning { get; }

    /// <summary>How well the day is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read, or null.</summary>
    public string? Source { get; }
}
