using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>A time within which a contact is to be told, or after which it wants to be asked.</summary>
/// <remarks>Immutable. Exactly one of <see cref="Hours"/> and <see cref="WorkingDays"/> is there.</remarks>
public sealed class TimeLimit
{
    internal TimeLimit(string code, string text, int? hours, int? workingDays, EvidenceMark evidence)
    {
        Code = code;
        Text = text;
        Hours = hours;
        WorkingDays = workingDays;
        Evidence = evidence;
    }

    /// <summary>What kind of limit, e.g. <c>refer-within</c>, <c>wait-after-platform-report</c>.</summary>
    public string Code { get; }

    /// <summary>The limit as a person reads it.</summary>
    public string Text { get; }

    /// <summary>Clock hours, or null.</summary>
    public int? Hours { get; }

    /// <summary>Working days, or null.</summary>
    public int? WorkingDays { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
