namespace Safeguarding.Incidents;

/// <summary>What an adult is in the organisation, where that changes whom to tell.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AdultPost
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The nominated lead for child protection (the title differs by nation).</summary>
    Lead = 1,

    /// <summary>A deputy of the lead.</summary>
    DeputyLead = 2,

    /// <summary>The head, manager or whoever runs the organisation day to day.</summary>
    Head = 3,

    /// <summary>A trustee, governor or member of the committee.</summary>
    Trustee = 4,

    /// <summary>Any other member of staff, or a contractor.</summary>
    Staff = 5,

    /// <summary>A volunteer.</summary>
    Volunteer = 6,
}
