using System.Text.Json;
using NodaTime.Text;
using Safeguarding.Cli.Json;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The answer of <c>law --checklist</c>.</summary>
internal sealed class LawDuties(CliHost host, bool json)
{
    public void Answer(DutyAnswer answer)
    {
        if (json)
        {
            JsonOut.Document(host.Out, writer => Write(writer, answer));
            return;
        }
        using var output = host.TextOut();
        output.WriteLine(
            $"{answer.Checklist.Title}, {answer.Nation.ToCode()}, {LocalDatePattern.Iso.Format(answer.Day)}:"
        );
        foreach (var row in answer.Rows)
        {
            output.WriteLine(
                $"  [{row.Verdict.ToCode()}] {row.Item.Task} ({row.Provision.Enactment.Title}, {row.Provision.Place})"
            );
            foreach (var reason in row.Reasons)
                output.WriteLine($"    {reason.Text}");
            for (var i = 0; i < row.Provision.Headings.Count && row.Verdict != DutyBinding.DoesNotBind; i++)
                output.WriteLine($"    {i + 1}. {row.Provision.Headings[i]}");
        }
        foreach (var reason in answer.Reasons)
            output.WriteLine(reason.Text);
        output.WriteLine($"Data {answer.DataVersion}. Not legal advice.");
    }

    private static void Write(Utf8JsonWriter writer, DutyAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("checklist", answer.Checklist.Id.Value);
        writer.WriteString("title", answer.Checklist.Title);
        writer.WriteString("nation", answer.Nation.ToCode());
        writer.WriteString("asOf", LocalDatePattern.Iso.Format(answer.Day));
        writer.WriteString("dataVersion", answer.DataVersion);
        writer.WriteStartArray("items");
        foreach (var row in answer.Rows)
            WriteRow(writer, row);
        writer.WriteEndArray();
        writer.WriteReasons(answer.Reasons);
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, DutyRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Provision.Id.Value);
        writer.WriteString("task", row.Item.Task);
        writer.WriteString("provision", $"{row.Provision.Enactment.Title}, {row.Provision.Place}");
        writer.WriteStrings("binds", row.Item.Binds.Select(holder => holder.ToCode()));
        writer.WriteString("verdict", row.Verdict.ToCode());
        writer.WriteString("law", row.Law.Verdict.ToCode());
        if (row.Provision.OperativeFrom is { } due)
            writer.WriteString("operativeFrom", LocalDatePattern.Iso.Format(due.Day));
        if (row.Law.IsDue is { } isDue)
            writer.WriteBoolean("due", isDue);
        if (row.Provision.Headings.Count > 0)
            writer.WriteStrings("parts", row.Provision.Headings);
        writer.WriteString("citation", row.Law.Citation);
        writer.WriteReasons(row.Reasons);
        writer.WriteEndObject();
    }
}
