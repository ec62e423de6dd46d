using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>How one document stands on a day: when its review is due and why, who hasn't read it, what it lacks, whom to tell.</summary>
/// <remarks>
/// Immutable and safe to share between threads; made by <see cref="PolicyRecord"/>. Reasons, gaps and notices are worked out
/// when they are first asked for.
/// </remarks>
public sealed class DocumentReview : IJudgement<ReviewStatus>
{
    private readonly ReviewPlan plan;
    private readonly Readers readers;
    private IReadOnlyList<Reason>? reasons;
    private IReadOnlyList<Reason>? gaps;
    private IReadOnlyList<PolicyNotice>? notices;

    internal DocumentReview(
        PolicyDocument document,
        DocumentType? type,
        ReviewStatus status,
        ReviewPlan plan,
        Readers readers
    )
    {
        Document = document;
        Type = type;
        Verdict = status;
        this.plan = plan;
        this.readers = readers;
        MissingAcknowledgements = new MissingList(readers);
    }

    /// <summary>The document.</summary>
    public PolicyDocument Document { get; }

    /// <summary>What the catalogue says of its kind; null for a host's own kind.</summary>
    public DocumentType? Type { get; }

    /// <summary>The document's title, or the catalogue's name of its kind, or its id.</summary>
    public string Title => Document.Title ?? Type?.Name ?? Document.Id;

    /// <summary>Where its review stands.</summary>
    public ReviewStatus Verdict { get; }

    /// <summary>
    /// The day on which the review is due, a working day: due then, and never later. Null when none is due. A due date that
    /// has passed stays until a review is completed.
    /// </summary>
    public LocalDate? Due => Open?.Date;

    /// <summary>The day that the cadence, the fixed day or the event names, before it was rolled back to a working day.</summary>
    public LocalDate? NominalDue => Open?.Nominal;

    /// <summary>Calendar days from the day asked about to <see cref="Due"/>; negative when it has passed.</summary>
    public int? DaysUntilDue => Due is { } due ? Period.DaysBetween(AsOf, due) : null;

    /// <summary>How often it is reviewed; null: nobody said.</summary>
    public Cadence? Cadence => plan.Cadence;

    /// <summary>The day that due dates are counted from; null: there is none.</summary>
    public LocalDate? Anchor => plan.Anchor;

    /// <summary>The day of the last completed review; null: none is on record.</summary>
    public LocalDate? LastCompleted => plan.LastCompleted;

    /// <summary>The event that made the review due earlier than it would be; null: none did.</summary>
    public ReviewEvent? BroughtForwardBy => Open is not null && plan.By == DueBy.Event ? plan.Event!.Entry : null;

    /// <summary>Whether an event has come after a completed review and asks for another one.</summary>
    public bool IsReopened => Open is not null && plan.LastCompleted is not null && plan.Event is not null;

    /// <summary>The version in force; null: none is.</summary>
    public DocumentVersion? VersionInForce => readers.Rule.Current < 0 ? null : Document.Versions[readers.Rule.Current];

    /// <summary>How many people must read it.</summary>
    public int ReaderCount => readers.Required.Length;

    /// <summary>Who of them is missing, in the order of the record; an entry is made when it is looked at.</summary>
    public IReadOnlyList<MissingAcknowledgement> MissingAcknowledgements { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => reasons ??= RowReasons.Of(Document, plan, Verdict, readers);

    /// <summary>What the document or its record lacks: sections, approval, sharing, children's part in it.</summary>
    public IReadOnlyList<Reason> Gaps => gaps ??= IsInUse ? GapFinder.Of(Document, plan, readers.Rule) : [];

    /// <summary>Who is to be told when, in the order of days.</summary>
    public IReadOnlyList<PolicyNotice> Notices =>
        notices ??= IsInUse ? Internal.Notices.Of(Document, plan, readers.Rule) : [];

    private bool IsInUse => Verdict != ReviewStatus.Superseded;

    private ReviewDay? Open => IsInUse ? plan.Due : null;

    private LocalDate AsOf => readers.Rule.Context.AsOf;

    /// <summary>The due dates still to come, the day asked about included, in order and none twice.</summary>
    /// <param name="count">How many, 0 to 10,000; fewer come when the cadence ends before, or the year 2199 does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public IReadOnlyList<ReviewDay> Next(int count)
    {
        if (count is < 0 or > 10_000)
            throw new ArgumentOutOfRangeException(nameof(count), count, "must be 0 to 10,000");
        return !IsInUse ? [] : Array.AsReadOnly(plan.Next().Take(count).ToArray());
    }
}
