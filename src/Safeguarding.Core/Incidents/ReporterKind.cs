namespace Safeguarding.Incidents;

/// <summary>Who brought the concern and will act on it first.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum ReporterKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Somebody employed in the public sector, such as a teacher, social worker or nurse.</summary>
    PublicEmployee = 1,

    /// <summary>Somebody employed outside the public sector.</summary>
    OtherEmployee = 2,

    /// <summary>A volunteer.</summary>
    Volunteer = 3,

    /// <summary>A parent or carer.</summary>
    Parent = 4,

    /// <summary>A child.</summary>
    Child = 5,

    /// <summary>A member of the public.</summary>
    Public = 6,
}
