using Safeguarding.Internal;

namespace Safeguarding.Legislation;

/// <summary>The text codes of the module's closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>Codes are kebab-case; reading is exact; <c>None</c> has no code and can't be read.</remarks>
public static class LegislationCodes
{
    private static readonly ClosedSet<ProvisionKind> KindCodes = new(
        "offence",
        "civil",
        "regulatory-duty",
        "regulatory-definition",
        "power",
        "statutory-guidance",
        "guidance",
        "voluntary",
        "strategy",
        "interpretive"
    );

    private static readonly ClosedSet<EnactmentType> TypeCodes = new(
        "ukpga",
        "asp",
        "nia",
        "nisi",
        "apni",
        "anaw",
        "asc",
        "eur",
        "guidance"
    );

    private static readonly ClosedSet<ForceState> StateCodes = new("in-force", "uncertain", "not-in-force");
    private static readonly ClosedSet<SourceTier> TierCodes = new("primary-or-copy", "quotes-primary", "secondary");
    private static readonly ClosedSet<LegalChangeKind> ChangeCodes = new(
        "began",
        "ended",
        "fell-due",
        "amended",
        "superseded"
    );
    private static readonly ClosedSet<AgeFit> FitCodes = new("could-bear", "cannot-bear");
    private static readonly ClosedSet<DutyBinding> BindingCodes = new("binds", "may-bind", "does-not-bind");
    private static readonly ClosedSet<ServiceProvider> ProviderCodes = new("education-or-childcare", "other");

    private static readonly ClosedSet<DutyHolder> HolderCodes = new(
        "user-to-user-service",
        "search-service",
        "pornography-service",
        "childrens-service",
        "video-sharing-platform",
        "education-setting",
        "public-body",
        "company",
        "practitioner",
        "government"
    );

    /// <summary>The codes of the kinds, in the order of answers.</summary>
    public static IReadOnlyList<string> Kinds => KindCodes.All;

    /// <summary>The codes of those whom a duty can bind.</summary>
    public static IReadOnlyList<string> DutyHolders => HolderCodes.All;

    /// <summary>The codes of the kinds of provider.</summary>
    public static IReadOnlyList<string> ServiceProviders => ProviderCodes.All;

    /// <summary>The code of a kind; null for <c>None</c>.</summary>
    public static string? ToCode(this ProvisionKind value) => KindCodes.Code((int)value);

    /// <summary>The code of an enactment's type; null for <c>None</c>.</summary>
    public static string? ToCode(this EnactmentType value) => TypeCodes.Code((int)value);

    /// <summary>The code of a state; null for <c>None</c>.</summary>
    public static string? ToCode(this ForceState value) => StateCodes.Code((int)value);

    /// <summary>The code of a tier; null for <c>None</c>.</summary>
    public static string? ToCode(this SourceTier value) => TierCodes.Code((int)value);

    /// <summary>The code of a change; null for <c>None</c>.</summary>
    public static string? ToCode(this LegalChangeKind value) => ChangeCodes.Code((int)value);

    /// <summary>Reads a kind. Never throws.</summary>
    public static bool TryParse(string? code, out ProvisionKind value) =>
        (value = (ProvisionKind)KindCodes.Number(code)) != ProvisionKind.None;

    /// <summary>Reads an enactment's type. Never throws.</summary>
    public static bool TryParse(string? code, out EnactmentType value) =>
        (value = (EnactmentType)TypeCodes.Number(code)) != EnactmentType.None;

    /// <summary>Reads a state. Never throws.</summary>
    public static bool TryParse(string? code, out ForceState value) =>
        (value = (ForceState)StateCodes.Number(code)) != ForceState.None;

    /// <summary>Reads a tier. Never throws.</summary>
    public static bool TryParse(string? code, out SourceTier value) =>
        (value = (SourceTier)TierCodes.Number(code)) != SourceTier.None;

    /// <summary>Reads a change. Never throws.</summary>
    public static bool TryParse(string? code, out LegalChangeKind value) =>
        (value = (LegalChangeKind)ChangeCodes.Number(code)) != LegalChangeKind.None;

    /// <summary>The code of an answer about ages; null for <c>None</c>.</summary>
    public static string? ToCode(this AgeFit value) => FitCodes.Code((int)value);

    /// <summary>Reads an answer about ages. Never throws.</summary>
    public static bool TryParse(string? code, out AgeFit value) =>
        (value = (AgeFit)FitCodes.Number(code)) != AgeFit.None;

    /// <summary>The code of an answer about a duty; null for <c>None</c>.</summary>
    public static string? ToCode(this DutyBinding value) => BindingCodes.Code((int)value);

    /// <summary>Reads an answer about a duty. Never throws.</summary>
    public static bool TryParse(string? code, out DutyBinding value) =>
        (value = (DutyBinding)BindingCodes.Number(code)) != DutyBinding.None;

    /// <summary>The code of a kind of provider; null for <c>None</c>.</summary>
    public static string? ToCode(this ServiceProvider value) => ProviderCodes.Code((int)value);

    /// <summary>Reads a kind of provider. Never throws.</summary>
    public static bool TryParse(string? code, out ServiceProvider value) =>
        (value = (ServiceProvider)ProviderCodes.Number(code)) != ServiceProvider.None;

    /// <summary>The code of somebody whom a duty binds; null for <c>None</c>.</summary>
    public static string? ToCode(this DutyHolder value) => HolderCodes.Code((int)value);

    /// <summary>Reads somebody whom a duty binds. Never throws.</summary>
    public static bool TryParse(string? code, out DutyHolder value) =>
        (value = (DutyHolder)HolderCodes.Number(code)) != DutyHolder.None;
}
