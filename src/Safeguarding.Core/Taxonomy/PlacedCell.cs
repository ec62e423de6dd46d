using Safeguarding.Judgements;

namespace Safeguarding.Taxonomy;

/// <summary>Where a harm falls in the 4Cs in a context, and by which rule.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlacedCell : IJudgement
{
    internal PlacedCell(RiskCell cell, bool assumed, IReadOnlyList<RiskCell> alsoCells, IReadOnlyList<Reason> reasons)
    {
        Cell = cell;
        Assumed = assumed;
        AlsoCells = alsoCells;
        Reasons = reasons;
    }

    /// <summary>The cell; the default value where the harm has none.</summary>
    public RiskCell Cell { get; }

    /// <summary>The C is a default, because the context doesn't say who speaks to whom.</summary>
    public bool Assumed { get; }

    /// <summary>Other cells that the harm can fall in.</summary>
    public IReadOnlyList<RiskCell> AlsoCells { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }
}
