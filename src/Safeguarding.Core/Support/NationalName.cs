using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>What a contact is called, or which body it is, in one nation.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NationalName
{
    internal NationalName(Nation nation, string name, EvidenceMark evidence)
    {
        Nation = nation;
        Name = name;
        Evidence = evidence;
    }

    /// <summary>The nation.</summary>
    public Nation Nation { get; }

    /// <summary>The name there.</summary>
    public string Name { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The nation and the name.</summary>
    public override string ToString() => $"{Nation.ToCode()}: {Name}";
}
