using NodaTime;

namespace Safeguarding.Incidents;

/// <summary>Personal data, such as records or pictures, that were lost or reached somebody they should not have.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DataBreach
{
    private DataBreach(Instant? knownAt, bool? riskUnlikely)
    {
        KnownAt = knownAt;
        RiskUnlikely = riskUnlikely;
    }

    /// <summary>When the organisation became aware of it; null for the time at which the incident was told.</summary>
    public Instant? KnownAt { get; }

    /// <summary>Whether a risk to anybody is unlikely, so that the regulator need not be told; null when nobody has judged it.</summary>
    public bool? RiskUnlikely { get; }

    /// <summary>Makes it.</summary>
    /// <param name="knownAt">When the organisation became aware.</param>
    /// <param name="riskUnlikely">Whether a risk to anybody is unlikely.</param>
    public static DataBreach Create(Instant? knownAt = null, bool? riskUnlikely = null) => new(knownAt, riskUnlikely);
}
