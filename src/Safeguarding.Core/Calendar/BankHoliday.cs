using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Calendar;

/// <summary>One bank holiday on one day of one nation, with what it rests on.</summary>
/// <remarks>Immutable; made by <see cref="BankHolidays"/>.</remarks>
public sealed class BankHoliday
{
    internal BankHoliday(
        LocalDate date,
        BankHolidayId id,
        string name,
        bool isSubstitute,
        bool isPublished,
        Source source,
        string citation
    )
    {
        Date = date;
        Id = id;
        Name = name;
        IsSubstitute = isSubstitute;
        IsPublished = isPublished;
        Source = source;
        Citation = citation;
    }

    /// <summary>The day that is the bank holiday (for a substitute, the day taken instead, not the holiday's own).</summary>
    public LocalDate Date { get; }

    /// <summary>Which holiday it is.</summary>
    public BankHolidayId Id { get; }

    /// <summary>The holiday's name in English.</summary>
    public string Name { get; }

    /// <summary>Whether the day stands in for a holiday that fell on a weekend.</summary>
    public bool IsSubstitute { get; }

    /// <summary>
    /// Whether the day has been published. False for days after the published list: they follow from the rules as
    /// they stand, and a later proclamation may move them or add others.
    /// </summary>
    public bool IsPublished { get; }

    /// <summary>The data and its version, e.g. <c>data:bank-holidays@2026.11.1</c>.</summary>
    public Source Source { get; }

    /// <summary>The address where a reader can check the rule or the one-off.</summary>
    public string Citation { get; }

    /// <summary>Day, id and, where they apply, the marks <c>substitute</c> and <c>computed</c>, on one line.</summary>
    public override string ToString() =>
        $"{Date:R} {Id}{(IsSubstitute ? " substitute" : "")}{(IsPublished ? "" : " computed")}";
}
