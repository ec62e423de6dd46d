namespace Safeguarding.SelfAssessment;

/// <summary>An area of a self-assessment tool.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AssessmentArea
{
    internal AssessmentArea(AreaCode code, string name, string section)
    {
        Code = code;
        Name = name;
        Section = section;
    }

    /// <summary>The code.</summary>
    public AreaCode Code { get; }

    /// <summary>The name, in our words.</summary>
    public string Name { get; }

    /// <summary>The part of the tool that it stands in.</summary>
    public string Section { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
