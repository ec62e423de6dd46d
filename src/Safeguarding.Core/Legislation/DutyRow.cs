using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;

namespace Safeguarding.Legislation;

/// <summary>Whether one item of a checklist binds a host, in a nation on a day, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DutyRow : IJudgement<DutyBinding>
{
    private readonly DutyDecision decision;

    internal DutyRow(DutyItem item, LawRow law, DutyDecision decision)
    {
        Item = item;
        Law = law;
        this.decision = decision;
    }

    /// <summary>The item.</summary>
    public DutyItem Item { get; }

    /// <summary>Whether its provision was law there and then. <see cref="LawRow.IsDue"/> says whether anything was due yet.</summary>
    public LawRow Law { get; }

    /// <summary>The provision.</summary>
    public Provision Provision => Law.Provision;

    /// <summary>Whether it binds.</summary>
    public DutyBinding Verdict => decision.Binding;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => DutyReasons.Of(this, decision);
}
