using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>That one version of a document was given to somebody, and, once they have read and understood it, that they said so.</summary>
/// <remarks>Immutable. Nothing is ever overwritten: a second acknowledgement is a second entry.</remarks>
public sealed class Acknowledgement
{
    internal Acknowledgement(
        string documentId,
        string version,
        string personId,
        PolicyRole role,
        LocalDate? deliveredOn,
        LocalDate? acknowledgedOn,
        AcknowledgementMethod method,
        UnderstandingCheck understanding,
        string? byId,
        IReadOnlyList<LocalDate> reminders
    )
    {
        DocumentId = documentId;
        Version = version;
        PersonId = personId;
        Role = role;
        DeliveredOn = deliveredOn;
        AcknowledgedOn = acknowledgedOn;
        Method = method;
        Understanding = understanding;
        ById = byId;
        Reminders = reminders;
    }

    /// <summary>The document.</summary>
    public string DocumentId { get; }

    /// <summary>The version that was given, and read.</summary>
    public string Version { get; }

    /// <summary>The person whom the acknowledgement is for.</summary>
    public string PersonId { get; }

    /// <summary>In which role; <see cref="PolicyRole.None"/> when nobody said.</summary>
    public PolicyRole Role { get; }

    /// <summary>The day on which the text was given to them.</summary>
    public LocalDate? DeliveredOn { get; }

    /// <summary>The day on which they acknowledged it; null: not yet.</summary>
    public LocalDate? AcknowledgedOn { get; }

    /// <summary>How.</summary>
    public AcknowledgementMethod Method { get; }

    /// <summary>What a check of understanding showed.</summary>
    public UnderstandingCheck Understanding { get; }

    /// <summary>For a child: the parent or carer who acknowledged for them; null: the person themselves.</summary>
    public string? ById { get; }

    /// <summary>The days on which they were reminded.</summary>
    public IReadOnlyList<LocalDate> Reminders { get; }

    /// <summary>Makes an entry.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="version">The version.</param>
    /// <param name="personId">Whom it is for.</param>
    /// <param name="acknowledgedOn">The day of the acknowledgement; null while it is only delivered.</param>
    /// <param name="deliveredOn">The day of delivery, not after the acknowledgement.</param>
    /// <param name="method">How.</param>
    /// <param name="understanding">What a check of understanding showed.</param>
    /// <param name="byId">For a child: which parent or carer acknowledged; null for the person themselves.</param>
    /// <param name="role">In which role.</param>
    /// <param name="reminders">The days of reminders.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static Acknowledgement Create(
        string documentId,
        string version,
        string personId,
        LocalDate? acknowledgedOn,
        LocalDate? deliveredOn = null,
        AcknowledgementMethod method = AcknowledgementMethod.None,
        UnderstandingCheck understanding = UnderstandingCheck.None,
        string? byId = null,
        PolicyRole role = PolicyRole.None,
        IEnumerable<LocalDate>? reminders = null
    )
    {
        var made = new Acknowledgement(
            Rules.Id(documentId, nameof(documentId)),
            Rules.Id(version, nameof(version)),
            Rules.Id(personId, nameof(personId)),
            role,
            Rules.Day(deliveredOn),
            Rules.Day(acknowledgedOn),
            method,
            understanding,
            byId,
            Rules.Days(reminders)
        );
        Rules.ThrowAny(AcknowledgementRules.Check(made));
        return made;
    }
}
