using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>Which provisions are asked about. Made by the methods named <c>Of</c>; the default value asks about all.</summary>
public readonly record struct LawQuery
{
    /// <summary>Every provision of the catalogue.</summary>
    public static LawQuery All => default;

    /// <summary>The behaviour asked about; the default value where another question is asked.</summary>
    public BehaviourCode Behaviour { get; private init; }

    /// <summary>The harm asked about.</summary>
    public HarmCode Harm { get; private init; }

    /// <summary>The cell asked about, or the cell in which the harm is placed.</summary>
    public RiskCell Cell { get; private init; }

    /// <summary>The C asked about.</summary>
    public RiskCategory Category { get; private init; }

    /// <summary>The type of risk asked about, under whichever C.</summary>
    public RiskType Type { get; private init; }

    /// <summary>The provision asked about.</summary>
    public ProvisionId Provision { get; private init; }

    /// <summary>Only provisions of this kind; <c>None</c> for every kind.</summary>
    public ProvisionKind Kind { get; private init; }

    /// <summary>Whether nothing but perhaps a kind narrows the question.</summary>
    public bool IsOpen => this with { Kind = ProvisionKind.None } == default;

    /// <summary>The provisions about a behaviour.</summary>
    public static LawQuery Of(BehaviourCode behaviour) => new() { Behaviour = behaviour };

    /// <summary>
    /// The provisions that can bear on a harm, by the reviewed table of <c>Data/legislation/behaviours.json</c>: with its cell, those for
    /// the parties that the cell speaks of; without, all.
    /// </summary>
    /// <param name="harm">The harm.</param>
    /// <param name="cell">Where the harm is placed, when the parties are known; the default value when they aren't.</param>
    public static LawQuery Of(HarmCode harm, RiskCell cell = default) => new() { Harm = harm, Cell = cell };

    /// <summary>The provisions about behaviours that fall in a cell.</summary>
    public static LawQuery Of(RiskCell cell) => new() { Cell = cell };

    /// <summary>The provisions that fall under a C by default or can.</summary>
    public static LawQuery Of(RiskCategory category) => new() { Category = category };

    /// <summary>The provisions about behaviours that fall in any cell of a type of risk.</summary>
    public static LawQuery Of(RiskType type) => new() { Type = type };

    /// <summary>One provision by its id, or what an earlier id stood for, which can be several.</summary>
    public static LawQuery Of(ProvisionId provision) => new() { Provision = provision };

    /// <summary>The provisions of a kind.</summary>
    public static LawQuery Of(ProvisionKind kind) => new() { Kind = kind };

    /// <summary>The same question for one kind only.</summary>
    public LawQuery OnlyOf(ProvisionKind kind) => this with { Kind = kind };
}
