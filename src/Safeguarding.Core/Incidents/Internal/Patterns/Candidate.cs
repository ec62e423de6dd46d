namespace Safeguarding.Incidents.Internal.Patterns;

/// <summary>One test that was made, before and after it is adjusted for all others.</summary>
internal sealed class Candidate(PatternKind kind, string method, double p)
{
    public PatternKind Kind { get; } = kind;
    public string Method { get; } = method;
    public double P { get; } = p;
    public double AdjustedP { get; set; } = 1;
    public string? Dimension { get; init; }
    public string? Value { get; init; }
    public string? Person { get; init; }
    public int Days { get; init; }
    public long Recent { get; init; }
    public long Earlier { get; init; }
    public long? Children { get; init; }

    /// <summary>Incidents of all other groups in the same days and before, from which the own ones could be worked out.</summary>
    public long OthersRecent { get; init; }
    public long OthersEarlier { get; init; }

    /// <summary>What it is about, to keep the surest of several windows.</summary>
    public string Subject => $"{Kind}|{Dimension}|{Value}|{Person}";
}
