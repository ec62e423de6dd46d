using System.CommandLine;
using Safeguarding.Cli.Json;
using Safeguarding.Consent;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>A consent record in other forms: exports, imports, the summary for a giver, the items of a form.</summary>
internal sealed class ConsentForms(CliHost host, DocumentInput input)
{
    public int Export(ConsentRecord record, string form)
    {
        if (form == "27560")
            return Print(Iso27560.Export(record), []);
        var export = FhirConsent.Export(record);
        return Print(export.Text, export.Lost);
    }

    public int Import(ParseResult parsed, string form)
    {
        if (form == "27560")
            return Print(input.Read(parsed, Iso27560.Import).ToJson(), []);
        var import = input.Read(parsed, FhirConsent.Import);
        return Print(import.Record.ToJson(), import.Lost);
    }

    public int Summary(ConsentSnapshot snapshot, string giver) =>
        snapshot.Record.Givers.FirstOrDefault(g => g.Id.Value == giver) is { } found
            ? Print(ConsentSummary.For(snapshot, found.Id), [])
            : throw new UnusableInputException(
                $"--summary: '{giver}' is none of the givers; there are {string.Join(", ", snapshot.Record.Givers.Select(g => g.Id))}."
            );

    public int Form()
    {
        JsonOut.Document(
            host.Out,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("version", ConsentRules.Default.Version);
                writer.WriteStartArray("items");
                foreach (var item in ConsentRules.Default.Form)
                {
                    writer.WriteStartObject();
                    writer.WriteString("key", item.Key);
                    writer.WriteString("field", item.Field);
                    writer.WriteBoolean("must", item.Must);
                    writer.WriteString("text", item.Text);
                    writer.WriteString("evidence", item.Evidence.ToCode());
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );
        return ExitCode.Done;
    }

    private int Print(string text, IReadOnlyList<string> lost)
    {
        foreach (var what in lost)
            host.Error.WriteLine($"safeguarding: not carried over: {what}");
        using var output = host.TextOut();
        output.Write(text);
        return ExitCode.Done;
    }
}
