using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Json;

/// <summary>A contact of <c>support</c> as JSON.</summary>
internal static class SupportJsonWriter
{
    public static void Write(Utf8JsonWriter writer, ContactOffer offer, Instant instant)
    {
        var contact = offer.Contact;
        writer.WriteStartObject();
        writer.WriteString("id", contact.Id.Value);
        writer.WriteString("name", offer.Name);
        writer.WriteString("state", offer.Verdict.ToCode());
        writer.WriteBoolean("current", offer.IsCurrent);
        writer.WriteStrings("audiences", contact.Audiences.Select(a => a.ToCode()));
        writer.WriteString("scope", contact.Scope);
        writer.WriteStrings("notFor", contact.NotFor);
        writer.WriteStrings("needs", contact.Needs.Select(n => n.Value));
        writer.WriteStrings("nations", contact.Nations.Select(n => n.ToCode()));
        writer.WriteStartArray("routes");
        foreach (var route in contact.Routes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", route.Kind.ToCode());
            writer.WriteString("value", route.Value);
            if (route.Note is not null)
                writer.WriteString("note", route.Note);
            writer.WriteString("evidence", route.Evidence.ToCode());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("hostDuty", contact.HostDuty.ToCode());
        writer.WriteString("hours", contact.Hours?.ToString());
        writer.WritePropertyName("open");
        if (contact.IsOpen(instant) is { } open)
            writer.WriteBooleanValue(open);
        else
            writer.WriteNullValue();
        writer.WriteString(
            "nextOpening",
            contact.NextOpening(instant) is { } next ? InstantPattern.ExtendedIso.Format(next) : null
        );
        writer.WriteString("checkedOn", Day(contact.CheckedOn));
        writer.WriteString("verifyBy", Day(contact.VerifyBy));
        writer.WriteString("evidence", contact.Evidence.ToCode());
        writer.WriteStrings("sources", contact.Sources);
        writer.WriteStrings("notes", contact.Notes);
        writer.WriteReasons(offer.Reasons);
        writer.WriteEndObject();
    }

    private static string? Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : null;
}
