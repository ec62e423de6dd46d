using Safeguarding.Taxonomy;

namespace Safeguarding.Training;

/// <summary>A role, a kind of training or a topic that the library knows, with its meaning.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingTerm
{
    internal TrainingTerm(string code, string meaning, EvidenceMark evidence)
    {
        Code = code;
        Meaning = meaning;
        Evidence = evidence;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What it means.</summary>
    public string Meaning { get; }

    /// <summary>How well it is proven that the sources name it.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The code and the meaning.</summary>
    public override string ToString() => $"{Code}: {Meaning}";
}
