using System.Text.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary>Writes a record as a FHIR R5 Bundle and lists what has no place in it.</summary>
internal static class FhirWriter
{
    public static ConsentExport Write(ConsentRecord record)
    {
        var text = JsonParts.Document(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType", "Bundle");
            writer.WriteString("id", record.Id.Value);
            writer.WriteString("type", "collection");
            writer.WriteStartArray("entry");
            Entry(writer, () => Patient(writer, record));
            foreach (var giver in record.Givers)
                Entry(writer, () => GiverOf(writer, record, giver));
            foreach (var notice in record.Notices)
                Entry(writer, () => Notice(writer, notice));
            foreach (var e in record.Events.Where(e => FhirCodes.IsConsent(e.Kind)))
                Entry(writer, () => Consent(writer, record, e));
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        return new ConsentExport(text, [.. Lost(record)]);
    }

    private static IEnumerable<string> Lost(ConsentRecord record)
    {
        for (var i = 0; i < record.Child.LookedAfter.Count; i++)
            yield return $"$.child.lookedAfter[{i}]";
        for (var i = 0; i < record.Givers.Count; i++)
        {
            if (record.Givers[i].Needed is not null)
                yield return $"$.givers[{i}].needed";
        }
        for (var i = 0; i < record.Notices.Count; i++)
        {
            foreach (var field in LostOf(record.Notices[i]))
                yield return $"$.notices[{i}].{field}";
        }
        for (var i = 0; i < record.Events.Count; i++)
        {
            var e = record.Events[i];
            if (!FhirCodes.IsConsent(e.Kind))
                yield return $"$.events[{i}] ({e.Kind.ToCode()})";
            if (e.Kind == ConsentEventKind.Restricted)
                yield return $"$.events[{i}].restriction (not shown on purpose)";
            if (e.Method is not null)
                yield return $"$.events[{i}].method";
        }
        for (var i = 0; i < record.Uses.Count; i++)
            yield return $"$.uses[{i}] (plans are no consent: give them to the reader's record)";
        for (var i = 0; i < record.Publications.Count; i++)
            yield return $"$.publications[{i}]";
        for (var i = 0; i < record.OtherChildren.Count; i++)
            yield return $"$.otherChildren[{i}] (write each child's own record)";
    }

    private static IEnumerable<string> LostOf(ConsentNotice notice)
    {
        if (notice.Storage is not null)
            yield return "storage";
        if (notice.Bundled is not null)
            yield return "bundled";
        if (notice.MaterialChange is not null)
            yield return "materialChange";
        if (notice.RefreshMonths is not null)
            yield return "refreshMonths";
        for (var i = 0; i < notice.Tells.Count; i++)
        {
            if (notice.Tells[i].Audience is not null)
                yield return $"tells[{i}].audience";
            if (notice.Tells[i].KeepMonths is not null)
                yield return $"tells[{i}].keepMonths";
        }
    }

    private static void Entry(Utf8JsonWriter writer, Action members)
    {
        writer.WriteStartObject();
        writer.Object("resource", members);
        writer.WriteEndObject();
    }

    private static void Patient(Utf8JsonWriter writer, ConsentRecord record)
    {
        writer.WriteString("resourceType", "Patient");
        writer.WriteString("id", record.Child.Reference.Value);
        writer.WriteString("birthDate", JsonParts.Text(record.Child.DateOfBirth));
        writer.List("address", [record.Nation], nation => writer.WriteString("state", nation.ToCode()));
    }

    private static void GiverOf(Utf8JsonWriter writer, ConsentRecord record, Giver giver)
    {
        writer.WriteString("resourceType", "RelatedPerson");
        writer.WriteString("id", giver.Id.Value);
        writer.Object("patient", () => writer.WriteString("reference", "Patient/" + record.Child.Reference));
        writer.List("relationship", [giver.Role.ToCode()], code => Coded(writer, FhirCodes.Role, [code]));
        if (giver.From is null && giver.Until is null)
            return;
        writer.Object(
            "period",
            () =>
            {
                writer.Known("start", giver.From);
                // FHIR's end is the last day, ours the first day after it.
                writer.Known("end", giver.Until?.PlusDays(-1));
            }
        );
    }

    private static void Notice(Utf8JsonWriter writer, ConsentNotice notice)
    {
        writer.WriteString("resourceType", "DocumentReference");
        writer.WriteString("id", notice.Id.Value);
        writer.WriteString("status", "current");
        writer.WriteString("date", JsonParts.Text(notice.From));
        if (notice.RecordedAt is { } recorded)
            writer.Object("meta", () => writer.WriteString("lastUpdated", JsonParts.Text(recorded)));
        writer.WriteString("description", notice.Withdrawal);
        writer.List(
            "author",
            notice.Controllers,
            c =>
            {
                writer.WriteString("display", c.Name);
                writer.Object("identifier", () => writer.WriteString("value", c.Contact));
            }
        );
        writer.List(
            "relatesTo",
            notice.Recipients,
            r => writer.Object("target", () => writer.WriteString("display", r))
        );
        writer.List(
            "content",
            notice.Tells,
            t =>
            {
                writer.Object("attachment", () => writer.WriteString("language", notice.Language));
                writer.WriteStartArray("profile");
                foreach (var (system, code) in Codes([t.Purpose], t.Channels, t.Kinds, t.Identifiers))
                {
                    writer.WriteStartObject();
                    writer.Object(
                        "valueCoding",
                        () =>
                        {
                            writer.WriteString("system", system);
                            writer.WriteString("code", code);
                        }
                    );
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            }
        );
    }

    private static void Consent(Utf8JsonWriter writer, ConsentRecord record, ConsentEvent e)
    {
        writer.WriteString("resourceType", "Consent");
        writer.WriteString("id", e.Id.Value);
        writer.Object("meta", () => writer.WriteString("lastUpdated", JsonParts.Text(e.Recorded)));
        writer.WriteString("status", FhirCodes.StatusOf(e.Kind));
        writer.List("category", [e.Kind.ToCode()], code => Coded(writer, FhirCodes.Event, [code]));
        writer.Object("subject", () => writer.WriteString("reference", "Patient/" + record.Child.Reference));
        writer.Object(
            "period",
            () =>
            {
                writer.WriteString("start", JsonParts.Text(e.Happened));
                writer.Known("end", e.Until);
            }
        );
        if (e.Giver != default)
            writer.List("grantor", [e.Giver], g => writer.WriteString("reference", "RelatedPerson/" + g));
        if (e.Notice != default)
            writer.List("sourceReference", [e.Notice], n => writer.WriteString("reference", "DocumentReference/" + n));
        writer.WriteString("decision", e.IsYes ? "permit" : "deny");
        var scope = e.Scope;
        if (scope.Purposes.Count + scope.Channels.Count + scope.Kinds.Count + e.Identifiers.Count == 0)
            return;
        writer.List(
            "provision",
            [e],
            _ =>
            {
                if (scope.Purposes.Count > 0)
                    writer.List("purpose", scope.Purposes, p => Coding(writer, FhirCodes.Purpose, p.Value));
                if (scope.Channels.Count + scope.Kinds.Count > 0)
                {
                    writer.WriteStartArray("code");
                    foreach (var (system, code) in Codes([], scope.Channels, scope.Kinds, []))
                    {
                        writer.WriteStartObject();
                        Coded(writer, system, [code]);
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                }
                if (e.Identifiers.Count > 0)
                    writer.List("securityLabel", e.Identifiers, i => Coding(writer, FhirCodes.Identifier, i.ToCode()));
            }
        );
    }

    private static IEnumerable<(string System, string? Code)> Codes(
        IEnumerable<PurposeCode> purposes,
        IEnumerable<ImageChannel> channels,
        IEnumerable<ImageKind> kinds,
        IEnumerable<ShownIdentifier> identifiers
    ) =>
        purposes
            .Select(p => (FhirCodes.Purpose, (string?)p.Value))
            .Concat(channels.Select(c => (FhirCodes.Channel, c.ToCode())))
            .Concat(kinds.Select(k => (FhirCodes.Kind, k.ToCode())))
            .Concat(identifiers.Select(i => (FhirCodes.Identifier, i.ToCode())));

    private static void Coded(Utf8JsonWriter writer, string system, IEnumerable<string?> codes) =>
        writer.List("coding", codes, code => Coding(writer, system, code));

    private static void Coding(Utf8JsonWriter writer, string system, string? code)
    {
        writer.WriteString("system", system);
        writer.WriteString("code", code);
    }
}
