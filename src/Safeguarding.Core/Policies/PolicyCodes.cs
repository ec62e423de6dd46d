using Safeguarding.Internal;

namespace Safeguarding.Policies;

/// <summary>The text codes of the module's closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>Codes are kebab-case; reading is exact; <c>None</c> has no code and can't be read.</remarks>
public static class PolicyCodes
{
    private static readonly ClosedSet<ReviewStatus> Statuses = new(
        "not-scheduled",
        "scheduled",
        "due-soon",
        "due",
        "overdue",
        "in-review",
        "completed",
        "superseded"
    );
    private static readonly ClosedSet<PolicyRole> Roles = new(
        "staff",
        "volunteer",
        "agency-worker",
        "intern",
        "trustee",
        "safeguarding-lead",
        "deputy-safeguarding-lead",
        "online-safety-coordinator",
        "senior-lead",
        "parent",
        "child",
        "public"
    );
    private static readonly ClosedSet<VersionKind> VersionKinds = new("material", "editorial");
    private static readonly ClosedSet<AcknowledgementMethod> Methods = new(
        "paper",
        "electronic",
        "in-person",
        "training",
        "discussion",
        "other"
    );
    private static readonly ClosedSet<UnderstandingCheck> Checks = new("passed", "failed", "not-done");
    private static readonly ClosedSet<ChildSignature> Signatures = new("child", "parent", "either", "both");
    private static readonly ClosedSet<OrganisationKind> Organisations = new(
        "school",
        "college",
        "early-years",
        "charity",
        "club",
        "company",
        "online-service",
        "other"
    );
    private static readonly ClosedSet<DocumentNeed> Needs = new(
        "required",
        "expected",
        "suggested",
        "linked",
        "review"
    );
    private static readonly ClosedSet<InvolvementMethod> Involvements = new(
        "discussion",
        "survey",
        "council",
        "workshop",
        "individual",
        "co-writing",
        "other"
    );
    private static readonly ClosedSet<MissingCause> Causes = new(
        "never-acknowledged",
        "delivered-only",
        "not-yet-in-force",
        "voided-by-material-version",
        "expired",
        "understanding-not-shown",
        "child-has-not",
        "parent-has-not"
    );
    private static readonly ClosedSet<NoticeOccasion> Occasions = new(
        "due-soon",
        "due",
        "overdue",
        "event",
        "material-version"
    );

    /// <summary>The codes of a closed set of this module, in the order of their numbers.</summary>
    /// <typeparam name="T">One of the module's enums.</typeparam>
    /// <exception cref="ArgumentException">Another type.</exception>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum
    {
        foreach (
            object set in new object[]
            {
                Statuses,
                Roles,
                VersionKinds,
                Methods,
                Checks,
                Signatures,
                Organisations,
                Needs,
                Involvements,
                Causes,
                Occasions,
            }
        )
        {
            if (set is ClosedSet<T> found)
                return found.All;
        }
        throw new ArgumentException($"'{typeof(T).Name}' is not a closed set of this module.", nameof(T));
    }

    /// <summary>The code of a status; null for <c>None</c>.</summary>
    public static string? ToCode(this ReviewStatus value) => Statuses.Code((int)value);

    /// <summary>The code of a role; null for <c>None</c>.</summary>
    public static string? ToCode(this PolicyRole value) => Roles.Code((int)value);

    /// <summary>The code of a kind of version; null for <c>None</c>.</summary>
    public static string? ToCode(this VersionKind value) => VersionKinds.Code((int)value);

    /// <summary>The code of a method; null for <c>None</c>.</summary>
    public static string? ToCode(this AcknowledgementMethod value) => Methods.Code((int)value);

    /// <summary>The code of a result; null for <c>None</c>.</summary>
    public static string? ToCode(this UnderstandingCheck value) => Checks.Code((int)value);

    /// <summary>The code of a signature; null for <c>None</c>.</summary>
    public static string? ToCode(this ChildSignature value) => Signatures.Code((int)value);

    /// <summary>The code of a kind of organisation; null for <c>None</c>.</summary>
    public static string? ToCode(this OrganisationKind value) => Organisations.Code((int)value);

    /// <summary>The code of a need; null for <c>None</c>.</summary>
    public static string? ToCode(this DocumentNeed value) => Needs.Code((int)value);

    /// <summary>The code of a method; null for <c>None</c>.</summary>
    public static string? ToCode(this InvolvementMethod value) => Involvements.Code((int)value);

    /// <summary>The code of a cause; null for <c>None</c>.</summary>
    public static string? ToCode(this MissingCause value) => Causes.Code((int)value);

    /// <summary>The code of a occasion; null for <c>None</c>.</summary>
    public static string? ToCode(this NoticeOccasion value) => Occasions.Code((int)value);

    /// <summary>Reads a status. Never throws.</summary>
    public static bool TryParse(string? code, out ReviewStatus value) =>
        (value = (ReviewStatus)Statuses.Number(code)) != ReviewStatus.None;

    /// <summary>Reads a role. Never throws.</summary>
    public static bool TryParse(string? code, out PolicyRole value) =>
        (value = (PolicyRole)Roles.Number(code)) != PolicyRole.None;

    /// <summary>Reads a kind of version. Never throws.</summary>
    public static bool TryParse(string? code, out VersionKind value) =>
        (value = (VersionKind)VersionKinds.Number(code)) != VersionKind.None;

    /// <summary>Reads a method. Never throws.</summary>
    public static bool TryParse(string? code, out AcknowledgementMethod value) =>
        (value = (AcknowledgementMethod)Methods.Number(code)) != AcknowledgementMethod.None;

    /// <summary>Reads a result. Never throws.</summary>
    public static bool TryParse(string? code, out UnderstandingCheck value) =>
        (value = (UnderstandingCheck)Checks.Number(code)) != UnderstandingCheck.None;

    /// <summary>Reads a signature. Never throws.</summary>
    public static bool TryParse(string? code, out ChildSignature value) =>
        (value = (ChildSignature)Signatures.Number(code)) != ChildSignature.None;

    /// <summary>Reads a kind of organisation. Never throws.</summary>
    public static bool TryParse(string? code, out OrganisationKind value) =>
        (value = (OrganisationKind)Organisations.Number(code)) != OrganisationKind.None;

    /// <summary>Reads a need. Never throws.</summary>
    public static bool TryParse(string? code, out DocumentNeed value) =>
        (value = (DocumentNeed)Needs.Number(code)) != DocumentNeed.None;

    /// <summary>Reads a method. Never throws.</summary>
    public static bool TryParse(string? code, out InvolvementMethod value) =>
        (value = (InvolvementMethod)Involvements.Number(code)) != InvolvementMethod.None;

    /// <summary>Reads a cause. Never throws.</summary>
    public static bool TryParse(string? code, out MissingCause value) =>
        (value = (MissingCause)Causes.Number(code)) != MissingCause.None;

    /// <summary>Reads a occasion. Never throws.</summary>
    public static bool TryParse(string? code, out NoticeOccasion value) =>
        (value = (NoticeOccasion)Occasions.Number(code)) != NoticeOccasion.None;
}
