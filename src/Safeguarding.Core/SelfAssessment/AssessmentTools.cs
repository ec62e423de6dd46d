using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.SelfAssessment.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.SelfAssessment;

/// <summary>The self-assessment tools that the library knows. Read from <c>Data/self-assessment/tools.json</c>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AssessmentTools
{
    internal const string ThreeSixtyDegreeSafe = "swgfl-360-degree-safe";

    private AssessmentTools(string version, LocalDate checkedOn, IReadOnlyList<AssessmentTool> tools)
    {
        Version = version;
        CheckedOn = checkedOn;
        Tools = tools;
    }

    /// <summary>What ships with the library.</summary>
    public static AssessmentTools Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<AssessmentTool> Tools { get; }

    /// <summary>The tool of an id; false when there is none. Never throws.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out AssessmentTool? tool)
    {
        tool = Tools.FirstOrDefault(t => t.Id == id);
        return tool is not null;
    }

    /// <summary>Reads newer data in the form of <c>Data/self-assessment/tools.json</c>.</summary>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row.</exception>
    public static AssessmentTools FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        const string file = "self-assessment/tools";
        var read =
            JsonSerializer.Deserialize(stream, SelfAssessmentJson.Default.ToolsFile)
            ?? throw new FormatException($"{file}: the file is null.");
        var version = DataFormat.RequireVersion(read.Version, file);
        var tools = read.Tools.Select(row => Tool(row, $"{file} {row.Id}", version)).ToArray();
        if (tools.GroupBy(t => t.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"{file}: '{twice.Key}' stands twice.");
        return new AssessmentTools(
            version,
            DataFormat.RequireDay(read.CheckedOn, file, "checkedOn"),
            Array.AsReadOnly(tools)
        );
    }

    private static AssessmentTool Tool(ToolRow row, string where, string version)
    {
        var areas = row
            .Sections.SelectMany(section =>
                section.Areas.Select(area => new AssessmentArea(
                    AreaCode.TryParse(area.Code, out var code)
                        ? code
                        : throw new FormatException($"{where}: '{area.Code}' is not an area's code."),
                    area.Name,
                    section.Name
                ))
            )
            .ToArray();
        if (areas.GroupBy(a => a.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"{where}: the area '{twice.Key}' stands twice.");
        if (row.Worst is null != row.Best is null || (row.Worst is not null && row.Worst == row.Best))
            throw new FormatException($"{where}: worst and best go together and differ.");
        return new AssessmentTool(
            CodeText.Require(row.Id, "tool id"),
            row.Name,
            row.Worst is { } worst ? RatingScale.Create(worst, row.Best!.Value) : null,
            row.AreaCount,
            Array.AsReadOnly(areas),
            TaxonomyCodes.TryParse(row.Evidence, out EvidenceMark mark)
                ? mark
                : throw new FormatException($"{where}: '{row.Evidence}' is not an evidence mark."),
            row.Sources,
            Source.Of(SourceKind.Guidance, row.Id, version),
            row.Note
        );
    }

    private static class Shipped
    {
        public static readonly AssessmentTools Value = Load();

        private static AssessmentTools Load()
        {
            using var stream = EmbeddedData.Open("self-assessment/tools.json");
            return FromStream(stream);
        }
    }
}
