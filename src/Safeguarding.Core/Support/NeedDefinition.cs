using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>Something that somebody can need a contact for.</summary>
/// <remarks>Immutable. Which harm leads to which need is our own judgement; no source claims it.</remarks>
public sealed class NeedDefinition
{
    internal NeedDefinition(
        NeedCode code,
        string meaning,
        IReadOnlyList<HarmCode> harms,
        IReadOnlyList<WelfareCode> welfare
    )
    {
        Code = code;
        Meaning = meaning;
        Harms = harms;
        Welfare = welfare;
    }

    /// <summary>The need's code.</summary>
    public NeedCode Code { get; }

    /// <summary>What it means.</summary>
    public string Meaning { get; }

    /// <summary>The harms that lead to it.</summary>
    public IReadOnlyList<HarmCode> Harms { get; }

    /// <summary>The welfare findings that lead to it.</summary>
    public IReadOnlyList<WelfareCode> Welfare { get; }

    /// <summary>The code and the meaning.</summary>
    public override string ToString() => $"{Code}: {Meaning}";
}
