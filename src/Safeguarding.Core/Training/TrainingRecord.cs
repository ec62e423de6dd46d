using NodaTime;

namespace Safeguarding.Training;

/// <summary>Training that somebody took.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingRecord
{
    private TrainingRecord(
        CourseCode course,
        LocalDate on,
        IReadOnlyList<TopicCode> topics,
        LocalDate? expires,
        int? hours,
        string? evidence
    )
    {
        Course = course;
        On = on;
        Topics = topics;
        Expires = expires;
        Hours = hours;
        Evidence = evidence;
    }

    /// <summary>The kind of training.</summary>
    public CourseCode Course { get; }

    /// <summary>The day it was completed. A day to come is a booking and doesn't count yet.</summary>
    public LocalDate On { get; }

    /// <summary>What it was about.</summary>
    public IReadOnlyList<TopicCode> Topics { get; }

    /// <summary>The last day on which its certificate holds, or null when it has none.</summary>
    public LocalDate? Expires { get; }

    /// <summary>How many hours it took, or null when nobody wrote that down.</summary>
    public int? Hours { get; }

    /// <summary>Where the proof is: a certificate's number, a file's name; or null.</summary>
    public string? Evidence { get; }

    /// <summary>Makes a record.</summary>
    /// <param name="course">The kind of training.</param>
    /// <param name="on">The day it was completed.</param>
    /// <param name="topics">What it was about.</param>
    /// <param name="expires">The last day on which its certificate holds; not before <paramref name="on"/>.</param>
    /// <param name="hours">How many hours it took: 1 to 1000.</param>
    /// <param name="evidence">Where the proof is.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static TrainingRecord Create(
        CourseCode course,
        LocalDate on,
        IEnumerable<TopicCode>? topics = null,
        LocalDate? expires = null,
        int? hours = null,
        string? evidence = null
    )
    {
        if (course == default)
            throw new ArgumentException("A training record needs its kind of training.", nameof(course));
        if (expires < on)
            throw new ArgumentException(
                "A certificate doesn't expire before the day of the training.",
                nameof(expires)
            );
        if (hours is < 1 or > 1000)
            throw new ArgumentException("Training takes 1 to 1000 hours.", nameof(hours));
        var about = (topics ?? []).ToArray();
        if (about.Contains(default))
            throw new ArgumentException("A topic has a code.", nameof(topics));
        return new TrainingRecord(course, on, Array.AsReadOnly(about), expires, hours, evidence);
    }

    /// <summary>The kind and the day.</summary>
    public override string ToString() => $"{Course} {On:R}";
}
