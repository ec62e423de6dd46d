namespace Safeguarding.Taxonomy;

/// <summary>One of the twelve cells with its example risks.</summary>
/// <remarks>Immutable. Cells overlap by design: a record may need several. Risk is not harm.</remarks>
public sealed class CellDefinition
{
    internal CellDefinition(RiskCell cell, IReadOnlyList<string> examples, EvidenceMark evidence, string? note)
    {
        Cell = cell;
        Examples = examples;
        Evidence = evidence;
        Note = note;
    }

    /// <summary>The cell.</summary>
    public RiskCell Cell { get; }

    /// <summary>Example risks, as short terms.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>How well the list is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>What is to be said about the evidence, or null.</summary>
    public string? Note { get; }
}
