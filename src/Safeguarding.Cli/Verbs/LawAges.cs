using System.Text.Json;
using NodaTime.Text;
using Safeguarding.Cli.Json;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The answer of <c>law --victim-age --offender-age</c>.</summary>
internal sealed class LawAges(CliHost host, bool json)
{
    public void Answer(AgeAnswer answer)
    {
        if (json)
        {
            JsonOut.Document(host.Out, writer => Write(writer, answer));
            return;
        }
        using var output = host.TextOut();
        output.WriteLine(
            $"Law in {answer.Nation.ToCode()}, {LocalDatePattern.Iso.Format(answer.Day)}, victim {Age(answer.VictimAge)}, who acted {Age(answer.OffenderAge)}:"
        );
        Part(output, "Could bear", answer.CouldBear);
        Part(output, "Cannot bear", answer.CannotBear);
        foreach (var reason in answer.Reasons)
            output.WriteLine(reason.Text);
        output.WriteLine($"Data {answer.DataVersion}. Not legal advice.");
    }

    private static void Part(TextWriter output, string name, IReadOnlyList<AgeRow> rows)
    {
        output.WriteLine($"{name}:");
        foreach (var row in rows)
        {
            output.WriteLine(
                $"  {row.Provision.Enactment.Title}, {row.Provision.Place}: {row.Provision.Title} [{row.Law.Verdict.ToCode()}, {row.Provision.Id}]"
            );
            foreach (var reason in row.Reasons)
                output.WriteLine($"    {reason.Text}");
        }
    }

    private static void Write(Utf8JsonWriter writer, AgeAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("nation", answer.Nation.ToCode());
        writer.WriteString("asOf", LocalDatePattern.Iso.Format(answer.Day));
        WriteAge(writer, "victimAge", answer.VictimAge);
        WriteAge(writer, "offenderAge", answer.OffenderAge);
        writer.WriteString("dataVersion", answer.DataVersion);
        WriteRows(writer, "couldBear", answer.CouldBear);
        WriteRows(writer, "cannotBear", answer.CannotBear);
        writer.WriteReasons(answer.Reasons);
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, string name, IReadOnlyList<AgeRow> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("id", row.Provision.Id.Value);
            writer.WriteString("title", row.Provision.Title);
            writer.WriteString("provision", $"{row.Provision.Enactment.Title}, {row.Provision.Place}");
            writer.WriteString("kind", row.Provision.Kind.ToCode());
            writer.WriteString("law", row.Law.Verdict.ToCode());
            writer.WriteString("citation", row.Law.Citation);
            writer.WriteReasons(row.Reasons);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteAge(Utf8JsonWriter writer, string name, int? age)
    {
        if (age is { } years)
            writer.WriteNumber(name, years);
        else
            writer.WriteNull(name);
    }

    private static string Age(int? age) => age is { } years ? $"{years}" : "of an age that isn't known";
}
