using NodaTime.Text;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Why a duty binds a host, may or doesn't.</summary>
internal static class DutyReasons
{
    public static Reason[] Of(DutyRow row, DutyDecision decision)
    {
        var source = SourceOf(decision.Exemption ?? row.Provision);
        var binds = string.Join(", ", row.Item.Binds.Select(holder => holder.ToCode()));
        return [Reason.Of(ReasonCode.Parse(decision.Code), source, ("binds", binds)), .. row.Law.Reasons];
    }

    public static Reason[] Of(DutyAnswer answer)
    {
        var source = Source.Of(SourceKind.Data, "checklists", answer.DataVersion);
        var open = answer.Rows.Count(row => row.Verdict == DutyBinding.MayBind);
        return open == 0 ? [] : [Reason.Of(ReasonCode.Parse("duty-some-open"), source)];
    }

    private static Source SourceOf(Provision provision) =>
        Source.Of(
            provision.Enactment.Type == EnactmentType.Guidance ? SourceKind.Guidance : SourceKind.Provision,
            provision.Id.Value,
            provision.DataVersion
        );
}
