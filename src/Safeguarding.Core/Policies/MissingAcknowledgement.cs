using Safeguarding.Judgements;

namespace Safeguarding.Policies;

/// <summary>Somebody who should have read a document and of whom nothing on record shows, as of the day, that they have.</summary>
/// <remarks>Immutable; made by <see cref="DocumentReview"/>.</remarks>
public sealed class MissingAcknowledgement : IJudgement<MissingCause>
{
    internal MissingAcknowledgement(PolicyPerson person, MissingCause cause, Acknowledgement? last, Reason reason)
    {
        Person = person;
        Verdict = cause;
        Last = last;
        Reasons = [reason];
    }

    /// <summary>Who.</summary>
    public PolicyPerson Person { get; }

    /// <summary>Why they count among the missing.</summary>
    public MissingCause Verdict { get; }

    /// <summary>The entry that explains it; null: there is none.</summary>
    public Acknowledgement? Last { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
