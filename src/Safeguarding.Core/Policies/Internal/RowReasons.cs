using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>All reasons of one row: first why it is due, then who hasn't read it.</summary>
internal static class RowReasons
{
    public static IReadOnlyList<Reason> Of(
        PolicyDocument document,
        ReviewPlan plan,
        ReviewStatus status,
        Readers readers
    )
    {
        var reasons = new List<Reason>(new StatusReasons(document, plan, status, readers.Rule.Context).All());
        var source = PolicyReasons.Record(document.Id);
        if (readers.Missing.Count > 0)
            reasons.Add(
                PolicyReasons.Of(
                    "acknowledgements-missing",
                    source,
                    ("count", PolicyReasons.Number(readers.Missing.Count)),
                    ("of", PolicyReasons.Number(readers.Required.Length))
                )
            );
        if (readers.ByParentOnly > 0)
            reasons.Add(
                PolicyReasons.Of(
                    "acknowledged-by-a-parent-only",
                    source,
                    ("count", PolicyReasons.Number(readers.ByParentOnly))
                )
            );
        return reasons.AsReadOnly();
    }
}
