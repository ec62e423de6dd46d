namespace Safeguarding.Incidents;

/// <summary>What a finding should set off elsewhere: an assessment opened again, a review brought forward.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PatternTrigger
{
    internal PatternTrigger(PatternTriggerKind kind, string? platform, PatternFinding finding)
    {
        Kind = kind;
        Platform = platform;
        Finding = finding;
    }

    /// <summary>What to set off.</summary>
    public PatternTriggerKind Kind { get; }

    /// <summary>The platform to assess anew, or null.</summary>
    public string? Platform { get; }

    /// <summary>The finding that asks for it.</summary>
    public PatternFinding Finding { get; }
}
