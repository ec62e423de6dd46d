using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Writes an entry as the line that <see cref="EntryDocument"/> reads.</summary>
internal static class EntryWriter
{
    public static string Line(IncidentEntry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", entry.Number);
            writer.WriteString("incident", entry.Incident.Value);
            Write(writer, "writtenAt", entry.WrittenAt);
            if (entry.Content is { } content)
            {
                writer.WriteStartObject("content");
                Content(writer, content);
                writer.WriteEndObject();
                writer.WriteString("salt", entry.Salt.Value);
            }
            writer.WriteString("contentHash", entry.ContentHash.Value);
            writer.WriteString("previous", entry.Previous.Value);
            writer.WriteString("hash", entry.Hash.Value);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Content(Utf8JsonWriter w, EntryContent c)
    {
        w.WriteString("kind", c.Kind.ToCode());
        w.WriteString("by", c.By.Value);
        List(w, "harms", c.Harms.Select(h => h.Value));
        if (c.Cell.IsCell)
            w.WriteString("cell", c.Cell.ToString());
        Write(w, "severity", c.Severity.ToCode());
        Write(w, "nation", c.Nation.ToCode());
        Write(w, "platform", c.Platform);
        Write(w, "where", c.Where.ToCode());
        Write(w, "happenedAt", c.HappenedAt);
        Write(w, "happenedUntil", c.HappenedUntil);
        Write(w, "toldAt", c.ToldAt);
        Write(w, "hasSexualImage", c.HasSexualImage);
        Objects(w, "people", c.People, Person);
        Objects(w, "statements", c.Statements, Statement);
        Write(w, "text", c.Text);
        if (c.Kind == EntryKind.Decision)
            List(w, "reasons", c.Why);
        else if (c.Why.Count > 0)
            w.WriteString("why", c.Why[0]);
        if (c.Due is { } due)
            w.WriteString("due", LocalDatePattern.Iso.Format(due));
        Write(w, "doneAt", c.DoneAt);
        Write(w, "assignedTo", c.AssignedTo.Value);
        if (c.Concerns is { } number)
            w.WriteNumber(
                c.Kind switch
                {
                    EntryKind.Correction => "corrects",
                    EntryKind.Erasure => "erases",
                    _ => "completes",
                },
                number
            );
        Write(w, "referral", c.Referral.ToCode());
        Write(w, c.Kind == EntryKind.Decision ? "referredTo" : "contact", c.Contact.Value);
        Write(w, "told", c.Told);
        Write(w, "field", c.Field);
        Write(w, "oldValue", c.OldValue);
        Write(w, "newValue", c.NewValue);
        List(w, "hiddenFrom", c.HiddenFrom.Select(p => p.Value));
        Write(w, "status", c.Status.ToCode());
    }

    private static void Person(Utf8JsonWriter w, IncidentPerson p)
    {
        w.WriteString("id", p.Id.Value);
        w.WriteString("role", p.Role.ToCode());
        w.WriteString("part", p.Part.ToCode());
        if (p.Age is { } age)
            w.WriteNumber("age", age);
        Write(w, "ageBand", p.AgeBand.ToCode());
        List(w, "posts", p.Posts.Select(post => post.ToCode()!));
        Write(w, "lookedAfter", p.LookedAfter);
        Write(w, "identityProtected", p.IdentityProtected);
        Write(w, "worksWithChildren", p.WorksWithChildren);
        Write(w, "removedFromWork", p.RemovedFromWork);
        Write(w, "leadReportsToThem", p.LeadReportsToThem);
    }

    private static void Statement(Utf8JsonWriter w, Statement s)
    {
        w.WriteString("kind", s.Kind.ToCode());
        w.WriteString("by", s.By.Value);
        w.WriteString("text", s.Text);
    }

    private static void Objects<T>(
        Utf8JsonWriter w,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        if (items.Count == 0)
            return;
        w.WriteStartArray(name);
        foreach (var item in items)
        {
            w.WriteStartObject();
            write(w, item);
            w.WriteEndObject();
        }
        w.WriteEndArray();
    }

    private static void List(Utf8JsonWriter w, string name, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
            return;
        w.WriteStartArray(name);
        foreach (var item in all)
            w.WriteStringValue(item);
        w.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter w, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            w.WriteString(name, value);
    }

    private static void Write(Utf8JsonWriter w, string name, Instant? value)
    {
        if (value is { } instant)
            w.WriteString(name, InstantPattern.ExtendedIso.Format(instant));
    }

    private static void Write(Utf8JsonWriter w, string name, bool? value)
    {
        if (value is { } flag)
            w.WriteBoolean(name, flag);
    }
}
