using Safeguarding.Infrastructure;
using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.Practice.Internal;

/// <summary>Filtering in the document: the measure, and what else is on record about it.</summary>
internal sealed record FilteringParts(TechnicalMeasure Measure, FilteringRecord Record)
{
    public static FilteringParts? Read(Fields fields)
    {
        var measure = TechnicalPart.Common(fields, MeasureKind.Filtering);
        var reviewedOn = fields.OptionalDay(
            "reviewedOn",
            "The day the provision was last reviewed; once a year at least."
        );
        var testedOn = fields.OptionalDay("testedOn", "The day it was last tested, e.g. with SWGfL's Test Filtering.");
        var illegal = fields.OptionalFlag("blocksIllegalContent", "Whether it blocks illegal content.");
        var harmful = fields.OptionalFlag(
            "blocksHarmfulContent",
            "Whether it blocks harmful and inappropriate content."
        );
        var ai = fields.OptionalFlag("coversGenerativeAi", "Whether it takes generative AI tools in.");
        var process = fields.OptionalObject(
            "falsePositiveProcess",
            "The process by which wrongly blocked pages are freed. Left out: nobody wrote one down.",
            Process.Read
        );
        var escalation = fields.OptionalFlag(
            "escalationDocumented",
            "Whether it is written down who is told of what the filter caught."
        );
        var governors = fields.OptionalFlag("governorsSeeReports", "Whether governors see reports.");
        var blocked = fields.OptionalList(
            "overBlocking",
            "What the filter blocks, or blocked, though teaching or a child's help needs it. No names of people.",
            Blocked
        );
        fields.Unique("overBlocking", blocked, b => b.Id);
        return fields.End()
            ? new FilteringParts(
                measure,
                new FilteringRecord
                {
                    ReviewedOn = reviewedOn,
                    TestedOn = testedOn,
                    BlocksIllegalContent = illegal,
                    BlocksHarmfulContent = harmful,
                    CoversGenerativeAi = ai,
                    FalsePositiveProcessDocumented = process?.Documented,
                    FalsePositiveProcess = process?.Where,
                    EscalationDocumented = escalation,
                    GovernorsSeeReports = governors,
                    OverBlocking = blocked,
                }
            )
            : null;
    }

    private static OverBlocking? Blocked(Fields fields)
    {
        var id = fields.Id("id", "The record's id.");
        var what = fields.Text("what", "What is blocked: a site, a service, a topic.", 300);
        var need = fields.Code<BlockedNeed>(
            "neededFor",
            "What it is needed for: teaching, a child's help, or something else that does no harm.",
            InfrastructureCodes.BlockedNeeds,
            InfrastructureCodes.TryParse
        );
        var on = fields.Day("on", "The day it was noticed.");
        var freed = fields.OptionalDay("freedOn", "The day it was freed. Left out: it is still blocked.");
        if (fields.IsGood && freed < on)
            fields.Fail("freedOn", InputRules.Contradiction, "it is freed before it is blocked");
        return fields.End() ? OverBlocking.Create(id, what, need, on, freed) : null;
    }

    private sealed record Process(bool Documented, string? Where)
    {
        public static Process? Read(Fields fields)
        {
            var documented = fields.Flag("documented", "Whether it is written down.");
            var where = fields.OptionalText("where", "Where it stands.");
            return fields.End() ? new Process(documented, where) : null;
        }
    }
}
