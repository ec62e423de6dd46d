using Safeguarding.Input.Internal;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Practice.Internal;

/// <summary>The education part of the document.</summary>
internal sealed record EducationPart(IReadOnlyList<AgeGroup> AgeGroups, IReadOnlyList<CoverageRecord> Covered)
{
    private static readonly string[] Items = [.. EducationFramework.Default.Items.Select(i => i.Code.Value)];

    public EducationCoverage Coverage(OrganisationPart organisation) =>
        EducationCoverage.Create(organisation.IsSchool, AgeGroups, Covered);

    public static EducationPart? Read(Fields fields)
    {
        var groups = fields.Codes<AgeGroup>(
            "ageGroups",
            "The age groups that the organisation works with.",
            SelfAssessmentCodes.AgeGroups,
            SelfAssessmentCodes.TryParse,
            min: 1
        );
        var covered = fields.List(
            "covered",
            "What was done: lessons, assemblies, talks, evenings for parents, campaigns. What lies more than a year back no longer counts.",
            Record
        );
        return fields.End() ? new EducationPart(groups, covered) : null;
    }

    private static CoverageRecord? Record(Fields fields)
    {
        var on = fields.Day("on", "The day. A later day than the one asked about is a plan.");
        var items = fields.Codes<CoverageItemCode>(
            "items",
            "What it covers: strands of Education for a Connected World, parts of digital resilience, and the place or programme it was in.",
            Items,
            (string? text, out CoverageItemCode code) =>
                CoverageItemCode.TryParse(text, out code) && Array.IndexOf(Items, text) >= 0,
            min: 1
        );
        var groups = fields.Codes<AgeGroup>(
            "ageGroups",
            "The age groups it was for; for families and the community, those of the children.",
            SelfAssessmentCodes.AgeGroups,
            SelfAssessmentCodes.TryParse,
            min: 1
        );
        var evidence = fields.OptionalText("evidence", "What it was, and where the proof is.");
        return fields.End() ? CoverageRecord.Create(on, items, groups, evidence) : null;
    }
}
