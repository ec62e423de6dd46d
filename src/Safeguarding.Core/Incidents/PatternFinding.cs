using Safeguarding.Judgements;

namespace Safeguarding.Incidents;

/// <summary>A pattern that stands out beyond chance, all tests of the report together held at 5 %.</summary>
/// <remarks>Immutable. It says where to look, never who is to blame.</remarks>
public sealed class PatternFinding : IJudgement
{
    internal PatternFinding(PatternKind kind, string method, double p, double adjustedP, IReadOnlyList<Reason> reasons)
    {
        Kind = kind;
        Method = method;
        P = p;
        AdjustedP = adjustedP;
        Reasons = reasons;
    }

    /// <summary>What kind of pattern.</summary>
    public PatternKind Kind { get; }

    /// <summary>The way of grouping, e.g. <c>platform</c>, or null.</summary>
    public string? Dimension { get; internal init; }

    /// <summary>The group, e.g. the platform's name, or null.</summary>
    public string? Value { get; internal init; }

    /// <summary>The child, counterpart or account, or the default value.</summary>
    public PersonId Person { get; internal init; }

    /// <summary>The number of days back from the day asked about in which it shows.</summary>
    public int Days { get; internal init; }

    /// <summary>Incidents in these days; null when left out for being small, or giving away a small one.</summary>
    public long? Recent { get; internal init; }

    /// <summary>Incidents in the time before; null when left out.</summary>
    public long? Earlier { get; internal init; }

    /// <summary>How many different children a counterpart met; null when left out or not asked.</summary>
    public long? Children { get; internal init; }

    /// <summary>Whether numbers were left out.</summary>
    public bool IsSuppressed { get; internal init; }

    /// <summary>The test's name.</summary>
    public string Method { get; }

    /// <summary>How seldom chance alone would bring this, for this one test.</summary>
    public double P { get; }

    /// <summary>The same, adjusted for all tests of the report; at most 0.05.</summary>
    public double AdjustedP { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
