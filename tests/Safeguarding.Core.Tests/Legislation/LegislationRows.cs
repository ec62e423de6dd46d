using System.Text;
using System.Text.Json.Nodes;
using Safeguarding.Legislation;

namespace Safeguarding.Tests.Legislation;

/// <summary>A host's own file with one row, good unless a test changes it.</summary>
internal static class LegislationRows
{
    public static JsonObject File() =>
        JsonNode
            .Parse(
                """
                {
                  "version": "2027.1.1", "checkedOn": "2027-01-02", "theme": "own",
                  "provisions": [{
                    "id": "x-club-rule-1",
                    "enactment": {"title": "Club rules", "type": "guidance", "year": 2026},
                    "page": "https://example.org/rules",
                    "provision": "rule 1", "title": "No private messages", "summary": "Coaches don't message children in private.",
                    "kind": "guidance",
                    "force": [{"nations": ["Wales"], "evidence": "verified", "from": "2026-01-01"}],
                    "behaviours": ["safeguarding-guidance"],
                    "evidence": [{"fact": "commencement", "evidence": "verified", "source": "https://example.org/rules"}]
                  }]
                }
                """
            )!
            .AsObject();

    public static LegislationCatalogue Read(Action<JsonObject>? change = null)
    {
        var file = File();
        change?.Invoke(file);
        return Read(file.ToJsonString());
    }

    public static LegislationCatalogue Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LegislationCatalogue.FromStream(stream);
    }

    public static JsonObject Row(JsonObject file) => file["provisions"]![0]!.AsObject();

    /// <summary>A row that was law from the first day to the second and again from the third.</summary>
    public static Provision With(string from, string toExclusive, string again) =>
        Read(file =>
            Row(file)["force"] = JsonNode.Parse(
                $$"""
                [{"nations":["Wales"],"evidence":"verified","from":"{{from}}","toExclusive":"{{toExclusive}}","toEvidence":"verified"},
                 {"nations":["Wales"],"evidence":"verified","from":"{{again}}"}]
                """
            )
        ).Provisions[0];
}
