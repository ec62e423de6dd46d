using System.Text.Json;
using Safeguarding.Cli.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The answers of <c>taxonomy</c>, as JSON and as text.</summary>
internal static class TaxonomyAnswers
{
    /// <exception cref="UnusableInputException">The set has no such label.</exception>
    public static void From(CliHost host, CrosswalkSet set, string label, bool json)
    {
        if (!set.TryFind(label, out var entry))
            throw new UnusableInputException($"'{label}' is not a label of {set.Id}.");
        if (json)
        {
            JsonOut.Document(host.Out, writer => WriteEntry(writer, set, entry));
            return;
        }
        using var output = host.TextOut();
        output.WriteLine($"{entry.Label} ({set.Name})");
        output.WriteLine(
            $"  cell: {(entry.Cell.IsCell ? entry.Cell.ToString() : "none")}; the C is a default: who speaks to whom decides"
        );
        if (entry.AlsoCells.Count > 0)
            output.WriteLine($"  also: {string.Join(", ", entry.AlsoCells)}");
        if (entry.CrossCutting.Count > 0)
            output.WriteLine($"  cross-cutting: {string.Join(", ", entry.CrossCutting.Select(c => c.ToCode()))}");
        if (entry.IsWelfare)
            output.WriteLine("  welfare: the child is speaking of themself");
        output.WriteLine($"  confidence: {entry.Confidence.ToCode()}; label evidence: {entry.LabelEvidence.ToCode()}");
        if (entry.Note is not null)
            output.WriteLine($"  note: {entry.Note}");
    }

    public static void To(CliHost host, CrosswalkSet set, RiskCell cell, bool json)
    {
        var entries = set.For(cell);
        if (json)
        {
            JsonOut.Document(
                host.Out,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("to", set.Id);
                    writer.WritePropertyName("cell");
                    writer.WriteCell(cell);
                    writer.WriteStartArray("labels");
                    foreach (var entry in entries)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("label", entry.Label);
                        if (entry.Code is not null)
                            writer.WriteString("code", entry.Code);
                        writer.WriteBoolean("primary", entry.Cell == cell);
                        writer.WriteString("confidence", entry.Confidence.ToCode());
                        writer.WriteString("evidence", entry.LabelEvidence.ToCode());
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }
            );
            return;
        }
        using var output = host.TextOut();
        output.WriteLine($"{cell} in {set.Name}:");
        foreach (var entry in entries)
            output.WriteLine(
                $"  {entry.Label}{(entry.Cell == cell ? "" : " (also)")}, confidence {entry.Confidence.ToCode()}"
            );
        if (entries.Count == 0)
            output.WriteLine("  no label");
    }

    public static void List(CliHost host, bool json)
    {
        if (json)
        {
            JsonOut.Document(host.Out, WriteList);
            return;
        }
        var taxonomy = RiskTaxonomy.Default;
        using var output = host.TextOut();
        foreach (var category in taxonomy.Categories)
        {
            var names =
                category.OtherNames.Count > 0
                    ? $" (also {string.Join(", ", category.OtherNames.Select(o => o.Name))})"
                    : "";
            output.WriteLine($"{category.Name}{names}: the child as {category.ChildRole}. {category.ChildsPart}");
            foreach (var cell in taxonomy.Cells.Where(c => c.Cell.Category == category.Category))
                output.WriteLine($"  {cell.Cell}: {string.Join("; ", cell.Examples)} [{cell.Evidence.ToCode()}]");
        }
        output.WriteLine("Cross-cutting:");
        foreach (var risk in taxonomy.CrossCutting)
            output.WriteLine(
                $"  {risk.Risk.ToCode()}: {string.Join("; ", risk.Facets)} [{risk.FacetEvidence.ToCode()}]"
            );
        output.WriteLine("Harms:");
        foreach (var harm in taxonomy.Harms)
            output.WriteLine($"  {harm.Code}: {harm.Meaning}{(harm.Cell.IsCell ? $" ({harm.Cell})" : "")}");
        output.WriteLine("Welfare:");
        foreach (var welfare in taxonomy.WelfareCodes)
            output.WriteLine($"  {welfare.Code}: {welfare.Meaning}");
        output.WriteLine($"Sets of labels: {string.Join(", ", Crosswalks.Default.Sets.Select(s => s.Id))}");
        output.WriteLine($"Source: {taxonomy.Citation} (CC BY 4.0)");
    }

    private static void WriteEntry(Utf8JsonWriter writer, CrosswalkSet set, CrosswalkEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("from", set.Id);
        writer.WriteString("label", entry.Label);
        writer.WritePropertyName("cell");
        writer.WriteCell(entry.Cell);
        writer.WriteCells("alsoCells", entry.AlsoCells);
        writer.WriteStrings("crossCutting", entry.CrossCutting.Select(c => c.ToCode()));
        writer.WriteString("confidence", entry.Confidence.ToCode());
        writer.WriteString("evidence", entry.LabelEvidence.ToCode());
        writer.WriteBoolean("welfare", entry.IsWelfare);
        if (entry.Note is not null)
            writer.WriteString("note", entry.Note);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer)
    {
        var taxonomy = RiskTaxonomy.Default;
        writer.WriteStartObject();
        writer.WriteString("version", taxonomy.Version);
        writer.WriteString("citation", taxonomy.Citation);
        writer.WriteStartArray("categories");
        foreach (var category in taxonomy.Categories)
        {
            writer.WriteStartObject();
            writer.WriteString("code", category.Category.ToCode());
            writer.WriteString("name", category.Name);
            writer.WriteString("childRole", category.ChildRole);
            writer.WriteStrings("otherNames", category.OtherNames.Select(o => o.Name));
            writer.WriteString("evidence", category.Evidence.ToCode());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("cells");
        foreach (var cell in taxonomy.Cells)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("cell");
            writer.WriteCell(cell.Cell);
            writer.WriteStrings("examples", cell.Examples);
            writer.WriteString("evidence", cell.Evidence.ToCode());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("crossCutting");
        foreach (var risk in taxonomy.CrossCutting)
        {
            writer.WriteStartObject();
            writer.WriteString("code", risk.Risk.ToCode());
            writer.WriteStrings("facets", risk.Facets);
            writer.WriteString("evidence", risk.Evidence.ToCode());
            writer.WriteString("facetEvidence", risk.FacetEvidence.ToCode());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("harms");
        foreach (var harm in taxonomy.Harms)
        {
            writer.WriteStartObject();
            writer.WriteString("code", harm.Code.Value);
            writer.WriteString("meaning", harm.Meaning);
            writer.WritePropertyName("cell");
            writer.WriteCell(harm.Cell);
            writer.WriteCells("alsoCells", harm.AlsoCells);
            writer.WriteStrings("crossCutting", harm.CrossCutting.Select(c => c.ToCode()));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("welfare");
        foreach (var welfare in taxonomy.WelfareCodes)
        {
            writer.WriteStartObject();
            writer.WriteString("code", welfare.Code.Value);
            writer.WriteString("meaning", welfare.Meaning);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("sets");
        foreach (var set in Crosswalks.Default.Sets)
        {
            writer.WriteStartObject();
            writer.WriteString("id", set.Id);
            writer.WriteStrings("aliases", set.Aliases);
            writer.WriteString("name", set.Name);
            writer.WriteStrings("labels", set.Entries.Select(e => e.Label));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
