using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.SelfAssessment;

namespace Safeguarding.Practice.Internal;

/// <summary>A self-assessment in the document.</summary>
internal static class SelfAssessmentPart
{
    private static readonly IReadOnlyList<AssessmentTool> Tools = AssessmentTools.Default.Tools;
    private static readonly string[] ToolIds = [.. Tools.Select(t => t.Id)];

    public static SelfAssessmentRecord? Read(Fields fields)
    {
        var id = fields.Id("id", "The self-assessment's id.");
        var index = fields.OptionalCode<int>(
            "tool",
            "The published tool it was made with. Left out: one of the organisation's own.",
            ToolIds,
            (string? text, out int number) => (number = Array.IndexOf(ToolIds, text)) >= 0
        );
        var given = fields.OptionalObject(
            "scale",
            "The scale that every area is rated on. Needed unless the tool has its own: swgfl-360-degree-safe runs from 5 (worst) to 1 (best).",
            Scale
        );
        var completedOn = fields.Day("completedOn", "The day it was completed; once a year at least.");
        var areas = fields.List("areas", "The areas that were rated.", AreaPart.Read, min: 1);
        fields.Unique("areas", areas, a => a.Area.Value);
        var tool = index is { } number ? Tools[number] : null;
        if (fields.IsGood && given is not null && tool?.Scale is { } own && own != given.Scale)
            fields.Fail("scale", InputRules.Contradiction, $"{tool.Name} is rated on {own}");
        var scale = given?.Scale ?? tool?.Scale;
        if (fields.IsGood && scale is null)
            fields.Fail("scale", InputRules.MissingField, "the field is missing: nothing says which level is best");
        if (fields.IsGood)
            Check(fields, areas, tool, scale!.Value);
        return fields.End()
            ? SelfAssessmentRecord.Create(id, tool, scale!.Value, completedOn, areas.Select(a => a.On(scale.Value)))
            : null;
    }

    private static void Check(Fields fields, IReadOnlyList<AreaPart> areas, AssessmentTool? tool, RatingScale scale)
    {
        var known = tool is not null && tool.Areas.Count == tool.AreaCount ? tool.Areas : null;
        for (var i = 0; i < areas.Count; i++)
        {
            var area = areas[i];
            if (!scale.Has(area.Level) || (area.Benchmark is { } mark && !scale.Has(mark)))
                fields.FailItem(
                    "areas",
                    i,
                    InputRules.OutOfRange,
                    $"its level or benchmark is not on the scale of {scale}"
                );
            if (known is not null && known.All(k => k.Code != area.Area))
                fields.FailItem(
                    "areas",
                    i,
                    InputRules.UnknownCode,
                    $"'{area.Area}' is not an area of {tool!.Name}; known are {string.Join(", ", known.Select(k => k.Code))}"
                );
        }
    }

    private static Boxed? Scale(Fields fields)
    {
        var worst = fields.Whole(
            "worst",
            "The level of those who do worst.",
            -RatingScale.MaxLevel,
            RatingScale.MaxLevel
        );
        var best = fields.Whole(
            "best",
            "The level of those who do best; it may be the lower number.",
            -RatingScale.MaxLevel,
            RatingScale.MaxLevel
        );
        if (fields.IsGood && worst == best)
            fields.Fail("best", InputRules.Contradiction, "the best level is the worst");
        return fields.End() ? new Boxed(RatingScale.Create(worst, best)) : null;
    }

    private sealed record Boxed(RatingScale Scale);

    private sealed record AreaPart(
        AreaCode Area,
        int Level,
        int? Benchmark,
        IReadOnlyList<string> Evidence,
        string? Commentary,
        string? Element,
        string? Strand,
        string? NextStep,
        LocalDate? NextStepBy
    )
    {
        public AreaRating On(RatingScale scale) =>
            AreaRating.Create(
                Area,
                scale.Rate(Level),
                Evidence,
                Benchmark is { } mark ? scale.Rate(mark) : null,
                Commentary,
                Element,
                Strand,
                NextStep,
                NextStepBy
            );

        public static AreaPart? Read(Fields fields)
        {
            var area = fields.Parsed<AreaCode>(
                "area",
                "The area's code: lower-case words joined by hyphens, e.g. raising-concerns.",
                AreaCode.TryParse
            );
            var level = fields.Whole(
                "level",
                "The level it is at, on the scale.",
                -RatingScale.MaxLevel,
                RatingScale.MaxLevel
            );
            var mark = fields.OptionalWhole(
                "benchmark",
                "The level to reach. Left out: the better half of the scale will do.",
                -RatingScale.MaxLevel,
                RatingScale.MaxLevel
            );
            var evidence = fields.OptionalTexts("evidence", "What the rating rests on.", AreaRating.MaxText);
            var commentary = fields.OptionalText("commentary", "The comment that goes with it.", AreaRating.MaxText);
            var element = fields.OptionalText(
                "element",
                "The part of the tool: in 360 degree safe one of four elements.",
                200
            );
            var strand = fields.OptionalText("strand", "The strand within the element.", 200);
            var step = fields.OptionalText("nextStep", "What is done next.", AreaRating.MaxText);
            var by = fields.OptionalDay("nextStepBy", "The day by which that is done.");
            if (fields.IsGood && by is not null && step is null)
                fields.Fail("nextStepBy", InputRules.Contradiction, "there is no next step to be done by then");
            return fields.End()
                ? new AreaPart(area, level, mark, evidence, commentary, element, strand, step, by)
                : null;
        }
    }
}
