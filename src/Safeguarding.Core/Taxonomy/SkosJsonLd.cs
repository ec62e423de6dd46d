using System.Text.Json;

namespace Safeguarding.Taxonomy;

/// <summary>
/// The taxonomy and the crosswalks as SKOS in JSON-LD, for systems that exchange vocabularies. Concepts have
/// <c>urn:safeguarding:</c> identifiers; a foreign label is matched exactly as closely as its confidence says.
/// </summary>
public static class SkosJsonLd
{
    private const string Scheme = "urn:safeguarding:4cs";

    /// <summary>Writes one JSON-LD document, UTF-8, indented.</summary>
    /// <param name="stream">Where to; it isn't closed.</param>
    /// <param name="taxonomy">The taxonomy, a host's own harms included.</param>
    /// <param name="crosswalks">The sets of foreign labels.</param>
    public static void Write(Stream stream, RiskTaxonomy taxonomy, Crosswalks crosswalks)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(taxonomy);
        ArgumentNullException.ThrowIfNull(crosswalks);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        writer.WriteStartObject("@context");
        writer.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        writer.WriteString("dct", "http://purl.org/dc/terms/");
        writer.WriteEndObject();
        writer.WriteStartArray("@graph");
        WriteScheme(writer, Scheme, "The 4Cs of online risk", taxonomy.Version, taxonomy.Citation);
        foreach (var category in taxonomy.Categories)
            WriteCategory(writer, category, taxonomy);
        foreach (var cell in taxonomy.Cells)
            WriteCell(writer, cell);
        foreach (var risk in taxonomy.CrossCutting)
            WriteCrossCutting(writer, risk);
        foreach (var harm in taxonomy.Harms)
            WriteHarm(writer, harm);
        foreach (var set in crosswalks.Sets)
        {
            WriteScheme(writer, SetId(set), set.Name, crosswalks.Version, set.Evidence);
            for (var i = 0; i < set.Entries.Count; i++)
                WriteEntry(writer, set, set.Entries[i], i + 1);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteScheme(Utf8JsonWriter writer, string id, string title, string version, string source)
    {
        Begin(writer, id, "skos:ConceptScheme");
        Text(writer, "dct:title", title);
        writer.WriteString("dct:hasVersion", version);
        writer.WriteString("dct:source", source);
        if (id == Scheme)
            writer.WriteString("dct:license", "https://creativecommons.org/licenses/by/4.0/");
        writer.WriteEndObject();
    }

    private static void WriteCategory(Utf8JsonWriter writer, CategoryDefinition category, RiskTaxonomy taxonomy)
    {
        Begin(writer, CategoryId(category.Category), "skos:Concept");
        Labels(writer, category.Category.ToCode()!, category.Name, category.OtherNames.Select(o => o.Name));
        Text(writer, "skos:definition", category.ChildsPart);
        writer.WriteString("skos:topConceptOf", Scheme);
        Links(
            writer,
            "skos:narrower",
            taxonomy.Cells.Where(c => c.Cell.Category == category.Category).Select(c => CellId(c.Cell))
        );
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, CellDefinition cell)
    {
        Begin(writer, CellId(cell.Cell), "skos:Concept");
        Labels(writer, cell.Cell.ToString(), cell.Cell.ToString().Replace("/", ", "), []);
        writer.WriteStartArray("skos:example");
        foreach (var example in cell.Examples)
            writer.WriteStringValue(example);
        writer.WriteEndArray();
        Text(writer, "skos:editorialNote", $"evidence: {cell.Evidence.ToCode()}");
        Links(writer, "skos:broader", [CategoryId(cell.Cell.Category)]);
        writer.WriteEndObject();
    }

    private static void WriteCrossCutting(Utf8JsonWriter writer, CrossCuttingDefinition risk)
    {
        Begin(writer, CrossCuttingId(risk.Risk), "skos:Concept");
        Labels(writer, risk.Risk.ToCode()!, risk.Name, risk.OtherNames);
        writer.WriteString("skos:topConceptOf", Scheme);
        writer.WriteStartArray("skos:example");
        foreach (var facet in risk.Facets)
            writer.WriteStringValue(facet);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHarm(Utf8JsonWriter writer, HarmDefinition harm)
    {
        Begin(writer, "urn:safeguarding:harm:" + harm.Code, "skos:Concept");
        Labels(writer, harm.Code.Value, harm.Code.Value, []);
        Text(writer, "skos:definition", harm.Meaning);
        if (harm.Cell.IsCell)
            Links(writer, "skos:broader", [CellId(harm.Cell)]);
        Links(writer, "skos:related", harm.AlsoCells.Select(CellId).Concat(harm.CrossCutting.Select(CrossCuttingId)));
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, CrosswalkSet set, CrosswalkEntry entry, int number)
    {
        Begin(writer, $"{SetId(set)}:{number}", "skos:Concept");
        Labels(writer, entry.Code ?? entry.Label, entry.Label, []);
        if (entry.Note is not null)
            Text(writer, "skos:note", entry.Note);
        // A high confidence says the same thing; a medium one something narrower or wider; a low one merely touches it.
        var match =
            entry.Confidence == CrosswalkConfidence.High ? "skos:closeMatch"
            : entry.Confidence == CrosswalkConfidence.Medium ? "skos:broadMatch"
            : "skos:relatedMatch";
        var related = entry.AlsoCells.Select(CellId).Concat(entry.CrossCutting.Select(CrossCuttingId));
        if (match == "skos:relatedMatch")
            Links(writer, match, related.Prepend(entry.Cell.IsCell ? CellId(entry.Cell) : null));
        else
        {
            Links(writer, match, [entry.Cell.IsCell ? CellId(entry.Cell) : null]);
            Links(writer, "skos:relatedMatch", related);
        }
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string id, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", id);
        writer.WriteString("@type", type);
        if (type == "skos:Concept")
            Links(
                writer,
                "skos:inScheme",
                [
                    id.StartsWith("urn:safeguarding:set:", StringComparison.Ordinal)
                        ? id.Substring(0, id.LastIndexOf(':'))
                        : Scheme,
                ]
            );
    }

    private static void Labels(Utf8JsonWriter writer, string notation, string label, IEnumerable<string> others)
    {
        writer.WriteString("skos:notation", notation);
        Text(writer, "skos:prefLabel", label);
        writer.WriteStartArray("skos:altLabel");
        foreach (var other in others)
            Value(writer, other);
        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WritePropertyName(name);
        Value(writer, text);
    }

    private static void Value(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("@value", text);
        writer.WriteString("@language", "en");
        writer.WriteEndObject();
    }

    private static void Links(Utf8JsonWriter writer, string name, IEnumerable<string?> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids.Where(id => id is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("@id", id);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string CategoryId(RiskCategory category) => "urn:safeguarding:category:" + category.ToCode();

    private static string CellId(RiskCell cell) =>
        $"urn:safeguarding:cell:{cell.Category.ToCode()}:{cell.Type.ToCode()}";

    private static string CrossCuttingId(CrossCuttingRisk risk) => "urn:safeguarding:cross-cutting:" + risk.ToCode();

    private static string SetId(CrosswalkSet set) => "urn:safeguarding:set:" + set.Id;
}
