namespace Safeguarding.Support;

/// <summary>Whom a contact is for, and who is looking for one.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ContactAudience
{
    /// <summary>Not said: in a question, whoever it may be.</summary>
    None = 0,

    /// <summary>Anybody at all.</summary>
    Anyone = 1,

    /// <summary>A child or young person.</summary>
    Child = 2,

    /// <summary>A parent or carer.</summary>
    Parent = 3,

    /// <summary>An adult.</summary>
    Adult = 4,

    /// <summary>A member of the public.</summary>
    Public = 5,

    /// <summary>Somebody paid to work with children.</summary>
    Professional = 6,

    /// <summary>A volunteer who works with children.</summary>
    Volunteer = 7,

    /// <summary>An organisation that employs people, or somebody who acts for it.</summary>
    Employer = 8,

    /// <summary>The trustees of a charity.</summary>
    Trustee = 9,

    /// <summary>An organisation that decides how personal data is used (a controller), or somebody who acts for it.</summary>
    Controller = 10,
}
