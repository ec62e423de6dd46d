namespace Safeguarding.Taxonomy;

/// <summary>What a foreign label means in the 4Cs.</summary>
/// <remarks>
/// Immutable. A foreign label describes a text or an act, so it fixes the type of risk; its C is a default that the
/// context can change (<see cref="CellPlacement"/>). The mapping is our own judgement.
/// </remarks>
public sealed class CrosswalkEntry
{
    internal CrosswalkEntry(
        string label,
        string? code,
        RiskCell cell,
        IReadOnlyList<RiskCell> alsoCells,
        IReadOnlyList<CrossCuttingRisk> crossCutting,
        CrosswalkConfidence confidence,
        EvidenceMark labelEvidence,
        bool isWelfare,
        string? note
    )
    {
        Label = label;
        Code = code;
        Cell = cell;
        AlsoCells = alsoCells;
        CrossCutting = crossCutting;
        Confidence = confidence;
        LabelEvidence = labelEvidence;
        IsWelfare = isWelfare;
        Note = note;
    }

    /// <summary>The label as its owners write it.</summary>
    public string Label { get; }

    /// <summary>Their short code, or null where they have none.</summary>
    public string? Code { get; }

    /// <summary>The cell it falls in by default; the default value where it falls in none.</summary>
    public RiskCell Cell { get; }

    /// <summary>Other cells it can mean.</summary>
    public IReadOnlyList<RiskCell> AlsoCells { get; }

    /// <summary>Cross-cutting risks that it has.</summary>
    public IReadOnlyList<CrossCuttingRisk> CrossCutting { get; }

    /// <summary>How well the label fits.</summary>
    public CrosswalkConfidence Confidence { get; }

    /// <summary>How well it is proven that the label reads so.</summary>
    public EvidenceMark LabelEvidence { get; }

    /// <summary>The child is speaking of themself: a welfare concern, not an online risk.</summary>
    public bool IsWelfare { get; }

    /// <summary>What to mind, or null.</summary>
    public string? Note { get; }
}
