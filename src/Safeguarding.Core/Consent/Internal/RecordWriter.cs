using System.Text.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>Writes a record as the document that <see cref="ConsentDocument"/> reads.</summary>
internal static class RecordWriter
{
    public static string Write(ConsentRecord record) =>
        JsonParts.Document(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", record.Id.Value);
            writer.WriteString("nation", record.Nation.ToCode());
            writer.Object("child", () => Child(writer, record.Child));
            writer.List("givers", record.Givers, g => Giver(writer, g));
            writer.List("notices", record.Notices, n => Notice(writer, n));
            writer.List("events", record.Events, e => Event(writer, e, EventNames.Own));
            writer.List("uses", record.Uses, u => Use(writer, u));
            writer.List("publications", record.Publications, p => Publication(writer, p));
            writer.List("otherChildren", record.OtherChildren, o => Other(writer, o, EventNames.Own));
            writer.WriteEndObject();
        });

    public static void Child(Utf8JsonWriter writer, ImageSubject child)
    {
        writer.WriteString("ref", child.Reference.Value);
        writer.WriteString("dateOfBirth", JsonParts.Text(child.DateOfBirth));
        writer.List(
            "lookedAfter",
            child.LookedAfter,
            p =>
            {
                writer.WriteString("status", p.Status.ToCode());
                writer.WriteString("from", JsonParts.Text(p.From));
                writer.Known("until", p.Until);
            }
        );
    }

    public static void Giver(Utf8JsonWriter writer, Giver giver)
    {
        writer.WriteString("id", giver.Id.Value);
        writer.WriteString("role", giver.Role.ToCode());
        writer.Known("from", giver.From);
        writer.Known("until", giver.Until);
        writer.Known("needed", giver.Needed);
    }

    public static void Event(Utf8JsonWriter writer, ConsentEvent e, EventNames names)
    {
        writer.WriteString(names.Id, e.Id.Value);
        writer.WriteString(names.Kind, names.CodeOf(e.Kind));
        writer.WriteString(names.Happened, JsonParts.Text(e.Happened));
        if (e.Recorded != e.Happened)
            writer.WriteString(names.Recorded, JsonParts.Text(e.Recorded));
        writer.Known(names.Giver, e.Giver);
        writer.Known("purposes", e.Scope.Purposes.Select(p => p.Value));
        writer.Known("channels", e.Scope.Channels.Select(c => c.ToCode()));
        writer.Known("kinds", e.Scope.Kinds.Select(k => k.ToCode()));
        writer.Known("notice", e.Notice);
        writer.Known("identifiers", e.Identifiers.Select(i => i.ToCode()));
        writer.Known("method", e.Method?.ToCode());
        writer.Known("until", e.Until);
        writer.Known("restriction", e.Restriction.ToCode());
        writer.Known("lifts", e.Lifts);
        writer.Known("finding", e.Finding.ToCode());
    }

    public static void Use(Utf8JsonWriter writer, ImageUse use)
    {
        writer.WriteString("id", use.Id.Value);
        writer.WriteString("purpose", use.Purpose.Value);
        writer.WriteString("channel", use.Channel.ToCode());
        writer.WriteString("kind", use.Kind.ToCode());
        writer.WriteString("basis", use.Basis.ToCode());
        writer.Known("identifiers", use.Identifiers.Select(i => i.ToCode()));
        writer.Known("audience", use.Audience?.ToCode());
        writer.Known("setting", use.Setting?.ToCode());
        writer.Known("recipient", use.Recipient);
        writer.Known("from", use.From);
        writer.Known("until", use.Until);
        writer.Known("group", use.Group.Select(g => g.Value));
        writer.Known("imageOfConcern", use.ImageOfConcern);
    }

    public static void Publication(Utf8JsonWriter writer, Publication publication)
    {
        writer.WriteString("id", publication.Id.Value);
        writer.WriteString("use", publication.Use.Value);
        writer.WriteString("publishedAt", JsonParts.Text(publication.PublishedAt));
        writer.Known("removedAt", publication.RemovedAt);
        writer.Known("sharedOnward", publication.SharedOnward);
        writer.Known("imageOfConcern", publication.ImageOfConcern);
    }

    public static void Other(Utf8JsonWriter writer, ConsentRecord other, EventNames names)
    {
        writer.Object("child", () => Child(writer, other.Child));
        writer.WriteString("nation", other.Nation.ToCode());
        writer.List("givers", other.Givers, g => Giver(writer, g));
        writer.List("events", other.Events, e => Event(writer, e, names));
    }

    private static void Notice(Utf8JsonWriter writer, ConsentNotice notice)
    {
        writer.WriteString("id", notice.Id.Value);
        writer.WriteString("from", JsonParts.Text(notice.From));
        writer.Known("recordedAt", notice.RecordedAt);
        writer.WriteString("language", notice.Language);
        writer.List("controllers", notice.Controllers, c => Controller(writer, c));
        writer.List("tells", notice.Tells, t => Entry(writer, t));
        writer.Known("recipients", notice.Recipients);
        writer.WriteString("withdrawal", notice.Withdrawal);
        writer.Known("storage", notice.Storage);
        writer.Known("bundled", notice.Bundled);
        writer.Known("materialChange", notice.MaterialChange);
        writer.Known("refreshMonths", notice.RefreshMonths);
    }

    private static void Controller(Utf8JsonWriter writer, NoticeController controller)
    {
        writer.WriteString("name", controller.Name);
        writer.WriteString("contact", controller.Contact);
    }

    public static void Entry(Utf8JsonWriter writer, NoticeEntry entry)
    {
        writer.WriteString("purpose", entry.Purpose.Value);
        writer.Known("channels", entry.Channels.Select(c => c.ToCode()));
        writer.Known("kinds", entry.Kinds.Select(k => k.ToCode()));
        writer.Known("identifiers", entry.Identifiers.Select(i => i.ToCode()));
        writer.Known("audience", entry.Audience?.ToCode());
        writer.Known("keepMonths", entry.KeepMonths);
    }
}
