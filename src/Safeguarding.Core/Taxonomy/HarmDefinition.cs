namespace Safeguarding.Taxonomy;

/// <summary>A harm that text can carry: what it means and where it falls in the 4Cs when nothing else is known.</summary>
/// <remarks>Immutable.</remarks>
public sealed class HarmDefinition
{
    private HarmDefinition(
        HarmCode code,
        string meaning,
        RiskCell cell,
        IReadOnlyList<RiskCell> alsoCells,
        IReadOnlyList<CrossCuttingRisk> crossCutting
    )
    {
        Code = code;
        Meaning = meaning;
        Cell = cell;
        AlsoCells = alsoCells;
        CrossCutting = crossCutting;
    }

    /// <summary>The harm's code.</summary>
    public HarmCode Code { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>The cell it falls in without context; the default value for a harm that has none, such as profanity.</summary>
    public RiskCell Cell { get; }

    /// <summary>Other cells it can fall in.</summary>
    public IReadOnlyList<RiskCell> AlsoCells { get; }

    /// <summary>The cross-cutting risks it always has.</summary>
    public IReadOnlyList<CrossCuttingRisk> CrossCutting { get; }

    /// <summary>Makes the definition of a host's own harm, for <see cref="RiskTaxonomy.With"/>.</summary>
    /// <param name="code">A code that starts with <c>x-</c>.</param>
    /// <param name="meaning">What it means; not empty.</param>
    /// <param name="cell">Where it falls without context; the default value for nowhere.</param>
    /// <param name="alsoCells">Other cells; none of them the default value.</param>
    /// <param name="crossCutting">Cross-cutting risks; none of them <c>None</c>.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static HarmDefinition Create(
        HarmCode code,
        string meaning,
        RiskCell cell = default,
        IReadOnlyList<RiskCell>? alsoCells = null,
        IReadOnlyList<CrossCuttingRisk>? crossCutting = null
    )
    {
        if (!code.IsHostCode)
            throw new ArgumentException(
                $"'{code}' isn't a host's own harm: its code must start with x-.",
                nameof(code)
            );
        if (string.IsNullOrWhiteSpace(meaning))
            throw new ArgumentException("A harm needs a meaning.", nameof(meaning));
        if (alsoCells?.Any(c => !c.IsCell) == true)
            throw new ArgumentException("The default value is no cell.", nameof(alsoCells));
        if (crossCutting?.Any(r => r.ToCode() is null) == true)
            throw new ArgumentException("None is no cross-cutting risk.", nameof(crossCutting));
        return Of(code, meaning, cell, [.. alsoCells ?? []], [.. crossCutting ?? []]);
    }

    internal static HarmDefinition Of(
        HarmCode code,
        string meaning,
        RiskCell cell,
        RiskCell[] alsoCells,
        CrossCuttingRisk[] crossCutting
    ) => new(code, meaning, cell, alsoCells, crossCutting);
}
