using System.Globalization;
using System.Text;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Reports;

/// <summary>The register as Markdown.</summary>
internal static class AssessmentMarkdown
{
    public static string Page(AssessmentRegister register)
    {
        var text = new StringBuilder("# Register of platform assessments\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"As of {AssessmentWords.Day(register.AsOf)}. Risks are banded by: {Escape(register.Rules.Matrix.Name)}.\n\n"
        );
        Table(
            text,
            ["Assessment", "Platform", "Verdict", "Not met", "Assess anew by"],
            register.Assessments.Select(a =>
            {
                var judgement = register.Rules.Judge(a, register.AsOf);
                return (IReadOnlyList<string>)
                    [
                        a.Id,
                        a.Platform.Name,
                        AssessmentWords.Verdict(judgement.Verdict),
                        judgement.Unmet.Count.ToString(CultureInfo.InvariantCulture),
                        AssessmentWords.Day(judgement.ReassessBy),
                    ];
            })
        );
        foreach (var assessment in register.Assessments)
            One(text, register, assessment);
        text.Append("\nThis page advises; people decide.\n");
        return text.ToString();
    }

    private static void One(StringBuilder text, AssessmentRegister register, PlatformAssessment a)
    {
        var judgement = register.Rules.Judge(a, register.AsOf);
        text.Append(CultureInfo.InvariantCulture, $"\n## {Escape(a.Platform.Name)} ({Escape(a.Id)})\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{AssessmentWords.Verdict(judgement.Verdict)}**\n\n");
        foreach (var reason in judgement.Unmet)
            text.Append(CultureInfo.InvariantCulture, $"- Not met: {Escape(reason.Text)}\n");
        foreach (var reason in judgement.Notes)
            text.Append(CultureInfo.InvariantCulture, $"- {Escape(reason.Text)}\n");
        text.Append('\n');
        Table(text, ["Question", "Answer"], AssessmentWords.Facts(register, a));
        text.Append('\n');
        Table(
            text,
            ["Risk", "C", "Before controls", "Controls", "After controls", "Why rated so"],
            AssessmentWords.Risks(register.Rules, a)
        );
    }

    private static void Table(StringBuilder text, string[] headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(text, headers);
        Row(text, [.. headers.Select(_ => "---")]);
        foreach (var row in rows)
            Row(text, [.. row.Select(Escape)]);
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // What a host's user wrote must not become structure: a bar, a line end, HTML or a link.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\r' or '\n')
                escaped.Append(' ');
            else if (c == '<')
                escaped.Append("&lt;");
            else
            {
                if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']')
                    escaped.Append('\\');
                escaped.Append(c);
            }
        }
        return escaped.ToString();
    }
}
