using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy.Internal;

namespace Safeguarding.Taxonomy;

/// <summary>
/// Places a harm in one of the Cs by the reviewed rules of <c>Data/column-rules.json</c>: what is said fixes the type
/// of risk, who says it to whom fixes the C.
/// </summary>
public static class CellPlacement
{
    private static readonly ReasonCode Fixed = ReasonCode.Parse("cell-by-harm");
    private static readonly ReasonCode ByRule = ReasonCode.Parse("cell-by-context");
    private static readonly ReasonCode Assumed = ReasonCode.Parse("cell-assumed");
    private static readonly ReasonCode NoCell = ReasonCode.Parse("harm-without-cell");

    /// <summary>Places a harm of the shipped taxonomy.</summary>
    /// <param name="harm">The harm; one that the taxonomy doesn't know has no cell.</param>
    /// <param name="author">Who wrote it; <c>None</c> counts as unknown.</param>
    /// <param name="recipient">Whom it is addressed to; <c>None</c> counts as unknown.</param>
    /// <param name="channel">Where; <c>None</c> fits only rules that name no channel.</param>
    public static PlacedCell Place(HarmCode harm, PartyRole author, PartyRole recipient, Channel channel) =>
        Place(RiskTaxonomy.Default, harm, author, recipient, channel);

    /// <summary>Places a harm of a taxonomy that a host extended.</summary>
    /// <param name="taxonomy">Where the harm is defined.</param>
    /// <param name="harm">The harm; one that the taxonomy doesn't know has no cell.</param>
    /// <param name="author">Who wrote it; <c>None</c> counts as unknown.</param>
    /// <param name="recipient">Whom it is addressed to; <c>None</c> counts as unknown.</param>
    /// <param name="channel">Where; <c>None</c> fits only rules that name no channel.</param>
    public static PlacedCell Place(
        RiskTaxonomy taxonomy,
        HarmCode harm,
        PartyRole author,
        PartyRole recipient,
        Channel channel
    )
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        if (!taxonomy.TryGetHarm(harm, out var definition) || !definition.Cell.IsCell)
        {
            return new PlacedCell(default, assumed: false, definition?.AlsoCells ?? [], [Because(NoCell, "no-cell")]);
        }
        var rules = Rules.Shipped;
        if (rules.FixedFor.TryGetValue(harm, out var own))
        {
            // The harm fixes the C, but whether a child's counterpart is there at all is still not known.
            var unknown = author is PartyRole.None or PartyRole.Unknown;
            return At(definition, definition.Cell.In(own), unknown, Because(Fixed, "fixed-" + harm));
        }
        var rule = rules.Ordered.FirstOrDefault(r => r.Fits(author, recipient, channel));
        return rule is null || rule.Category == RiskCategory.None
            ? At(definition, definition.Cell, true, Because(Assumed, rule?.Id ?? "no-rule"))
            : At(definition, definition.Cell.In(rule.Category), false, Because(ByRule, rule.Id));
    }

    private static PlacedCell At(HarmDefinition definition, RiskCell cell, bool assumed, Reason reason) =>
        new(
            cell,
            assumed,
            [.. definition.AlsoCells.Prepend(definition.Cell).Where(c => c != cell).Distinct()],
            [reason]
        );

    private static Reason Because(ReasonCode code, string rule) =>
        Reason.Of(code, Source.Of(SourceKind.Data, "column-rules/" + rule, Rules.Shipped.Version));

    private sealed class Rule(ColumnRuleRow row)
    {
        private readonly HashSet<PartyRole>? authors = Roles(row.Author, row.Id);
        private readonly HashSet<PartyRole>? recipients = Roles(row.Recipient, row.Id);
        private readonly HashSet<Channel>? channels = row.Channel is null
            ? null
            :
            [
                .. row.Channel.Select(c =>
                    TaxonomyCodes.TryParse(c, out Channel channel)
                        ? channel
                        : throw new FormatException($"column-rules {row.Id}: '{c}' is not a channel.")
                ),
            ];

        public string Id { get; } = row.Id;

        public RiskCategory Category { get; } =
            row.Category is null ? RiskCategory.None
            : TaxonomyCodes.TryParse(row.Category, out RiskCategory category) ? category
            : throw new FormatException($"column-rules {row.Id}: '{row.Category}' is not one of the 4Cs.");

        public bool Fits(PartyRole author, PartyRole recipient, Channel channel) =>
            authors?.Contains(OrUnknown(author)) != false
            && recipients?.Contains(OrUnknown(recipient)) != false
            && channels?.Contains(channel) != false;

        private static PartyRole OrUnknown(PartyRole role) => role == PartyRole.None ? PartyRole.Unknown : role;

        private static HashSet<PartyRole>? Roles(IReadOnlyList<string>? names, string id) =>
            names is null
                ? null
                :
                [
                    .. names.Select(n =>
                        TaxonomyCodes.TryParse(n, out PartyRole role)
                            ? role
                            : throw new FormatException($"column-rules {id}: '{n}' is not a role.")
                    ),
                ];
    }

    private sealed class Rules
    {
        public static readonly Rules Shipped = Load();

        private Rules(ColumnRulesFile file)
        {
            Version = DataFormat.RequireVersion(file.Version, "column-rules");
            Ordered = [.. file.Rules.Select(row => new Rule(row))];
            FixedFor = file.Fixed.ToDictionary(
                row => Rows.Harm(row.Harm, "column-rules"),
                row =>
                    TaxonomyCodes.TryParse(row.Category, out RiskCategory category)
                        ? category
                        : throw new FormatException($"column-rules {row.Harm}: '{row.Category}' is not one of the 4Cs.")
            );
        }

        public string Version { get; }
        public IReadOnlyList<Rule> Ordered { get; }
        public Dictionary<HarmCode, RiskCategory> FixedFor { get; }

        private static Rules Load()
        {
            using var stream = EmbeddedData.Open("column-rules.json");
            return new Rules(JsonSerializer.Deserialize(stream, TaxonomyJson.Default.ColumnRulesFile)!);
        }
    }
}
