namespace Safeguarding.Judgements;

/// <summary>Anything the library decides: whatever the module, it comes with reasons.</summary>
public interface IJudgement
{
    /// <summary>Why, in the order a person should read them; never null. A verdict that found nothing may have none.</summary>
    IReadOnlyList<Reason> Reasons { get; }
}

/// <summary>A judgement with a verdict of the module's own closed set.</summary>
/// <typeparam name="TVerdict">The module's verdicts.</typeparam>
public interface IJudgement<out TVerdict> : IJudgement
    where TVerdict : struct, Enum
{
    /// <summary>The verdict.</summary>
    TVerdict Verdict { get; }
}
