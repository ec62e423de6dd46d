using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Legislation;

/// <summary>When something was done: on a day, over a range of days, or on a day that nobody knows.</summary>
/// <remarks>
/// What counts is the day of the conduct, not of the report. The default value is the unknown day. Text form: <c>2024-01-30</c>,
/// <c>2024-01-30..2024-02-02</c> or <c>unknown</c>.
/// </remarks>
public readonly record struct ConductTime
{
    private const string UnknownText = "unknown";

    private ConductTime(LocalDate? first, LocalDate? last)
    {
        First = first;
        Last = last;
    }

    /// <summary>A day that nobody knows: every answer is that it can't be told.</summary>
    public static ConductTime Unknown => default;

    /// <summary>The first day, or null where it isn't known.</summary>
    public LocalDate? First { get; }

    /// <summary>The last day, itself included, or null where it isn't known.</summary>
    public LocalDate? Last { get; }

    /// <summary>Whether the day or days are known.</summary>
    [MemberNotNullWhen(true, nameof(First), nameof(Last))]
    public bool IsKnown => First is not null;

    /// <summary>One day.</summary>
    public static ConductTime On(LocalDate day) => new(day, day);

    /// <summary>A range of days, both ends included.</summary>
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static ConductTime Between(LocalDate first, LocalDate last) =>
        last >= first
            ? new ConductTime(first, last)
            : throw new ArgumentException("The last day comes before the first.", nameof(last));

    /// <summary>Reads the text form; false when the text has another. Never throws.</summary>
    public static bool TryParse(string? text, out ConductTime time)
    {
        time = default;
        if (text is null)
            return false;
        if (text == UnknownText)
            return true;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var first = LocalDatePattern.Iso.Parse(dots < 0 ? text : text.Substring(0, dots));
        var last = dots < 0 ? first : LocalDatePattern.Iso.Parse(text.Substring(dots + 2));
        if (!first.Success || !last.Success || last.Value < first.Value)
            return false;
        time = Between(first.Value, last.Value);
        return true;
    }

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ConductTime Parse(string text) =>
        TryParse(text, out var time)
            ? time
            : throw new FormatException(
                $"'{text}' is not a day (2024-01-30), a range (2024-01-30..2024-02-02) or 'unknown'."
            );

    /// <summary>The text form.</summary>
    public override string ToString() =>
        !IsKnown ? UnknownText
        : First == Last ? LocalDatePattern.Iso.Format(First.Value)
        : $"{LocalDatePattern.Iso.Format(First.Value)}..{LocalDatePattern.Iso.Format(Last!.Value)}";
}
