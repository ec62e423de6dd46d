using Safeguarding.Internal;

namespace Safeguarding.Practice;

/// <summary>The text codes of this module's closed sets. Reading is exact; <c>None</c> has no code and can't be read.</summary>
public static class PracticeCodes
{
    private static readonly ClosedSet<OrganisationSetting> SettingCodes = new(
        "school",
        "college",
        "early-years",
        "charity",
        "sport",
        "other"
    );

    private static readonly ClosedSet<PracticeArea> AreaCodes = new(
        "training",
        "technical-measures",
        "self-assessment",
        "education",
        "contacts"
    );

    /// <summary>The codes of the settings, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Settings => SettingCodes.All;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this OrganisationSetting value) => SettingCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this PracticeArea value) => AreaCodes.Code((int)value);

    /// <summary>Reads a setting. Never throws.</summary>
    public static bool TryParse(string? code, out OrganisationSetting value) =>
        (value = (OrganisationSetting)SettingCodes.Number(code)) != OrganisationSetting.None;

    /// <summary>Reads an area. Never throws.</summary>
    public static bool TryParse(string? code, out PracticeArea value) =>
        (value = (PracticeArea)AreaCodes.Number(code)) != PracticeArea.None;
}
