using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Safeguarding.Input;
using Safeguarding.RiskAssessment;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.RiskAssessment;

/// <summary>The example that ships, which is ready on its day, and changes to it.</summary>
internal static class ExampleAssessment
{
    public static readonly LocalDate Day = new(2026, 11, 22);
    public static readonly string Text = File.ReadAllText(
        RepositoryFiles.Path("docs", "schemas", "examples", "assess.json")
    );

    public static PlatformAssessment Ready => Read(_ => { });

    /// <summary>The example with a change made to its JSON.</summary>
    public static PlatformAssessment Read(Action<JsonObject> change) => ReadRaw(change).Value;

    public static InputResult<PlatformAssessment> ReadRaw(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Text)!.AsObject();
        change(document);
        return PlatformAssessment.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    public static ReadinessJudgement Judge(Action<JsonObject> change, LocalDate? day = null) =>
        AssessmentRules.Default.Judge(Read(change), day ?? Day);

    public static string[] Codes(this ReadinessJudgement judgement) => [.. judgement.Unmet.Select(r => r.Code.Value)];

    public static JsonObject Object(this JsonObject parent, string name) => parent[name]!.AsObject();

    public static JsonObject Item(this JsonObject parent, string name, int index) => parent[name]![index]!.AsObject();
}
