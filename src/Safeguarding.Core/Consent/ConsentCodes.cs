using Safeguarding.Internal;

namespace Safeguarding.Consent;

/// <summary>The text codes of the module's closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>Codes are kebab-case; reading is exact; <c>None</c> has no code and can't be read.</remarks>
public static class ConsentCodes
{
    private static readonly ClosedSet<ConsentVerdict> ConsentVerdictSet = new("permit", "deny", "ask-again");
    private static readonly ClosedSet<GiverRole> GiverRoleSet = new(
        "parent",
        "child",
        "local-authority",
        "adult-former-child"
    );
    private static readonly ClosedSet<ImageChannel> ImageChannelSet = new(
        "print",
        "website",
        "social-media",
        "livestream",
        "broadcast",
        "internal-display",
        "third-party",
        "cctv",
        "official-photographer",
        "parents-own-pictures"
    );
    private static readonly ClosedSet<ImageKind> ImageKindSet = new(
        "photo",
        "video",
        "stream",
        "session-recording",
        "cctv"
    );
    private static readonly ClosedSet<ShownIdentifier> ShownIdentifierSet = new(
        "full-name",
        "first-name",
        "school",
        "location",
        "uniform",
        "tag",
        "group-name",
        "voice"
    );
    private static readonly ClosedSet<LawfulBasis> LawfulBasisSet = new(
        "consent",
        "public-task",
        "legitimate-interests",
        "legal-obligation",
        "personal-use"
    );
    private static readonly ClosedSet<UseAudience> UseAudienceSet = new(
        "named-people",
        "staff",
        "members",
        "families",
        "public"
    );
    private static readonly ClosedSet<UseSetting> UseSettingSet = new(
        "everyday",
        "swimming",
        "gymnastics",
        "athletics",
        "changing-or-toilets"
    );
    private static readonly ClosedSet<DecisionMethod> DecisionMethodSet = new(
        "paper-form",
        "portal",
        "email",
        "spoken-witnessed",
        "spoken",
        "assumed"
    );
    private static readonly ClosedSet<RestrictionKind> RestrictionKindSet = new(
        "court-order",
        "local-authority-instruction",
        "safeguarding-flag",
        "police-request",
        "other"
    );
    private static readonly ClosedSet<CareStatus> CareStatusSet = new(
        "care-order",
        "interim-care-order",
        "placement-order",
        "emergency-protection-order",
        "permanence-order",
        "compulsory-supervision-order",
        "accommodated",
        "unknown"
    );
    private static readonly ClosedSet<CapacityFinding> CapacityFindingSet = new("capable", "not-capable");
    private static readonly ClosedSet<ConsentEventKind> ConsentEventKindSet = new(
        "requested",
        "given",
        "refused",
        "deferred",
        "renewed",
        "withdrawn",
        "revoked",
        "expired",
        "invalidated",
        "superseded",
        "unknown",
        "objected",
        "objection-withdrawn",
        "restricted",
        "restriction-lifted",
        "capacity-assessed",
        "left",
        "rejoined"
    );
    private static readonly ClosedSet<ConsentTaskKind> ConsentTaskKindSet = new(
        "re-consent",
        "take-down",
        "say-not-recallable",
        "tell-parents",
        "ask-local-authority",
        "to-the-incident-path",
        "drop-the-full-name",
        "impact-assessment-and-signs",
        "review-retention"
    );

    /// <summary>Every code of one of the module's sets, in the order of the numbers.</summary>
    /// <typeparam name="T">One of the module's enums.</typeparam>
    /// <exception cref="NotSupportedException">Another type.</exception>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum =>
        typeof(T) == typeof(ConsentVerdict) ? ConsentVerdictSet.All
        : typeof(T) == typeof(GiverRole) ? GiverRoleSet.All
        : typeof(T) == typeof(ImageChannel) ? ImageChannelSet.All
        : typeof(T) == typeof(ImageKind) ? ImageKindSet.All
        : typeof(T) == typeof(ShownIdentifier) ? ShownIdentifierSet.All
        : typeof(T) == typeof(LawfulBasis) ? LawfulBasisSet.All
        : typeof(T) == typeof(UseAudience) ? UseAudienceSet.All
        : typeof(T) == typeof(UseSetting) ? UseSettingSet.All
        : typeof(T) == typeof(DecisionMethod) ? DecisionMethodSet.All
        : typeof(T) == typeof(RestrictionKind) ? RestrictionKindSet.All
        : typeof(T) == typeof(CareStatus) ? CareStatusSet.All
        : typeof(T) == typeof(CapacityFinding) ? CapacityFindingSet.All
        : typeof(T) == typeof(ConsentEventKind) ? ConsentEventKindSet.All
        : typeof(T) == typeof(ConsentTaskKind) ? ConsentTaskKindSet.All
        : throw new NotSupportedException($"{typeof(T)} has no codes.");

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ConsentVerdict value) => ConsentVerdictSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ConsentVerdict value) =>
        (value = (ConsentVerdict)ConsentVerdictSet.Number(code)) != ConsentVerdict.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this GiverRole value) => GiverRoleSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out GiverRole value) =>
        (value = (GiverRole)GiverRoleSet.Number(code)) != GiverRole.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ImageChannel value) => ImageChannelSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ImageChannel value) =>
        (value = (ImageChannel)ImageChannelSet.Number(code)) != ImageChannel.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ImageKind value) => ImageKindSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ImageKind value) =>
        (value = (ImageKind)ImageKindSet.Number(code)) != ImageKind.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ShownIdentifier value) => ShownIdentifierSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ShownIdentifier value) =>
        (value = (ShownIdentifier)ShownIdentifierSet.Number(code)) != ShownIdentifier.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this LawfulBasis value) => LawfulBasisSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out LawfulBasis value) =>
        (value = (LawfulBasis)LawfulBasisSet.Number(code)) != LawfulBasis.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this UseAudience value) => UseAudienceSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out UseAudience value) =>
        (value = (UseAudience)UseAudienceSet.Number(code)) != UseAudience.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this UseSetting value) => UseSettingSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out UseSetting value) =>
        (value = (UseSetting)UseSettingSet.Number(code)) != UseSetting.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this DecisionMethod value) => DecisionMethodSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out DecisionMethod value) =>
        (value = (DecisionMethod)DecisionMethodSet.Number(code)) != DecisionMethod.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this RestrictionKind value) => RestrictionKindSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out RestrictionKind value) =>
        (value = (RestrictionKind)RestrictionKindSet.Number(code)) != RestrictionKind.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this CareStatus value) => CareStatusSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out CareStatus value) =>
        (value = (CareStatus)CareStatusSet.Number(code)) != CareStatus.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this CapacityFinding value) => CapacityFindingSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out CapacityFinding value) =>
        (value = (CapacityFinding)CapacityFindingSet.Number(code)) != CapacityFinding.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ConsentEventKind value) => ConsentEventKindSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ConsentEventKind value) =>
        (value = (ConsentEventKind)ConsentEventKindSet.Number(code)) != ConsentEventKind.None;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ConsentTaskKind value) => ConsentTaskKindSet.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ConsentTaskKind value) =>
        (value = (ConsentTaskKind)ConsentTaskKindSet.Number(code)) != ConsentTaskKind.None;
}
