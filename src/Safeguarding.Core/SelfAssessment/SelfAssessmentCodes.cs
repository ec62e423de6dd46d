using Safeguarding.Internal;

namespace Safeguarding.SelfAssessment;

/// <summary>The text codes of this module's closed sets. Reading is exact; <c>None</c> has no code and can't be read.</summary>
public static class SelfAssessmentCodes
{
    private static readonly ClosedSet<ScaleDirection> DirectionCodes = new("higher-is-better", "lower-is-better");
    private static readonly ClosedSet<AgeGroup> AgeCodes = new("under-7", "7-11", "11-14", "14-18");
    private static readonly ClosedSet<Expectation> ExpectationCodes = new(
        "expected",
        "expected-of-schools",
        "suggested"
    );
    private static readonly ClosedSet<CoverageState> StateCodes = new("covered", "long-ago", "not-covered");

    private static readonly ClosedSet<CoverageGroup> GroupCodes = new(
        "strand",
        "resilience",
        "place",
        "programme",
        "theme",
        "practice",
        "family",
        "community"
    );

    /// <summary>The codes of the age groups, youngest first.</summary>
    public static IReadOnlyList<string> AgeGroups => AgeCodes.All;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ScaleDirection value) => DirectionCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this AgeGroup value) => AgeCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this Expectation value) => ExpectationCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this CoverageState value) => StateCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this CoverageGroup value) => GroupCodes.Code((int)value);

    /// <summary>Reads a direction. Never throws.</summary>
    public static bool TryParse(string? code, out ScaleDirection value) =>
        (value = (ScaleDirection)DirectionCodes.Number(code)) != ScaleDirection.None;

    /// <summary>Reads an age group. Never throws.</summary>
    public static bool TryParse(string? code, out AgeGroup value) =>
        (value = (AgeGroup)AgeCodes.Number(code)) != AgeGroup.None;

    /// <summary>Reads an expectation. Never throws.</summary>
    public static bool TryParse(string? code, out Expectation value) =>
        (value = (Expectation)ExpectationCodes.Number(code)) != Expectation.None;

    /// <summary>Reads a state of coverage. Never throws.</summary>
    public static bool TryParse(string? code, out CoverageState value) =>
        (value = (CoverageState)StateCodes.Number(code)) != CoverageState.None;

    /// <summary>Reads a group. Never throws.</summary>
    public static bool TryParse(string? code, out CoverageGroup value) =>
        (value = (CoverageGroup)GroupCodes.Number(code)) != CoverageGroup.None;
}
