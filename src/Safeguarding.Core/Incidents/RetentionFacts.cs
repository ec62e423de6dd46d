using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>What has to be known of a record to say how long it is kept. A day that isn't known is null.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RetentionFacts
{
    private RetentionFacts(string record) => Record = record;

    /// <summary>Which kind of record: <c>child-protection</c>, <c>allegation</c>, <c>concern</c>, or a host's own word.</summary>
    public string Record { get; }

    /// <summary>In what kind of organisation.</summary>
    public OrganisationKind Setting { get; private init; }

    /// <summary>The child's date of birth.</summary>
    public LocalDate? Birth { get; private init; }

    /// <summary>The day of the last contact.</summary>
    public LocalDate? LastContact { get; private init; }

    /// <summary>The day of closing.</summary>
    public LocalDate? Closed { get; private init; }

    /// <summary>The day on which the child left.</summary>
    public LocalDate? ChildLeft { get; private init; }

    /// <summary>The day on which the adult reaches the normal pension age.</summary>
    public LocalDate? PensionAge { get; private init; }

    /// <summary>The day of the last entry.</summary>
    public LocalDate? LastEntry { get; private init; }

    /// <summary>Whether it may bear on sexual abuse; then, not said counts as yes.</summary>
    public bool? MayBearOnSexualAbuse { get; private init; }

    /// <summary>Whether a legal hold stands.</summary>
    public bool IsOnHold { get; private init; }

    /// <summary>Makes the facts.</summary>
    /// <exception cref="ArgumentException">No kind of record.</exception>
    public static RetentionFacts Create(
        string record,
        OrganisationKind setting = OrganisationKind.None,
        LocalDate? birth = null,
        LocalDate? lastContact = null,
        LocalDate? closed = null,
        LocalDate? childLeft = null,
        LocalDate? pensionAge = null,
        LocalDate? lastEntry = null,
        bool? mayBearOnSexualAbuse = null,
        bool isOnHold = false
    ) =>
        new(
            string.IsNullOrWhiteSpace(record)
                ? throw new ArgumentException("Name the kind of record.", nameof(record))
                : record
        )
        {
            Setting = setting,
            Birth = birth,
            LastContact = lastContact,
            Closed = closed,
            ChildLeft = childLeft,
            PensionAge = pensionAge,
            LastEntry = lastEntry,
            MayBearOnSexualAbuse = mayBearOnSexualAbuse,
            IsOnHold = isOnHold,
        };

    internal LocalDate? DayOf(RetentionTrigger trigger) =>
        trigger switch
        {
            RetentionTrigger.Birth => Birth,
            RetentionTrigger.LastContact => LastContact,
            RetentionTrigger.Closed => Closed,
            RetentionTrigger.ChildLeft => ChildLeft,
            RetentionTrigger.PensionAge => PensionAge,
            _ => null,
        };
}
