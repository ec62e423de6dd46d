using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment.Internal;

/// <summary>The codes of what an assessment must hold; each has a row in the rules' data that says where it comes from.</summary>
internal static class Checklist
{
    private static readonly List<ReasonCode> All = [];

    public static readonly ReasonCode NotYetAssessed = Of("not-yet-assessed");
    public static readonly ReasonCode NotAudited = Of("use-not-audited");
    public static readonly ReasonCode AuditIncomplete = Of("audit-incomplete");
    public static readonly ReasonCode NoPurpose = Of("purpose-not-stated");
    public static readonly ReasonCode NoWhyOnline = Of("why-online-not-stated");
    public static readonly ReasonCode NoAlternatives = Of("alternatives-not-considered");
    public static readonly ReasonCode AlternativeWithoutReason = Of("alternative-without-reason");
    public static readonly ReasonCode UsersNotDescribed = Of("users-not-described");
    public static readonly ReasonCode AgeRatingNotChecked = Of("age-rating-not-checked");
    public static readonly ReasonCode BelowAge = Of("below-the-platforms-age");
    public static readonly ReasonCode NoChildSpecificService = Of("child-specific-service-not-considered");
    public static readonly ReasonCode SuitabilityNotJudged = Of("suitability-not-judged");
    public static readonly ReasonCode SuitabilityWithoutReason = Of("suitability-without-reason");
    public static readonly ReasonCode NotSuitable = Of("not-suitable");
    public static readonly ReasonCode NoneWithoutReason = Of("none-identified-without-reason");
    public static readonly ReasonCode InherentNotRated = Of("inherent-not-rated");
    public static readonly ReasonCode ResidualNotRated = Of("residual-not-rated");
    public static readonly ReasonCode NoRationale = Of("rating-without-rationale");
    public static readonly ReasonCode ResidualAbove = Of("residual-above-inherent-without-reason");
    public static readonly ReasonCode LoweredWithoutControl = Of("residual-lowered-without-control");
    public static readonly ReasonCode CriticalResidual = Of("critical-residual-blocks");
    public static readonly ReasonCode HighResidual = Of("high-residual-needs-senior-acceptance");
    public static readonly ReasonCode NoContext = Of("context-not-considered");
    public static readonly ReasonCode NoGroups = Of("groups-at-greater-risk-not-considered");
    public static readonly ReasonCode SettingsNotChecked = Of("settings-not-checked-with-date-and-evidence");
    public static readonly ReasonCode NotAnswered = Of("question-not-answered");
    public static readonly ReasonCode LivestreamNotCovered = Of("livestream-needs-its-own-assessment");
    public static readonly ReasonCode UseNotCovered = Of("use-not-covered-by-this-assessment");
    public static readonly ReasonCode NoPolicies = Of("policies-not-reviewed");
    public static readonly ReasonCode PolicyWithoutReview = Of("policy-without-review");
    public static readonly ReasonCode NoDataProtection = Of("data-protection-not-considered");
    public static readonly ReasonCode NoDpia = Of("dpia-missing");
    public static readonly ReasonCode RegulatorNotConsulted = Of("regulator-not-consulted");
    public static readonly ReasonCode ChildrenNotConsulted = Of("children-not-consulted");
    public static readonly ReasonCode NoResponsible = Of("no-responsible-person");
    public static readonly ReasonCode NotCompleted = Of("not-completed-by-a-named-person");
    public static readonly ReasonCode NotReported = Of("not-reported-to-governance");
    public static readonly ReasonCode NoDecision = Of("no-decision");
    public static readonly ReasonCode NoApprover = Of("no-approver");
    public static readonly ReasonCode ApprovalOlder = Of("approval-older-than-assessment");
    public static readonly ReasonCode RefusedByDecision = Of("refused-by-decision");
    public static readonly ReasonCode NoConditions = Of("conditions-missing");
    public static readonly ReasonCode ConditionIncomplete = Of("condition-without-owner-or-day");
    public static readonly ReasonCode ConditionOverdue = Of("condition-overdue");
    public static readonly ReasonCode NoNextReview = Of("next-review-not-set");
    public static readonly ReasonCode NoHistory = Of("version-history-missing");
    public static readonly ReasonCode Overdue = Of("reassessment-overdue");

    private static readonly ReasonCode[] SilentCs =
    [
        .. TaxonomyCodes.All<RiskCategory>().Select(c => Of($"{c}-risks-not-addressed")),
    ];

    /// <summary>Every code.</summary>
    public static IReadOnlyList<ReasonCode> Codes => All;

    /// <summary>The code of a C about which nothing is said.</summary>
    public static ReasonCode Silent(RiskCategory category) => SilentCs[(int)category - 1];

    private static ReasonCode Of(string code)
    {
        var reason = ReasonCode.Parse(code);
        All.Add(reason);
        return reason;
    }
}
