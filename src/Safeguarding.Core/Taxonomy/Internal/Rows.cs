namespace Safeguarding.Taxonomy.Internal;

/// <summary>Reads codes off data rows; a wrong one is a clear error that names the file and the row.</summary>
internal static class Rows
{
    public static RiskCell Cell(string text, string where) =>
        RiskCell.TryParse(text, out var cell) ? cell : throw new FormatException($"{where}: '{text}' is not a cell.");

    public static RiskCell CellOrNone(string? text, string where) => text is null ? default : Cell(text, where);

    public static RiskCell[] Cells(IEnumerable<string> texts, string where) => [.. texts.Select(t => Cell(t, where))];

    public static CrossCuttingRisk[] CrossCutting(IEnumerable<string> texts, string where) =>
        [
            .. texts.Select(t =>
                TaxonomyCodes.TryParse(t, out CrossCuttingRisk risk)
                    ? risk
                    : throw new FormatException($"{where}: '{t}' is not a cross-cutting risk.")
            ),
        ];

    public static EvidenceMark Mark(string text, string where) =>
        TaxonomyCodes.TryParse(text, out EvidenceMark mark)
            ? mark
            : throw new FormatException($"{where}: '{text}' is not an evidence mark.");

    public static HarmCode Harm(string text, string where) =>
        HarmCode.TryParse(text, out var code)
            ? code
            : throw new FormatException($"{where}: '{text}' is not a harm code.");
}
