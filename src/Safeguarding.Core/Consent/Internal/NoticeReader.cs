using Safeguarding.Input.Internal;

namespace Safeguarding.Consent.Internal;

/// <summary>Reads a version of the notice.</summary>
internal static class NoticeReader
{
    public static ConsentNotice? Read(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>("id", "The id of this version.", ConsentRef.TryParse);
        var from = fields.Instant("from", "From when on it was the notice in force, until the next version.");
        var recorded = fields.OptionalInstant("recordedAt", "When the record learned of it; left out: at 'from'.");
        var language = fields.OptionalText("language", "A BCP 47 tag; left out: en-GB.", 35);
        var controllers = fields.List<NoticeController>(
            "controllers",
            "Every organisation that the notice names as responsible.",
            Controller,
            min: 1
        );
        var tells = fields.List<NoticeEntry>(
            "tells",
            "What it told: each purpose with each place where images for it may appear. A yes covers nothing that was not told.",
            Entry,
            min: 1
        );
        var recipients = fields.OptionalTexts("recipients", "The other parties that it names as getting images.", 200);
        var withdrawal = fields.Text("withdrawal", "How consent is withdrawn, as the notice says it.");
        var storage = fields.OptionalText("storage", "Where images are stored, as the notice says it.");
        var bundled = fields.OptionalFlag(
            "bundled",
            "True: the yes was tied to other terms or made a condition, so no yes under it counts."
        );
        var material = fields.OptionalFlag(
            "materialChange",
            "True: it differs from the version before in a way that matters, so everybody is asked anew. Left out or false: a change of "
                + "controllers or recipients, or for this use of audience, retention or identifiers, still counts as one."
        );
        var refresh = fields.OptionalWhole(
            "refreshMonths",
            "After how many months a yes under it must be refreshed; left out: 24.",
            1,
            24
        );
        return fields.End()
            ? ConsentNotice.Create(
                id,
                from,
                controllers,
                tells,
                withdrawal,
                recipients,
                language ?? "en-GB",
                recorded,
                storage,
                bundled,
                material,
                refresh
            )
            : null;
    }

    private static NoticeController? Controller(Fields fields)
    {
        var name = fields.Text("name", "The organisation's name.", 200);
        var contact = fields.Text("contact", "How it is reached.", 500);
        return fields.End() ? NoticeController.Create(name, contact) : null;
    }

    public static NoticeEntry? Entry(Fields fields)
    {
        var purpose = PartsReader.Purpose(fields);
        var channels = fields.Codes<ImageChannel>(
            "channels",
            "Every place where images for it may appear.",
            ConsentCodes.All<ImageChannel>(),
            ConsentCodes.TryParse,
            min: 1
        );
        var kinds = fields.OptionalCodes<ImageKind>(
            "kinds",
            "The kinds of image; left out: images in general.",
            ConsentCodes.All<ImageKind>(),
            ConsentCodes.TryParse
        );
        var identifiers = PartsReader.Identifiers(
            fields,
            "The identifying details that it told would be shown; left out: none. A first name also needs the giver's own choice."
        );
        var audience = PartsReader.Optional<UseAudience>(
            fields,
            "audience",
            "The widest audience that it told; left out: it named no limit.",
            ConsentCodes.TryParse
        );
        var keep = fields.OptionalWhole(
            "keepMonths",
            "For how many months from publication images are kept or shown; left out: not said.",
            1,
            1_200
        );
        return fields.End() ? NoticeEntry.Create(purpose, channels, kinds, identifiers, audience, keep) : null;
    }
}
