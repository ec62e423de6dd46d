using System.CommandLine;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Cli.Json;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>support</c>: where a child, a parent or a professional can turn, in one nation, for a need.</summary>
internal sealed class SupportVerb
{
    private readonly CliHost host;
    private readonly Option<string?> nation = LawVerb.NationOption();
    private readonly Option<string?> at = TimeOptions.At();
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private readonly Option<string?> audience = new("--audience")
    {
        Description = $"Who is looking: {string.Join(", ", SupportCodes.Audiences)}; left out, whoever it may be.",
    };

    private readonly Option<string?> need = new("--need")
    {
        Description = $"What for: {string.Join(", ", SupportDirectory.Default.Needs.Select(n => n.Code))}.",
    };

    private SupportVerb(CliHost host)
    {
        this.host = host;
        audience.AcceptOnlyFromAmong([.. SupportCodes.Audiences]);
    }

    public static Command Create(CliHost host)
    {
        var verb = new SupportVerb(host);
        var command = new Command("support", "Where a child, a parent or a professional can turn, by nation and need.")
        {
            verb.nation,
            verb.audience,
            verb.need,
            verb.at,
            verb.json,
        };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var where = TimeOptions.Nation(parsed, nation);
        var instant = TimeOptions.Instant(host, parsed, at);
        var day = UkTime.DayOf(instant);
        var who = SupportCodes.TryParse(parsed.GetValue(audience), out ContactAudience seeker) ? seeker : default;
        var needs = SupportDirectory.Default.Needs;
        var what = NeedCode.TryParse(parsed.GetValue(need), out var asked) ? asked : default;
        if (parsed.GetValue(need) is { } text && needs.All(n => n.Code != what))
            throw new UnusableInputException(
                $"--need: '{text}' is not a need; there are {string.Join(", ", needs.Select(n => n.Code))}."
            );
        var directory = SupportDirectory.Default;
        var found = directory.Find(where, day, who, what);
        if (parsed.GetValue(json))
        {
            JsonOut.Document(
                host.Out,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("nation", where.ToCode());
                    writer.WriteString("asOf", LocalDatePattern.Iso.Format(day));
                    writer.WriteString("dataVersion", directory.Version);
                    writer.WriteStartArray("contacts");
                    foreach (var offer in found)
                        SupportJsonWriter.Write(writer, offer, instant);
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }
            );
            return ExitCode.Done;
        }
        using var output = host.TextOut();
        foreach (var offer in found)
            Line(output, offer, instant);
        if (found.Count == 0)
            output.WriteLine($"Nothing in the directory for that in {where.ToCode()}.");
        return ExitCode.Done;
    }

    private static void Line(TextWriter output, ContactOffer offer, NodaTime.Instant instant)
    {
        var contact = offer.Contact;
        output.WriteLine($"{offer.Name} [{contact.Id}]: {contact.Scope}");
        foreach (var route in offer.IsCurrent ? contact.Routes : [])
            output.WriteLine($"  {route}{(route.Note is null ? "" : $" ({route.Note})")}");
        var open = contact.IsOpen(instant) switch
        {
            true => "  open now",
            false => "  closed now",
            _ => null,
        };
        if (open is not null && offer.IsCurrent)
            output.WriteLine(open);
        foreach (var not in contact.NotFor)
            output.WriteLine($"  not for {not}");
        foreach (var note in contact.Notes)
            output.WriteLine($"  {note}");
        foreach (var reason in offer.Reasons.Where(r => !offer.IsCurrent || r != offer.Reasons[0]))
            output.WriteLine($"  {reason.Text}");
    }
}
