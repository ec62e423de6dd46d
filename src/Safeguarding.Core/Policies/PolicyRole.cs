namespace Safeguarding.Policies;

/// <summary>What a person is to the organisation, and whom a document is meant for.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PolicyRole
{
    /// <summary>No role.</summary>
    None = 0,

    /// <summary>A paid member of staff.</summary>
    Staff = 1,

    /// <summary>A volunteer.</summary>
    Volunteer = 2,

    /// <summary>Somebody from an agency.</summary>
    AgencyWorker = 3,

    /// <summary>An intern or student on placement.</summary>
    Intern = 4,

    /// <summary>A trustee, governor or committee member.</summary>
    Trustee = 5,

    /// <summary>The lead for safeguarding or child protection.</summary>
    SafeguardingLead = 6,

    /// <summary>A deputy of the safeguarding lead.</summary>
    DeputySafeguardingLead = 7,

    /// <summary>The named coordinator for online safety.</summary>
    OnlineSafetyCoordinator = 8,

    /// <summary>The senior lead: head teacher, chief executive, chair.</summary>
    SeniorLead = 9,

    /// <summary>A parent or carer.</summary>
    Parent = 10,

    /// <summary>A child or young person.</summary>
    Child = 11,

    /// <summary>The public: whom a document is shared with, never a person's role.</summary>
    Public = 12,
}
