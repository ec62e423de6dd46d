namespace Safeguarding.Taxonomy;

/// <summary>Who speaks, or who is spoken to.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PartyRole
{
    /// <summary>Not said; treated as <see cref="Unknown"/>.</summary>
    None = 0,

    /// <summary>The child that the host looks after.</summary>
    Child = 1,

    /// <summary>Another child or young person.</summary>
    Peer = 2,

    /// <summary>A member of staff or a volunteer of the organisation.</summary>
    Staff = 3,

    /// <summary>A parent or carer.</summary>
    Parent = 4,

    /// <summary>Another adult known to the child or to the host.</summary>
    Adult = 5,

    /// <summary>An adult whom nobody has vouched for.</summary>
    UnknownAdult = 6,

    /// <summary>A company, seller or automated sender.</summary>
    Service = 7,

    /// <summary>An AI system, such as a chatbot or a companion.</summary>
    Ai = 8,

    /// <summary>The host does not know.</summary>
    Unknown = 9,
}
