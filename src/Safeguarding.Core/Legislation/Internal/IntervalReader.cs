using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Checks an interval: its days must be days, and in an order that days can have.</summary>
internal static class IntervalReader
{
    public static ForceInterval Read(ForceRow row, string where)
    {
        var from = Day(row.From, where, "from");
        var to = Day(row.ToExclusive, where, "toExclusive");
        var earliest = Day(row.FromEarliest, where, "fromEarliest");
        var latest = Day(row.FromLatest, where, "fromLatest");
        var toEarliest = Day(row.ToEarliest, where, "toEarliest");
        var toLatest = Day(row.ToLatest, where, "toLatest");
        InOrder(earliest, from, where, "fromEarliest", "from");
        InOrder(from, latest, where, "from", "fromLatest");
        InOrder(earliest, latest, where, "fromEarliest", "fromLatest");
        InOrder(toEarliest, to, where, "toEarliest", "toExclusive");
        InOrder(to, toLatest, where, "toExclusive", "toLatest");
        InOrder(toEarliest, toLatest, where, "toEarliest", "toLatest");
        Before(from ?? earliest, to ?? toLatest, where);
        var evidence = ProvisionReader.Mark(row.Evidence, where, "evidence");
        ProvisionReader.Require(
            from is null == (evidence == EvidenceMark.Unverified),
            where,
            "from",
            "a day has evidence; without a day the evidence is 'unverified'"
        );
        ProvisionReader.Require(
            to is null == row.ToEvidence is null,
            where,
            "toEvidence",
            "an end has evidence, and only an end has"
        );
        return new ForceInterval(
            ProvisionReader.Nations(row.Nations, where, "nations"),
            from,
            evidence,
            to,
            row.ToEvidence is null ? EvidenceMark.None : ProvisionReader.Mark(row.ToEvidence, where, "toEvidence"),
            earliest,
            latest,
            toEarliest,
            toLatest,
            row.Basis
        );
    }

    private static LocalDate? Day(string? text, string where, string field) =>
        text is null ? null : DataFormat.RequireDay(text, where, field);

    private static void InOrder(LocalDate? first, LocalDate? second, string where, string field, string next) =>
        ProvisionReader.Require(
            first is not { } a || second is not { } b || a <= b,
            where,
            field,
            $"must not come after {next}"
        );

    private static void Before(LocalDate? start, LocalDate? end, string where) =>
        ProvisionReader.Require(
            start is not { } a || end is not { } b || a < b,
            where,
            "toExclusive",
            "an interval ends after it starts"
        );
}
