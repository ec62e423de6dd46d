using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.RiskAssessment;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>The JSON form of a judgement of readiness.</summary>
internal static class AssessmentJsonWriter
{
    public static void Write(
        Stream stream,
        PlatformAssessment assessment,
        LocalDate day,
        ReadinessJudgement judgement
    ) =>
        JsonOut.Document(
            stream,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("id", assessment.Id);
                writer.WriteString("asOf", LocalDatePattern.Iso.Format(day));
                writer.WriteString("verdict", judgement.Verdict.ToCode());
                writer.WriteReasons(judgement.Reasons);
                writer.WriteStrings("unmet", judgement.Unmet.Select(reason => reason.Code.Value).Distinct());
                writer.WriteString(
                    "reassessBy",
                    judgement.ReassessBy is { } by ? LocalDatePattern.Iso.Format(by) : null
                );
                writer.WriteStartArray("bands");
                foreach (var banded in judgement.Bands)
                    WriteBand(writer, banded);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );

    private static void WriteBand(Utf8JsonWriter writer, BandedRisk banded)
    {
        writer.WriteStartObject();
        writer.WriteString("risk", banded.Risk.Id);
        writer.WriteString("category", banded.Risk.Category.ToCode());
        writer.WriteString("inherent", banded.Inherent.ToCode());
        writer.WriteString("residual", banded.Residual.ToCode());
        writer.WriteEndObject();
    }
}
