using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>The vocabulary of behaviours, and which of them can lie behind a harm (Data/legislation/behaviours.json).</summary>
internal sealed class BehaviourTable
{
    private readonly Dictionary<(HarmCode, RiskCell), BehaviourCode[]> byHarm = [];
    private readonly Dictionary<RiskCell, BehaviourCode[]> byCell;
    private readonly HashSet<BehaviourCode> known;

    private BehaviourTable(BehavioursFile file)
    {
        Version = DataFormat.RequireVersion(file.Version, "behaviours");
        DataFormat.RequireDay(file.CheckedOn, "behaviours", "checkedOn");
        Definitions = [.. file.Behaviours.Select(Definition)];
        known = [.. Definitions.Select(d => d.Code)];
        if (known.Count != Definitions.Length)
            throw new FormatException("behaviours: a code stands twice.");
        byCell = Definitions
            .SelectMany(d => d.Cells.Select(cell => (cell, d.Code)))
            .GroupBy(pair => pair.cell, pair => pair.Code)
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var row in file.Harms)
            Add(row);
    }

    public static BehaviourTable Default => Shipped.Value;

    public string Version { get; }

    public BehaviourDefinition[] Definitions { get; }

    public IEnumerable<RiskCell> Cells => byCell.Keys;

    public IEnumerable<(HarmCode Harm, RiskCell Cell)> Places => byHarm.Keys;

    public bool IsKnown(BehaviourCode code) => known.Contains(code);

    public BehaviourCode[] In(RiskCell cell) => byCell.TryGetValue(cell, out var codes) ? codes : [];

    public BehaviourCode[] Of(HarmCode harm, RiskCell cell) =>
        byHarm.TryGetValue((harm, cell), out var codes) || byHarm.TryGetValue((harm, default), out codes) ? codes : [];

    private void Add(HarmBehavioursRow row)
    {
        var where = $"behaviours: harm '{row.Harm}'";
        if (!HarmCode.TryParse(row.Harm, out var harm))
            throw new FormatException($"{where} is not a harm code.");
        var always = Codes(row.Behaviours, where);
        var all = new List<BehaviourCode>(always);
        foreach (var place in row.Cells ?? [])
        {
            var cell = RiskCell.TryParse(place.Cell, out var read)
                ? read
                : throw new FormatException($"{where}: '{place.Cell}' is not a cell.");
            var own = Codes(place.Behaviours, where);
            byHarm.Add((harm, cell), [.. always.Union(own)]);
            all.AddRange(own);
        }
        byHarm.Add((harm, default), [.. all.Distinct()]);
    }

    private BehaviourCode[] Codes(IReadOnlyList<string> texts, string where) =>
        [
            .. texts.Select(text =>
                BehaviourCode.TryParse(text, out var code) && known.Contains(code)
                    ? code
                    : throw new FormatException($"{where}: '{text}' is not a behaviour of the vocabulary.")
            ),
        ];

    private static BehaviourDefinition Definition(BehaviourRow row) =>
        new(
            BehaviourCode.Parse(row.Code),
            row.Meaning,
            row.OnNspccList,
            [
                .. row.Cells.Select(text =>
                    RiskCell.TryParse(text, out var cell)
                        ? cell
                        : throw new FormatException($"behaviours: '{row.Code}': '{text}' is not a cell.")
                ),
            ]
        );

    private static class Shipped
    {
        public static readonly BehaviourTable Value = Load();

        private static BehaviourTable Load()
        {
            using var stream = EmbeddedData.Open("legislation/behaviours.json");
            return new BehaviourTable(
                JsonSerializer.Deserialize(stream, LegislationJson.Default.BehavioursFile)
                    ?? throw new FormatException("behaviours: the file is null.")
            );
        }
    }
}
