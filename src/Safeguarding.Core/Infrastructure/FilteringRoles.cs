namespace Safeguarding.Infrastructure;

/// <summary>Who answers for filtering and monitoring, by the host's ids.</summary>
/// <remarks>Immutable; set with <c>init</c>. Null is nobody.</remarks>
public sealed class FilteringRoles
{
    /// <summary>The governor.</summary>
    public string? Governor { get; init; }

    /// <summary>The senior leader.</summary>
    public string? SeniorLeader { get; init; }

    /// <summary>The lead on child protection, who leads on the safeguarding side.</summary>
    public string? Lead { get; init; }

    /// <summary>IT support, who looks after the technical side.</summary>
    public string? ItSupport { get; init; }
}
