using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>Something that nobody is to do in this incident, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ForbiddenAct : IJudgement
{
    internal ForbiddenAct(PlanCode code, string text, EvidenceMark evidence, IReadOnlyList<Reason> reasons)
    {
        Code = code;
        Text = text;
        Evidence = evidence;
        Reasons = reasons;
    }

    /// <summary>The stable code.</summary>
    public PlanCode Code { get; }

    /// <summary>What not to do, as a person reads it.</summary>
    public string Text { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Value;
}
