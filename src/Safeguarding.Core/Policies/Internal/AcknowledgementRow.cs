using NodaTime;

namespace Safeguarding.Policies.Internal;

/// <summary>One acknowledgement as numbers.</summary>
internal readonly struct AcknowledgementRow
{
    /// <summary>The day of what was delivered and not acknowledged: after every day.</summary>
    public const int Never = int.MaxValue;

    public static readonly IComparer<AcknowledgementRow> ByPersonAndDay = Comparer<AcknowledgementRow>.Create(
        (a, b) =>
            a.Person != b.Person ? a.Person.CompareTo(b.Person)
            : a.Day != b.Day ? a.Day.CompareTo(b.Day)
            : a.Entry.CompareTo(b.Entry)
    );

    public AcknowledgementRow(int person, int version, Acknowledgement entry, int number)
    {
        Person = person;
        Version = version;
        Day = entry.AcknowledgedOn is { } day ? Key(day) : Never;
        Delivered = entry.DeliveredOn is { } given ? Key(given) : Never;
        Check = entry.Understanding;
        ByParent = entry.ById is not null;
        Entry = number;
    }

    public int Person { get; }
    public int Version { get; }
    public int Day { get; }
    public int Delivered { get; }
    public UnderstandingCheck Check { get; }
    public bool ByParent { get; }
    public int Entry { get; }

    /// <summary>A day as a number that keeps the order.</summary>
    public static int Key(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;
}
