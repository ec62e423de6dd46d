using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;
using static Safeguarding.Internal.DayText;

namespace Safeguarding.Legislation.Internal;

/// <summary>Why a row or an answer says what it says.</summary>
internal static class LawReasons
{
    public static Reason[] Of(LawRow row)
    {
        var reasons = new List<Reason>(3) { Main(row) };
        var provision = row.Provision;
        if (row.Verdict == ForceState.InForce && row.DecidedBy!.ToExclusive is { } end)
            reasons.Add(Make(row, "law-ends-later", ("day", Text(end))));
        if (provision.OperativeFrom is { } due && row.IsDue is { } isDue)
            reasons.Add(
                Make(row, isDue ? "law-due" : "law-not-yet-due", ("day", Text(due.Day)), ("meaning", due.Meaning))
            );
        if (row.Verdict != ForceState.InForce && row.DecidedBy is not null)
        {
            foreach (var by in provision.SupersededBy)
            {
                if (by.Nations.Contains(row.Nation))
                    reasons.Add(Make(row, "law-superseded", ("id", by.By.Value)));
            }
        }
        if (row.Verdict == ForceState.Uncertain && row.DecidedBy?.Basis is { } basis)
            reasons.Add(Make(row, "law-basis", ("basis", basis)));
        return [.. reasons];
    }

    public static Reason[] Of(LawAnswer answer)
    {
        var source = Judgements.Source.Of(SourceKind.Data, "legislation", answer.DataVersion);
        var nation = ("nation", Name(answer.Nation));
        var reasons = new List<Reason>();
        if (answer.CannotTell)
            reasons.Add(Reason.Of(Code("law-cannot-tell"), source));
        else if (answer.InForce.Count == 0 && answer.Uncertain.Count == 0)
            reasons.Add(Reason.Of(Code("law-none-known"), source, nation));
        else if (answer.InForce.Count == 0)
            reasons.Add(Reason.Of(Code("law-only-uncertain"), source, nation));
        else if (answer.Uncertain.Count > 0)
            reasons.Add(Reason.Of(Code("law-some-uncertain"), source, nation));
        return [.. reasons];
    }

    public static Reason Of(LegalChange change)
    {
        var proven = change.Evidence is EvidenceMark.Verified or EvidenceMark.Corroborated;
        var provision = change.Provision;
        var kind = provision.Enactment.Type == EnactmentType.Guidance ? SourceKind.Guidance : SourceKind.Provision;
        return Reason.Of(
            Code($"law-change-{change.Kind.ToCode()}"),
            Judgements.Source.Of(kind, provision.Id.Value, provision.DataVersion),
            ("day", proven ? Text(change.Day) : $"{Text(change.Day)} (not proven)"),
            ("nation", Name(change.Nation)),
            ("what", $"{provision.Enactment.Title}, {provision.Place}"),
            ("detail", change.Detail ?? "")
        );
    }

    private static Reason Main(LawRow row)
    {
        var interval = row.DecidedBy;
        if (!row.When.IsKnown)
            return row.Verdict == ForceState.NotInForce ? Make(row, "law-no-extent") : Make(row, "law-cannot-tell");
        if (interval is null)
            return Make(row, "law-no-extent");
        if (row.IsMixed)
            return Make(row, "law-part-of-days", ("turns", Turns(row)));
        var day = row.When.First.Value;
        return row.Verdict switch
        {
            ForceState.InForce when interval.StartIsProven => Make(
                row,
                "law-in-force",
                ("day", Text(interval.From!.Value))
            ),
            ForceState.InForce => Make(row, "law-in-force-by", ("day", Text(interval.FromLatest!.Value))),
            ForceState.Uncertain when interval.HasBegunBy(day) => interval.MaybeEnded is { } maybe
                ? Make(row, "law-may-have-ended", ("day", Text(maybe)))
                : Make(row, "law-end-unknown"),
            ForceState.Uncertain => Make(row, "law-start-unproven", ("estimate", Estimate(interval))),
            _ when Deciding.HasEnded(interval, day) => Make(
                row,
                "law-ended",
                ("day", Text(interval.CertainlyEnded!.Value))
            ),
            _ when interval.StartIsProven => Make(row, "law-not-begun", ("day", Text(interval.From!.Value))),
            _ => Make(row, "law-not-before", ("day", Text(interval.Begins!.Value))),
        };
    }

    private static string Estimate(ForceInterval interval) =>
        interval.From is { } day ? $"best estimate {Text(day)}, evidence {interval.Evidence.ToCode()}" : "no day found";

    private static string Turns(LawRow row) =>
        string.Join(
            ", ",
            row.Provision.IntervalsIn(row.Nation)
                .SelectMany(interval => interval.Turns)
                .Where(turn => turn > row.When.First && turn <= row.When.Last)
                .Distinct()
                .OrderBy(turn => turn)
                .Select(Text)
        );

    private static Reason Make(LawRow row, string code, params (string, string)[] values)
    {
        var provision = row.Provision;
        var kind = provision.Enactment.Type == EnactmentType.Guidance ? SourceKind.Guidance : SourceKind.Provision;
        return Reason.Of(
            Code(code),
            Judgements.Source.Of(kind, provision.Id.Value, provision.DataVersion),
            [.. values, ("nation", Name(row.Nation))]
        );
    }

    private static ReasonCode Code(string code) => ReasonCode.Parse(code);

    private static string Name(Nation nation) =>
        nation == Nation.NorthernIreland ? "Northern Ireland" : nation.ToString();
}
