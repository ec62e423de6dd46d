using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;

namespace Safeguarding.Legislation;

/// <summary>Whether one provision could bear, given ages, nation and day, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgeRow : IJudgement<AgeFit>
{
    private readonly AgeQuestion question;

    internal AgeRow(LawRow law, AgeQuestion question, Provision? noResponsibility)
    {
        Law = law;
        this.question = question;
        NoResponsibility = noResponsibility;
        var ages = law.Provision;
        VictimIsOutside = question.IsOutside(ages.VictimAge, question.VictimAge);
        OffenderIsOutside = question.IsOutside(ages.OffenderAge, question.OffenderAge);
    }

    /// <summary>Whether the provision was law there and then, and which interval decided.</summary>
    public LawRow Law { get; }

    /// <summary>The provision.</summary>
    public Provision Provision => Law.Provision;

    /// <summary>Whether it could bear.</summary>
    public AgeFit Verdict =>
        Law.Verdict == ForceState.NotInForce || VictimIsOutside || OffenderIsOutside || NoResponsibility is not null
            ? AgeFit.CannotBear
            : AgeFit.CouldBear;

    /// <summary>Why. An age that isn't known is a reason too: it rules nothing out.</summary>
    public IReadOnlyList<Reason> Reasons => AgeReasons.Of(this, question);

    internal bool VictimIsOutside { get; }

    internal bool OffenderIsOutside { get; }

    internal Provision? NoResponsibility { get; }
}
