using System.Text.Json;
using NodaTime;
using Safeguarding.Cli.Json;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;
using static Safeguarding.Cli.Json.DayText;

namespace Safeguarding.Cli.Verbs;

/// <summary>The answers of <c>law</c>, as JSON and as text.</summary>
internal sealed class LawAnswers(CliHost host, bool json)
{
    public void Answer(LawAnswer answer, bool withNotInForce)
    {
        if (json)
        {
            JsonOut.Document(host.Out, writer => LawJsonWriter.WriteAnswer(writer, answer, withNotInForce));
            return;
        }
        using var output = host.TextOut();
        output.WriteLine(
            $"Law in {answer.Nation.ToCode()}, {(answer.CannotTell ? "on a day that isn't known" : answer.When)}:"
        );
        Part(output, "In force", answer.InForce);
        Part(output, "Uncertain", answer.Uncertain);
        if (withNotInForce)
            Part(output, "Not in force", answer.NotInForce);
        foreach (var reason in answer.Reasons)
            output.WriteLine(reason.Text);
        output.WriteLine($"Data {answer.DataVersion}. Not legal advice.");
    }

    public void Timeline(Provision provision)
    {
        var changes = LegislationCatalogue.Timeline(provision);
        if (json)
        {
            JsonOut.Document(host.Out, writer => WriteTimeline(writer, provision, changes));
            return;
        }
        using var output = host.TextOut();
        output.WriteLine($"{provision}");
        output.WriteLine($"  {provision.Summary}");
        Lines(output, changes);
        foreach (var interval in provision.Force.Where(i => !i.StartIsProven))
            output.WriteLine(
                $"  {string.Join(", ", interval.Nations.Select(n => n.ToCode()))}: first day not proven; certainly not before {Known(interval.FromEarliest)}, certainly by {Known(interval.FromLatest)}"
            );
    }

    public void Changed(LocalDate first, LocalDate last, Nation nation)
    {
        if (last < first)
            throw new UnusableInputException("--changed-between: the second day comes before the first.");
        var changes = LegislationCatalogue.Default.Changes(first, last, nation);
        if (json)
        {
            JsonOut.Document(
                host.Out,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("from", Text(first));
                    writer.WriteString("to", Text(last));
                    writer.WriteString("dataVersion", LegislationCatalogue.Default.Version);
                    LawJsonWriter.WriteChanges(writer, "changes", changes);
                    writer.WriteEndObject();
                }
            );
            return;
        }
        using var output = host.TextOut();
        Lines(output, changes);
        if (changes.Count == 0)
            output.WriteLine("Nothing that the catalogue knows of.");
    }

    public void List(string what)
    {
        var catalogue = LegislationCatalogue.Default;
        (string Code, string Meaning)[] rows = what switch
        {
            "behaviours" => [.. catalogue.Behaviours.Select(b => (b.Code.Value, b.Meaning))],
            "kinds" =>
            [
                .. LegislationCodes.Kinds.Select(code =>
                    (code, $"{catalogue.Provisions.Count(p => p.Kind.ToCode() == code)} provisions")
                ),
            ],
            "checklists" =>
            [
                .. LegislationCatalogue.Checklists.Select(list => (list.Id.Value, $"{list.Title}. {list.About}")),
            ],
            _ => [.. catalogue.Provisions.Select(p => (p.Id.Value, p.ToString()))],
        };
        if (json)
        {
            JsonOut.Document(
                host.Out,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("dataVersion", catalogue.Version);
                    writer.WriteStartArray(what);
                    foreach (var (code, meaning) in rows)
                    {
                        writer.WriteStartObject();
                        writer.WriteString(what == "provisions" ? "id" : "code", code);
                        writer.WriteString(what == "provisions" ? "title" : "meaning", meaning);
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }
            );
            return;
        }
        using var output = host.TextOut();
        foreach (var (code, meaning) in rows)
            output.WriteLine($"{code}: {meaning}");
    }

    private static void WriteTimeline(Utf8JsonWriter writer, Provision provision, IReadOnlyList<LegalChange> changes)
    {
        writer.WriteStartObject();
        writer.WriteString("id", provision.Id.Value);
        writer.WriteString("title", provision.Title);
        writer.WriteString("provision", $"{provision.Enactment.Title}, {provision.Place}");
        writer.WriteString("citation", provision.CitationOn(null));
        writer.WriteString("dataVersion", provision.DataVersion);
        writer.WriteStartArray("force");
        foreach (var interval in provision.Force)
            LawJsonWriter.WriteInterval(writer, interval);
        writer.WriteEndArray();
        LawJsonWriter.WriteChanges(writer, "changes", changes);
        writer.WriteEndObject();
    }

    /// <summary>The rows of one part, each with what decided and where to read it.</summary>
    public static void Part(TextWriter output, string name, IReadOnlyList<LawRow> rows, string indent = "")
    {
        if (rows.Count == 0)
            return;
        output.WriteLine($"{indent}{name}:");
        foreach (var row in rows)
        {
            output.WriteLine(
                $"{indent}  {row.Provision.Enactment.Title}, {row.Provision.Place}: {row.Provision.Title} [{row.Provision.Kind.ToCode()}, {row.Provision.Id}]"
            );
            foreach (var reason in row.Reasons)
                output.WriteLine($"{indent}    {reason.Text}");
            output.WriteLine($"{indent}    {row.Citation}");
        }
    }

    private static void Lines(TextWriter output, IReadOnlyList<LegalChange> changes)
    {
        foreach (var change in changes)
            output.WriteLine(
                $"  {Text(change.Day)} {change.Nation.ToCode()} {change.Kind.ToCode()} {change.Provision.Id}{(change.Detail is null ? "" : $": {change.Detail}")} [{change.Evidence.ToCode()}]"
            );
    }

    private static string Known(LocalDate? day) => day is { } value ? Text(value) : "not known";
}
