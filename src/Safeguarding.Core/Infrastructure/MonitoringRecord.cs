using NodaTime;

namespace Safeguarding.Infrastructure;

/// <summary>What is on record about monitoring, which watches and never blocks.</summary>
/// <remarks>Immutable; set with <c>init</c>. Null is what nobody said; it never means no.</remarks>
public sealed class MonitoringRecord
{
    /// <summary>The day the provision was last reviewed.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Whether its alerts reach the lead on child protection.</summary>
    public bool? AlertsReachTheLead { get; init; }

    /// <summary>Whether alerts are acted on and that is written down.</summary>
    public bool? AlertsActedOn { get; init; }

    /// <summary>Whether it blocks; then it is filtering.</summary>
    public bool? Blocks { get; init; }
}
