using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Whether a duty binds, and the one thing that decided or is missing: the code of the reason for it.</summary>
internal readonly record struct DutyDecision(DutyBinding Binding, string Code, Provision? Exemption = null)
{
    public static DutyDecision Of(DutyItem item, LawRow law, HostService host, Provision? exemption)
    {
        if (law.Verdict == ForceState.NotInForce)
            return new(DutyBinding.DoesNotBind, "duty-not-law");
        if (host.Kinds.Count > 0 && !item.Binds.Any(host.Kinds.Contains))
            return new(DutyBinding.DoesNotBind, "duty-for-others");
        if (item.IsForChildrensServicesOnly && host.IsLikelyUsedByChildren == false)
            return new(DutyBinding.DoesNotBind, "duty-no-children");
        if (exemption is not null && host.Provider == ServiceProvider.EducationOrChildcare)
            return new(DutyBinding.DoesNotBind, "duty-exempt", exemption);
        if (law.Verdict == ForceState.Uncertain)
            return new(DutyBinding.MayBind, "duty-uncertain-law");
        if (host.Kinds.Count == 0)
            return new(DutyBinding.MayBind, "duty-host-unknown");
        if (exemption is not null && host.Provider == ServiceProvider.None)
            return new(DutyBinding.MayBind, "duty-provider-unknown", exemption);
        return item.IsForChildrensServicesOnly && host.IsLikelyUsedByChildren is null
            ? new(DutyBinding.MayBind, "duty-children-unknown")
            : new(DutyBinding.Binds, "duty-binds");
    }

    /// <summary>The provision that exempts, if it was certainly in force.</summary>
    public static Provision? ExemptionOf(DutyItem item, LegislationCatalogue catalogue, Nation nation, LocalDate day) =>
        item.Exemption != default
        && catalogue.TryGet(item.Exemption, out var provision)
        && provision.StateOn(nation, day) == ForceState.InForce
            ? provision
            : null;
}
