namespace Safeguarding.Taxonomy;

/// <summary>The age band of those who will read.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AudienceBand
{
    /// <summary>Not said; treated as <see cref="Mixed"/>.</summary>
    None = 0,

    /// <summary>Children under 13.</summary>
    Under13 = 1,

    /// <summary>13 to 15.</summary>
    From13To15 = 2,

    /// <summary>16 to 17.</summary>
    From16To17 = 3,

    /// <summary>18 and over.</summary>
    Adult = 4,

    /// <summary>Several bands, or not known.</summary>
    Mixed = 5,
}
