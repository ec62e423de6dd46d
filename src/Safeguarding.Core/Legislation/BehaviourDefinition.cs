using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>What a word for a behaviour means, and where in the 4Cs it falls.</summary>
/// <remarks>Immutable. The cells are our own judgement.</remarks>
public sealed class BehaviourDefinition
{
    internal BehaviourDefinition(BehaviourCode code, string meaning, bool isOnNspccList, IReadOnlyList<RiskCell> cells)
    {
        Code = code;
        Meaning = meaning;
        IsOnNspccList = isOnNspccList;
        Cells = cells;
    }

    /// <summary>The code.</summary>
    public BehaviourCode Code { get; }

    /// <summary>What it means, in a few words.</summary>
    public string Meaning { get; }

    /// <summary>Whether it is one of the twenty behaviours that the NSPCC's guidance on online harm lists as against the law.</summary>
    public bool IsOnNspccList { get; }

    /// <summary>The cells it can fall in; none for duties and guidance.</summary>
    public IReadOnlyList<RiskCell> Cells { get; }
}
