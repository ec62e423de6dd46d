using Safeguarding.Calendar;

namespace Safeguarding.Policies.Internal;

/// <summary>Which acknowledgements of one document count on one day.</summary>
internal sealed class ReadingRule
{
    private readonly ReviewContext context;
    private readonly PolicyDocument document;
    private readonly int number;
    private readonly int today;

    public ReadingRule(PolicyDocument document, int number, ReviewContext context)
    {
        this.context = context;
        this.document = document;
        this.number = number;
        today = AcknowledgementRow.Key(context.AsOf);
        for (var v = 0; v < document.Versions.Count && document.Versions[v].From <= context.AsOf; v++)
        {
            Current = v;
            if (v == 0 || document.Versions[v].Kind == VersionKind.Material)
                LastMaterial = v;
        }
        var type = context.TypeOf(document);
        Roles = document.MustRead ?? type?.ReadBy ?? [];
        Signature =
            document.ChildSignature != ChildSignature.None
                ? document.ChildSignature
                : type?.ChildSignature ?? ChildSignature.Either;
    }

    /// <summary>The number of the version in force; -1: none yet.</summary>
    public int Current { get; } = -1;

    /// <summary>The number of the newest version in force that changed what matters; -1: none yet.</summary>
    public int LastMaterial { get; } = -1;

    public IReadOnlyList<PolicyRole> Roles { get; }
    public ChildSignature Signature { get; }
    public PolicyDocument Document => document;
    public ReviewContext Context => context;
    public ReadOnlySpan<AcknowledgementRow> Rows => context.Record.Index.Of(number);

    /// <summary>Whether somebody is missing, from all that is on record of them for this document.</summary>
    public Standing Judge(int person, ReadOnlySpan<AcknowledgementRow> own)
    {
        var standing = new Standing { Cause = MissingCause.NeverAcknowledged, Row = -1 };
        for (var i = 0; i < own.Length; i++)
        {
            var cause = CauseOf(own[i]);
            if (cause == MissingCause.None)
            {
                standing.ByChild |= !own[i].ByParent;
                standing.ByParent |= own[i].ByParent;
            }
            else if (cause is { } found)
                (standing.Cause, standing.Row) = (found, i);
        }
        var signatures =
            (context.Record.Index.Masks[person] & RecordIndex.Bit(PolicyRole.Child)) == 0
                ? ChildSignature.Either
                : Signature;
        var childIsEnough = signatures is ChildSignature.Child or ChildSignature.Either;
        var parentIsEnough = signatures is ChildSignature.Parent or ChildSignature.Either;
        if ((standing.ByChild && childIsEnough) || (standing.ByParent && parentIsEnough))
            standing.Cause = MissingCause.None;
        else if (standing.ByChild && standing.ByParent)
            standing.Cause = MissingCause.None;
        else if (standing.ByChild)
            standing.Cause = MissingCause.ParentHasNot;
        else if (standing.ByParent)
            standing.Cause = MissingCause.ChildHasNot;
        return standing;
    }

    /// <summary>Why one acknowledgement doesn't count; <c>None</c>: it does. Null: there is nothing on record yet.</summary>
    private MissingCause? CauseOf(in AcknowledgementRow row)
    {
        if (row.Day > today)
            return row.Delivered <= today && row.Version >= LastMaterial ? MissingCause.DeliveredOnly : null;
        if (row.Version > Current)
            return MissingCause.NotYetInForce;
        if (row.Version < LastMaterial)
            return MissingCause.VoidedByMaterialVersion;
        if (HasExpired(row))
            return MissingCause.Expired;
        var understood =
            row.Check == UnderstandingCheck.Passed
            || (row.Check != UnderstandingCheck.Failed && !document.UnderstandingCheckRequired);
        return understood ? MissingCause.None : MissingCause.UnderstandingNotShown;
    }

    private bool HasExpired(in AcknowledgementRow row) =>
        document.AcknowledgementsExpireAfter is { } period
        && CadenceSchedule
            .Create(
                context.Record.Index.Entry(row).AcknowledgedOn!.Value,
                period,
                context.Calendar,
                context.AcademicCalendar
            )
            .TryNominal(1, out var last)
        && last < context.AsOf;

    /// <summary>How one person stands with one document.</summary>
    internal struct Standing
    {
        public MissingCause Cause;

        /// <summary>Which of the person's entries explains the cause; -1: none.</summary>
        public int Row;
        public bool ByChild;
        public bool ByParent;
    }
}
