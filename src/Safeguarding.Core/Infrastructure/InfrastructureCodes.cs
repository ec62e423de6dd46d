using Safeguarding.Internal;

namespace Safeguarding.Infrastructure;

/// <summary>The text codes of this module's closed sets. Reading is exact; <c>None</c> has no code and can't be read.</summary>
public static class InfrastructureCodes
{
    private static readonly ClosedSet<MeasureKind> MeasureCodes = new(
        "firewalls",
        "secure-configuration",
        "security-updates",
        "access-control",
        "malware-protection",
        "password-protection",
        "filtering",
        "monitoring"
    );

    private static readonly ClosedSet<BlockedNeed> NeedCodes = new("teaching", "childs-help", "other");
    private static readonly ClosedSet<IssueKind> KindCodes = new("gap", "finding");

    /// <summary>The codes of the measures, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Measures => MeasureCodes.All;

    /// <summary>The codes of what a blocked page was needed for, in the order of their numbers.</summary>
    public static IReadOnlyList<string> BlockedNeeds => NeedCodes.All;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this MeasureKind value) => MeasureCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this BlockedNeed value) => NeedCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this IssueKind value) => KindCodes.Code((int)value);

    /// <summary>Reads a measure. Never throws.</summary>
    public static bool TryParse(string? code, out MeasureKind value) =>
        (value = (MeasureKind)MeasureCodes.Number(code)) != MeasureKind.None;

    /// <summary>Reads what a blocked page was needed for. Never throws.</summary>
    public static bool TryParse(string? code, out BlockedNeed value) =>
        (value = (BlockedNeed)NeedCodes.Number(code)) != BlockedNeed.None;

    /// <summary>Reads the kind of an issue. Never throws.</summary>
    public static bool TryParse(string? code, out IssueKind value) =>
        (value = (IssueKind)KindCodes.Number(code)) != IssueKind.None;
}
