using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>The ages, nation and day that are asked about.</summary>
internal sealed class AgeQuestion(int? victimAge, int? offenderAge, Nation nation, LocalDate day)
{
    public int? VictimAge => victimAge;

    public int? OffenderAge => offenderAge;

    public Nation Nation => nation;

    public LocalDate Day => day;

    /// <summary>Whether a known age is outside; an unknown one never is.</summary>
    public bool IsOutside(AgeBounds bounds, int? age) => age is { } years && !bounds.Contains(years, day);

    /// <summary>The rows for the provisions that were found; a law on criminal responsibility that was certainly in force can rule out offences.</summary>
    public AgeRow[] Rows(IReadOnlyList<Provision> found, IReadOnlyList<Provision> onResponsibility)
    {
        var tooYoung = onResponsibility.FirstOrDefault(p =>
            p.Kind == ProvisionKind.Interpretive
            && p.StateOn(nation, day) == ForceState.InForce
            && IsOutside(p.OffenderAge, offenderAge)
        );
        return
        [
            .. found
                .Where(p => p.Kind is ProvisionKind.Offence or ProvisionKind.Civil)
                .Select(p => new AgeRow(
                    new LawRow(p, nation, ConductTime.On(day), Deciding.Of(p, nation, ConductTime.On(day))),
                    this,
                    p.Kind == ProvisionKind.Offence ? tooYoung : null
                )),
        ];
    }
}
