using Safeguarding.Calendar;
using Safeguarding.Input.Internal;

namespace Safeguarding.Policies.Internal;

/// <summary>The JSON of one document of a record.</summary>
internal static class PolicyDocumentShape
{
    private const string CadenceForm =
        "a cadence: P and a count and one of D, W, M, Y (P1Y, P6M, P2W), or academic-year";

    public static PolicyDocument? Read(Fields fields)
    {
        var types = PolicyCatalogue.Default.Types;
        var document = new PolicyDocument(
            fields.Id("id", "The document's id."),
            fields.Parsed<DocumentTypeCode>(
                "type",
                "What kind of document it is: "
                    + string.Join(", ", types.Select(t => t.Code.Value))
                    + "; or a kind of your own that starts with x-.",
                DocumentTypeCode.TryParse
            )
        )
        {
            Title = fields.OptionalText("title", "Its title; left out: the usual name of its kind.", 300),
            OwnerId = fields.OptionalId("owner", "The id of the person who owns it."),
            Cadence = fields.OptionalForm<Cadence>(
                "cadence",
                "How often it is reviewed: P1Y, P6M, P2W, P30D, or academic-year (due on the first day of each academic year). Every due date is counted from the anchor, so that none drifts, and rolls back to a working day. Left out: what guidance says for this kind, nation and organisation, else it is not scheduled.",
                Calendar.Cadence.TryParse,
                CadenceForm
            ),
            Anchor = PolicyRecordShape.OptionalDay(
                fields,
                "anchor",
                "The day that every due date is counted from, e.g. that of the first approval; the first review is due one cadence after it. Left out: the day of the last completed review, or the first day of the first version while there is none."
            ),
            ReviewBy = PolicyRecordShape.OptionalDay(
                fields,
                "reviewBy",
                "One day that was fixed for the next review, beside the cadence or instead of it; the earlier one counts."
            ),
            DueSoonDays =
                fields.OptionalWhole(
                    "dueSoonDays",
                    "From how many days before its due date a review is due soon (30 when left out). A review completed from then on counts for that due date; one completed before doesn't.",
                    0,
                    Rules.MaxDays
                ) ?? PolicyDocument.DefaultDueSoonDays,
            Versions = fields.OptionalList<DocumentVersion>("versions", "Its versions, oldest first.", Version),
            Reviews = fields.OptionalList<ReviewEntry>(
                "reviews",
                "The reviews that were begun or completed. A due date that has passed stays overdue until a review is completed.",
                Review
            ),
            MustRead = Roles(
                fields,
                "mustRead",
                "The roles that must read, understand and acknowledge it; left out: those of its kind (everybody who works or volunteers, for most). Empty: nobody.",
                PolicyRole.Child
            ),
            ShareWith = Roles(
                fields,
                "shareWith",
                "Whom it is to be shared with; left out: those of its kind.",
                PolicyRole.Public
            ),
            ChildSignature =
                fields.OptionalCode<ChildSignature>(
                    "childSignature",
                    "Who acknowledges it for a child; left out: child and parent both for an online safety agreement, either for others.",
                    PolicyCodes.All<ChildSignature>(),
                    PolicyCodes.TryParse
                ) ?? ChildSignature.None,
            AcknowledgementsExpireAfter = fields.OptionalForm<Cadence>(
                "acknowledgementsExpireAfter",
                "How long an acknowledgement is good for, e.g. P12M: through that day, no longer. Left out: until a material version.",
                Calendar.Cadence.TryParse,
                CadenceForm
            ),
            UnderstandingCheckRequired =
                fields.OptionalFlag(
                    "understandingCheckRequired",
                    "Whether an acknowledgement counts only with a check of understanding that was passed; left out: no."
                ) ?? false,
            Sharing = fields.OptionalList<DocumentSharing>(
                "sharing",
                "With whom which version was shared, and when.",
                Sharing
            ),
            ChildrensInvolvement = fields.OptionalList<ChildrensInvolvement>(
                "childrensInvolvement",
                "How children and young people were involved in setting these rules.",
                Involvement
            ),
            Superseded = fields.OptionalObject<DocumentSupersession>(
                "superseded",
                "That it was withdrawn, or replaced by another document.",
                Supersession
            ),
        };
        if (fields.IsGood)
            PolicyRecordShape.FailAll(fields, DocumentRules.Check(document, PolicyCatalogue.Default));
        return fields.End() ? document : null;
    }

    private static DocumentVersion? Version(Fields fields)
    {
        var version = fields.Id("version", "Its name, e.g. 2.1; unique within the document.");
        var kind = fields.Code<VersionKind>(
            "kind",
            "material: it changes what matters, and everybody must read it anew; editorial: it mends wording alone. The first version of a document always counts as material.",
            PolicyCodes.All<VersionKind>(),
            PolicyCodes.TryParse
        );
        var from = PolicyRecordShape.Day(fields, "from", "The first day on which it is in force.");
        var summary = fields.OptionalText("summary", "What changed.");
        var sections = fields.OptionalParsedList<DocumentSectionCode>(
            "sections",
            "The sections that somebody found in it, by the codes of its kind's checklist, or your own that start with x-; left out: nobody checked.",
            DocumentSectionCode.TryParse
        );
        var approvals = fields.OptionalList<DocumentApproval>("approvals", "Who approved it, and when.", Approval);
        var hasSections = fields.Has("sections");
        return fields.End()
            ? new DocumentVersion(version, kind, from, summary, hasSections ? sections : null, approvals)
            : null;
    }

    private static DocumentApproval? Approval(Fields fields)
    {
        var by = fields.Text("by", "Who: a person's id or a body, e.g. board of trustees.", Rules.MaxId);
        var on = PolicyRecordShape.Day(fields, "on", "When.");
        return fields.End() ? new DocumentApproval(by, on) : null;
    }

    private static ReviewEntry? Review(Fields fields)
    {
        var review = new ReviewEntry(
            PolicyRecordShape.OptionalDay(
                fields,
                "started",
                "When it was begun. Until it is completed the status is in-review, and overdue once the due date has passed."
            ),
            PolicyRecordShape.OptionalDay(fields, "completed", "When it was completed; left out: it is under way."),
            fields.OptionalText("by", "Who carried it out.", 300),
            fields.OptionalTexts(
                "events",
                "Ids of events that it took into account although they were known on the very day it was completed; those known before are taken into account anyway.",
                Rules.MaxId
            ),
            fields.OptionalText("outcome", "What came of it.")
        );
        if (fields.IsGood)
            PolicyRecordShape.FailAll(fields, ReviewRules.Check(review));
        return fields.End() ? review : null;
    }

    private static DocumentSharing? Sharing(Fields fields)
    {
        var with = fields.Code<PolicyRole>("with", "With whom.", PolicyCodes.All<PolicyRole>(), PolicyCodes.TryParse);
        var version = fields.Id("version", "Which version.");
        var on = PolicyRecordShape.Day(fields, "on", "When.");
        var how = fields.OptionalText("how", "How, e.g. on the website.");
        return fields.End() ? new DocumentSharing(with, version, on, how) : null;
    }

    private static ChildrensInvolvement? Involvement(Fields fields)
    {
        var on = PolicyRecordShape.Day(fields, "on", "When.");
        var who = fields.Text(
            "who",
            "Which group of children, e.g. youth forum, eight members of 11 to 15; no names.",
            300
        );
        var how = fields.Code<InvolvementMethod>(
            "how",
            "How.",
            PolicyCodes.All<InvolvementMethod>(),
            PolicyCodes.TryParse
        );
        var version = fields.OptionalId("version", "The version they helped to set; left out: not tied to one.");
        var outcome = fields.OptionalText("outcome", "What changed because of it.");
        return fields.End() ? new ChildrensInvolvement(on, who, how, version, outcome) : null;
    }

    private static DocumentSupersession? Supersession(Fields fields)
    {
        var on = PolicyRecordShape.Day(fields, "on", "The first day on which it no longer holds.");
        var by = fields.OptionalId("by", "The id of the document that stands in its place.");
        return fields.End() ? new DocumentSupersession(on, by) : null;
    }

    private static IReadOnlyList<PolicyRole>? Roles(Fields fields, string name, string about, PolicyRole last)
    {
        var roles = fields.OptionalCodes<PolicyRole>(
            name,
            about,
            [.. PolicyCodes.All<PolicyRole>().Take((int)last)],
            PolicyCodes.TryParse
        );
        return fields.Has(name) ? roles : null;
    }
}
