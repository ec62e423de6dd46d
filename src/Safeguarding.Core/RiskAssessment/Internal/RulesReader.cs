using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;
using Safeguarding.Taxonomy.Internal;

namespace Safeguarding.RiskAssessment.Internal;

/// <summary>Reads the rules off their data file; what breaks a rule is named.</summary>
internal static class RulesReader
{
    private const string File = "risk-assessment/rules";

    public static AssessmentRules ReadShipped()
    {
        using var stream = EmbeddedData.Open("risk-assessment/rules.json");
        return Read(stream);
    }

    public static AssessmentRules Read(Stream stream)
    {
        var file =
            JsonSerializer.Deserialize(stream, RiskAssessmentJson.Default.RulesFile)
            ?? throw new FormatException($"{File}: the file is null.");
        var version = DataFormat.RequireVersion(file.Version, File);
        var requirements = new Dictionary<ReasonCode, Source>();
        foreach (var row in file.Requirements)
        {
            Rows.Mark(row.Evidence, Where(row.Code));
            Once(!requirements.ContainsKey(Reason(row.Code)), row.Code);
            requirements.Add(Reason(row.Code), SourceOf(row.Source, version, row.Code));
        }
        foreach (var missing in Checklist.Codes.Where(code => !requirements.ContainsKey(code)))
            throw new FormatException($"{File}: the requirement {missing} has no row.");
        var questions = file.Questions.Select(row => Question(row, version)).ToArray();
        foreach (var twice in questions.GroupBy(q => q.Code).Where(g => g.Count() > 1))
            Once(false, twice.Key.Value);
        var triggers = file.Triggers.Select(row => Trigger(row, version)).ToArray();
        foreach (var twice in triggers.GroupBy(t => t.Code).Where(g => g.Count() > 1))
            Once(false, twice.Key.Value);
        var matrices = file.Matrices.Select(Matrix).ToArray();
        if (matrices.Length == 0)
            throw new FormatException($"{File}: there is no matrix.");
        return new AssessmentRules(
            version,
            DataFormat.RequireDay(file.CheckedOn, File, "checkedOn"),
            requirements,
            questions,
            triggers,
            matrices,
            matrices[0]
        );
    }

    private static AssessmentQuestion Question(QuestionRow row, string version) =>
        new(
            QuestionCode.Parse(row.Code),
            row.Text,
            [.. row.Kinds.Select(kind => Kind(kind, row.Code))],
            row.WhenNotMet is null ? default : Reason(row.WhenNotMet),
            Rows.Mark(row.Evidence, Where(row.Code)),
            SourceOf(row.Source, version, row.Code)
        );

    private static ReassessmentTrigger Trigger(TriggerRow row, string version) =>
        row.Days is < 0 or > 366
            ? throw new FormatException($"{Where(row.Code)}: days {row.Days} are not 0 to 366.")
            : new(
                TriggerCode.Parse(row.Code),
                row.Meaning,
                row.Days,
                Reason(row.Reason),
                Rows.Mark(row.Evidence, Where(row.Code)),
                SourceOf(row.Source, version, row.Code)
            );

    private static RiskMatrix Matrix(MatrixRow row)
    {
        var floors = new RiskBand[6];
        foreach (var floor in row.Floors)
        {
            if (floor.Impact is < 1 or > 5)
                throw new FormatException($"{Where(row.Id)}: the impact {floor.Impact} is not 1 to 5.");
            floors[floor.Impact] = Band(floor.Band, row.Id);
        }
        return new RiskMatrix(
            row.Id,
            row.Name,
            [.. row.Bands.Select(b => new MatrixBand(Band(b.Band, row.Id), b.Label, b.From, b.To))],
            floors,
            Rows.Mark(row.Evidence, Where(row.Id)),
            row.Source
        );
    }

    private static ReasonCode Reason(string code) => ReasonCode.Parse(code);

    private static Source SourceOf(string text, string version, string row)
    {
        if (!Source.TryParse(text, out var source))
            throw new FormatException($"{Where(row)}: '{text}' is not a source.");
        // Data of our own is quoted with its version; a guidance document has its edition in its id.
        return source.Kind == SourceKind.Data ? Source.Of(source.Kind, source.Id, version) : source;
    }

    private static RiskBand Band(string text, string row) =>
        RiskAssessmentCodes.TryParse(text, out RiskBand band)
            ? band
            : throw new FormatException($"{Where(row)}: '{text}' is not a band.");

    private static PlatformKind Kind(string text, string row) =>
        RiskAssessmentCodes.TryParse(text, out PlatformKind kind)
            ? kind
            : throw new FormatException($"{Where(row)}: '{text}' is not a kind of platform.");

    private static void Once(bool isOnce, string code)
    {
        if (!isOnce)
            throw new FormatException($"{Where(code)}: the code stands twice.");
    }

    private static string Where(string row) => $"{File}/{row}";
}
