using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.Consent.Internal;

/// <summary>Reads the parts of a record: child, givers, uses, publications.</summary>
internal static class PartsReader
{
    public static ImageSubject? Child(Fields fields)
    {
        var reference = fields.Parsed<ConsentRef>(
            "ref",
            "The host's opaque reference of the child; not a name.",
            ConsentRef.TryParse
        );
        var born = fields.Day(
            "dateOfBirth",
            "The day of birth. Born on 29 February: an age is attained on 1 March of a common year."
        );
        var care = fields.OptionalList<CarePeriod>(
            "lookedAfter",
            "The times in which the child is looked after by a local authority; left out or empty: never.",
            Care
        );
        return fields.End() ? ImageSubject.Create(reference, born, care) : null;
    }

    private static CarePeriod? Care(Fields fields)
    {
        var status = Code<CareStatus>(
            fields,
            "status",
            "The legal status: with 'accommodated' (by agreement, e.g. section 20) and "
                + "'unknown' somebody must ask the local authority; under an order that gives it parental responsibility its decision is needed.",
            ConsentCodes.TryParse
        );
        var from = fields.Day("from", "Its first day.");
        var until = fields.OptionalDay("until", "The first day after it; left out: it goes on.");
        if (fields.IsGood && until <= from)
            fields.Fail("until", InputRules.Contradiction, "must be after 'from'");
        return fields.End() ? CarePeriod.Create(status, from, until) : null;
    }

    public static Giver? Giver(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>("id", "The host's id of the person or authority.", ConsentRef.TryParse);
        var role = Code<GiverRole>(
            fields,
            "role",
            "parent: a holder of parental responsibility; child: the child; local-authority: of a "
                + "looked-after child; adult-former-child: the person themselves, from 18.",
            ConsentCodes.TryParse
        );
        var from = fields.OptionalDay("from", "The first day on which they hold the role; left out: always.");
        var until = fields.OptionalDay(
            "until",
            "The first day on which they no longer hold it, e.g. after an adoption; left out: not ended."
        );
        var needed = fields.OptionalFlag(
            "needed",
            "For a parent. False: another holder's yes is enough, though this one's no still counts. Left out or true: their yes is needed where parents decide."
        );
        if (fields.IsGood && until <= from)
            fields.Fail("until", InputRules.Contradiction, "must be after 'from'");
        return fields.End() ? Consent.Giver.Create(id, role, from, until, needed) : null;
    }

    public static ImageUse? Use(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>("id", "The host's id of the use.", ConsentRef.TryParse);
        var purpose = Purpose(fields);
        var channel = Code<ImageChannel>(fields, "channel", "Where it appears.", ConsentCodes.TryParse);
        var kind = Code<ImageKind>(fields, "kind", "What kind of image.", ConsentCodes.TryParse);
        var basis = Code<LawfulBasis>(
            fields,
            "basis",
            "The lawful basis the use rests on. personal-use: families' own pictures, outside data "
                + "protection law.",
            ConsentCodes.TryParse
        );
        var identifiers = Identifiers(
            fields,
            "The identifying details shown with the image or in it. A full name is never shown."
        );
        var audience = Optional<UseAudience>(
            fields,
            "audience",
            "Who sees it; left out: not said.",
            ConsentCodes.TryParse
        );
        var setting = Optional<UseSetting>(
            fields,
            "setting",
            "In what setting the child is shown; left out: not said.",
            ConsentCodes.TryParse
        );
        var recipient = fields.OptionalText(
            "recipient",
            "The other party that would receive it; a notice must have named it.",
            200
        );
        var from = fields.OptionalDay("from", "The first day of the planned use; left out: no limit.");
        var until = fields.OptionalDay("until", "Its last day; left out: no limit.");
        var group = fields.OptionalParsedList<ConsentRef>(
            "group",
            "The references of the other children who can be identified in the image; each must be permitted, too. One who is not among "
                + "'otherChildren' is not permitted.",
            ConsentRef.TryParse
        );
        var concern = fields.OptionalFlag(
            "imageOfConcern",
            "True: somebody fears that the image may be indecent. Never a question of consent: it goes to the incident path. Put no image and "
                + "no description anywhere."
        );
        if (fields.IsGood && until < from)
            fields.Fail("until", InputRules.Contradiction, "must not be before 'from'");
        return fields.End()
            ? ImageUse.Create(
                id,
                purpose,
                channel,
                kind,
                basis,
                identifiers,
                audience,
                setting,
                recipient,
                from,
                until,
                group,
                concern
            )
            : null;
    }

    public static Publication? Publication(Fields fields)
    {
        var id = fields.Parsed<ConsentRef>("id", "The host's id of the publication.", ConsentRef.TryParse);
        var use = fields.Parsed<ConsentRef>(
            "use",
            "The id of the planned use that it belongs to.",
            ConsentRef.TryParse
        );
        var published = fields.Instant("publishedAt", "When it was published.");
        var removed = fields.OptionalInstant("removedAt", "When it was taken down; left out: it is live.");
        var shared = fields.OptionalFlag(
            "sharedOnward",
            "Whether copies are out of reach (printed, re-shared, downloaded); left out: judged by the channel."
        );
        var concern = fields.OptionalFlag(
            "imageOfConcern",
            "True: somebody fears that the image may be indecent; it goes to the incident path."
        );
        if (fields.IsGood && removed < published)
            fields.Fail("removedAt", InputRules.Contradiction, "must not be before 'publishedAt'");
        return fields.End() ? Consent.Publication.Create(id, use, published, removed, shared, concern) : null;
    }

    public static PurposeCode Purpose(Fields fields) =>
        fields.Parsed<PurposeCode>("purpose", PurposeText("What for"), PurposeCode.TryParse);

    /// <summary>A description that lists the known purposes, which a host may extend.</summary>
    public static string PurposeText(string what) =>
        $"{what}: {string.Join(", ", ConsentRules.Default.Purposes)}, or a host's own that starts with x-.";

    public static IReadOnlyList<ShownIdentifier> Identifiers(Fields fields, string about) =>
        fields.OptionalCodes<ShownIdentifier>(
            "identifiers",
            about,
            ConsentCodes.All<ShownIdentifier>(),
            ConsentCodes.TryParse
        );

    public static T Code<T>(Fields fields, string name, string about, TryParser<T> parse)
        where T : struct, Enum => fields.Code(name, about, ConsentCodes.All<T>(), parse);

    public static T? Optional<T>(Fields fields, string name, string about, TryParser<T> parse)
        where T : struct, Enum => fields.OptionalCode(name, about, ConsentCodes.All<T>(), parse);
}
