using Safeguarding.Internal;

namespace Safeguarding.Training;

/// <summary>The text codes of this module's closed sets. Reading is exact; <c>None</c> has no code and can't be read.</summary>
public static class TrainingCodes
{
    private static readonly ClosedSet<FirstDue> FirstDueCodes = new("at-start", "before-role", "after-interval");
    private static readonly ClosedSet<TrainingState> StateCodes = new("done", "not-yet-due", "missing", "overdue");

    /// <summary>The codes of when training is first due, in the order of their numbers.</summary>
    public static IReadOnlyList<string> FirstDues => FirstDueCodes.All;

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this FirstDue value) => FirstDueCodes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this TrainingState value) => StateCodes.Code((int)value);

    /// <summary>Reads when training is first due. Never throws.</summary>
    public static bool TryParse(string? code, out FirstDue value) =>
        (value = (FirstDue)FirstDueCodes.Number(code)) != FirstDue.None;

    /// <summary>Reads a state. Never throws.</summary>
    public static bool TryParse(string? code, out TrainingState value) =>
        (value = (TrainingState)StateCodes.Number(code)) != TrainingState.None;
}
