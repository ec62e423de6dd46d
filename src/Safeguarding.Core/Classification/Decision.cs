using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>The verdict on a text without its explanation: what <see cref="TextClassifier.Decide"/> returns, free of allocation.</summary>
/// <remarks>The default value is the verdict <see cref="TextVerdict.None"/> with nothing fired.</remarks>
public readonly struct Decision : IEquatable<Decision>
{
    private readonly ulong fired;
    private readonly Outputs? outputs;

    internal Decision(TextVerdict verdict, Severity severity, ulong fired, Outputs outputs)
    {
        Verdict = verdict;
        Severity = severity;
        this.fired = fired;
        this.outputs = outputs;
    }

    /// <summary>What should happen with the text.</summary>
    public TextVerdict Verdict { get; }

    /// <summary>The gravest severity among what fired; <see cref="Severity.None"/> when nothing did.</summary>
    public Severity Severity { get; }

    /// <summary>Whether the harm fired.</summary>
    public bool Has(HarmCode harm) => Has(harm.Value, welfare: false);

    /// <summary>Whether the welfare code fired.</summary>
    public bool Has(WelfareCode welfare) => Has(welfare.Value, welfare: true);

    /// <summary>Whether any welfare code fired.</summary>
    public bool HasWelfare => (fired & (((1UL << 7) - 1) << Outputs.FirstWelfare)) != 0;

    /// <inheritdoc/>
    public bool Equals(Decision other) =>
        Verdict == other.Verdict && Severity == other.Severity && fired == other.fired;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Verdict, Severity, fired).GetHashCode();

    /// <summary>Whether two decisions are the same.</summary>
    public static bool operator ==(Decision left, Decision right) => left.Equals(right);

    /// <summary>Whether two decisions differ.</summary>
    public static bool operator !=(Decision left, Decision right) => !left.Equals(right);

    private bool Has(string code, bool welfare)
    {
        for (var o = 0; outputs is not null && o < outputs.Count; o++)
        {
            if (outputs[o] == code && Outputs.IsWelfare(o) == welfare)
                return (fired & (1UL << o)) != 0;
        }
        return false;
    }
}
