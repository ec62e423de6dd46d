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
    private static readonly ClosedSet<LegalChangeKind> ChangeCodes = new("began", "ended", "fell-due", "amended");

    /// <summary>The codes of the kinds, in the order of answers.</summary>
    public static IReadOnlyList<string> Kinds => KindCodes.All;

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
}
