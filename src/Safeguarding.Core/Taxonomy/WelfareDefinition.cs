namespace Safeguarding.Taxonomy;

/// <summary>A kind of trouble of their own that a child can tell of.</summary>
/// <remarks>Immutable. It never counts as misconduct and has no cell.</remarks>
public sealed class WelfareDefinition
{
    internal WelfareDefinition(WelfareCode code, string meaning)
    {
        Code = code;
        Meaning = meaning;
    }

    /// <summary>The code.</summary>
    public WelfareCode Code { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }
}
