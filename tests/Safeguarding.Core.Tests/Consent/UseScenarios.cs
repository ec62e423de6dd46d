using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>What is asked: notice, purpose, channel, kind, details, basis, group, CCTV, restrictions, images of concern.</summary>
internal static class UseScenarios
{
    private static readonly PurposeCode Security = PurposeCode.Security;

    private static Story Told(
        string[]? recipients = null,
        ShownIdentifier[]? identifiers = null,
        UseAudience? audience = null,
        ImageKind[]? kinds = null,
        bool? bundled = null
    ) =>
        England()
            .Parent()
            .Notice(
                recipients: recipients,
                identifiers: identifiers,
                audience: audience,
                kinds: kinds,
                bundled: bundled,
                channels:
                [
                    ImageChannel.Website,
                    ImageChannel.ThirdParty,
                    ImageChannel.Livestream,
                    ImageChannel.OfficialPhotographer,
                ]
            );

    private static Story TaskBased(LawfulBasis basis) => England().Parent().Child().Notice().Use(basis: basis);

    private static Story Camera(LawfulBasis basis) =>
        England().Parent().Use(purpose: Security, channel: ImageChannel.Cctv, kind: ImageKind.Cctv, basis: basis);

    private static Story Friend(bool yes)
    {
        var friend = new Story(Nation.England, "2016-02-29") { Reference = "friend" }
            .Notice()
            .Parent("guardian");
        return yes ? friend.Yes("guardian", "2026-01-12") : friend;
    }

    private static Story Pair(Story friend) =>
        England().Parent().Notice().Use(group: ["friend"]).Yes("mother", "2026-01-12").Other(friend);

    public static IReadOnlyList<Scenario> All =>
        [
            // What the yes and the notice cover.
            new(
                "yes for print, asked for website",
                England().Parent().Notice().Use().Yes("mother", "2026-01-12", channels: [ImageChannel.Print]),
                "deny | channel-not-covered | re-consent:parent"
            ),
            new(
                "yes for the newsletter, asked for publicity",
                England().Parent().Notice().Use().Yes("mother", "2026-01-12", purposes: [Newsletter]),
                "deny | no-decision-on-record parent-decision-missing purpose-not-covered | re-consent:parent"
            ),
            new(
                "yes for photos, asked for video",
                England()
                    .Parent()
                    .Notice()
                    .Use(kind: ImageKind.Video)
                    .Yes("mother", "2026-01-12", kinds: [ImageKind.Photo]),
                "deny | kind-not-covered | re-consent:parent"
            ),
            new(
                "the withdrawn yes for another channel is no near yes",
                England()
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.Print])
                    .Withdraw("mother", "2026-02-12", channels: [ImageChannel.Print]),
                "deny | no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "the notice did not tell the channel",
                England().Parent().Notice(channels: [ImageChannel.Print]).Use().Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "the notice did not tell the purpose",
                England().Parent().Notice(purposes: [Newsletter]).Use().Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "the notice did not tell the kind",
                Told(kinds: [ImageKind.Photo]).Use(kind: ImageKind.Video).Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "the notice told a narrower audience",
                Told(audience: UseAudience.Families).Use(audience: UseAudience.Public).Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "the notice told a wider audience",
                Told(audience: UseAudience.Public).Use(audience: UseAudience.Families).Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "no notice at all",
                England().Parent().Use().Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "the notice came after the yes",
                England().Parent().Notice(from: "2026-02-01").Use().Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "shown a notice that was not yet in force",
                England().Parent().Notice().Notice("n2", "2026-02-01").Use().Yes("mother", "2026-01-12", notice: "n2"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            new(
                "tied to other terms",
                Told(bundled: true).Use().Yes("mother", "2026-01-12"),
                "deny | consent-bundled | re-consent:parent"
            ),
            new(
                "assumed from silence",
                Told().Use().Yes("mother", "2026-01-12", method: DecisionMethod.Assumed),
                "deny | consent-not-expressed | re-consent:parent"
            ),
            new(
                "spoken before a witness",
                Told().Use().Yes("mother", "2026-01-12", method: DecisionMethod.SpokenWitnessed),
                "permit | consent-live |"
            ),
            // Recipients and channels.
            new(
                "third party not named",
                Told(recipients: ["The Gazette"])
                    .Use(channel: ImageChannel.ThirdParty, recipient: "The Herald")
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.ThirdParty]),
                "deny | recipient-not-named-in-notice | re-consent:parent"
            ),
            new(
                "third party named",
                Told(recipients: ["The Gazette"])
                    .Use(channel: ImageChannel.ThirdParty, recipient: " the gazette")
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.ThirdParty]),
                "permit | consent-live |"
            ),
            new(
                "third party without saying which",
                Told(recipients: ["The Gazette"])
                    .Use(channel: ImageChannel.ThirdParty)
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.ThirdParty]),
                "deny | recipient-not-named-in-notice | re-consent:parent"
            ),
            new(
                "the recipient is a controller that the notice names",
                Told()
                    .Use(channel: ImageChannel.OfficialPhotographer, recipient: "The School")
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.OfficialPhotographer]),
                "permit | consent-live |"
            ),
            new(
                "official photographer not named",
                Told()
                    .Use(channel: ImageChannel.OfficialPhotographer, recipient: "Snaps Ltd")
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.OfficialPhotographer]),
                "deny | recipient-not-named-in-notice | re-consent:parent"
            ),
            new(
                "livestream with its own yes",
                Told()
                    .Use(channel: ImageChannel.Livestream, kind: ImageKind.Stream)
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.Livestream]),
                "permit | consent-live |"
            ),
            new(
                "livestream with a yes for the website",
                Told().Use(channel: ImageChannel.Livestream, kind: ImageKind.Stream).Yes("mother", "2026-01-12"),
                "deny | channel-not-covered | re-consent:parent"
            ),
            new(
                "recording of a session under a notice about photos and video",
                Told(kinds: [ImageKind.Photo, ImageKind.Video])
                    .Use(kind: ImageKind.SessionRecording)
                    .Yes("mother", "2026-01-12"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            // Details shown.
            new(
                "full name",
                Told()
                    .Use(identifiers: [ShownIdentifier.FullName])
                    .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FullName]),
                "deny | full-name-with-image | drop-the-full-name"
            ),
            new(
                "first name by choice",
                Told()
                    .Use(identifiers: [ShownIdentifier.FirstName])
                    .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName]),
                "permit | consent-live |"
            ),
            new(
                "first name told but not chosen",
                Told(identifiers: [ShownIdentifier.FirstName])
                    .Use(identifiers: [ShownIdentifier.FirstName])
                    .Yes("mother", "2026-01-12"),
                "deny | first-name-not-chosen | re-consent:parent"
            ),
            new(
                "uniform that was told",
                Told(identifiers: [ShownIdentifier.Uniform])
                    .Use(identifiers: [ShownIdentifier.Uniform, ShownIdentifier.FirstName])
                    .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName]),
                "permit | consent-live |"
            ),
            new(
                "location that nobody told or chose",
                Told().Use(identifiers: [ShownIdentifier.Location]).Yes("mother", "2026-01-12"),
                "deny | identifier-not-covered | re-consent:parent"
            ),
            new(
                "full name on another basis",
                England().Notice().Use(basis: LawfulBasis.PublicTask, identifiers: [ShownIdentifier.FullName]),
                "deny | basis-not-consent full-name-with-image no-objection | drop-the-full-name"
            ),
            new(
                "first name on another basis, nobody chose",
                England()
                    .Parent()
                    .Notice()
                    .Use(basis: LawfulBasis.PublicTask, identifiers: [ShownIdentifier.FirstName]),
                "deny | basis-not-consent first-name-not-chosen no-objection |"
            ),
            new(
                "first name on another basis, chosen",
                England()
                    .Parent()
                    .Notice()
                    .Use(basis: LawfulBasis.PublicTask, identifiers: [ShownIdentifier.FirstName])
                    .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName]),
                "permit | basis-not-consent no-objection |"
            ),
            // Settings and periods.
            new(
                "swimming",
                Told().Use(setting: UseSetting.Swimming).Yes("mother", "2026-01-12"),
                "permit | consent-live setting-needs-more-care |"
            ),
            new(
                "an everyday setting",
                Told().Use(setting: UseSetting.Everyday).Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "changing rooms",
                Told().Use(setting: UseSetting.ChangingOrToilets).Yes("mother", "2026-01-12"),
                "deny | private-space |"
            ),
            new(
                "before the planned period",
                Told().Use(from: "2026-11-23", until: "2026-12-23").Yes("mother", "2026-01-12"),
                "deny | outside-planned-period |"
            ),
            new(
                "the last planned day",
                Told().Use(from: "2026-11-01", until: "2026-11-22").Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "after the planned period",
                Told().Use(until: "2026-11-21").Yes("mother", "2026-01-12"),
                "deny | outside-planned-period |"
            ),
            // Other lawful bases.
            new("public task", TaskBased(LawfulBasis.PublicTask), "permit | basis-not-consent no-objection |"),
            new(
                "legitimate interests, mother objects",
                TaskBased(LawfulBasis.LegitimateInterests).Event(ConsentEventKind.Objected, "mother", "2026-02-12"),
                "deny | basis-not-consent objection-stands |"
            ),
            new(
                "public task, child objects",
                TaskBased(LawfulBasis.PublicTask).Event(ConsentEventKind.Objected, "child", "2026-02-12"),
                "deny | basis-not-consent objection-stands |"
            ),
            new(
                "an objection to another channel",
                TaskBased(LawfulBasis.PublicTask)
                    .Event(ConsentEventKind.Objected, "mother", "2026-02-12", channels: [ImageChannel.Print]),
                "permit | basis-not-consent no-objection |"
            ),
            new(
                "objection taken back",
                TaskBased(LawfulBasis.PublicTask)
                    .Event(ConsentEventKind.Objected, "mother", "2026-02-12")
                    .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12"),
                "permit | basis-not-consent no-objection |"
            ),
            new(
                "objection taken back at the same instant",
                TaskBased(LawfulBasis.PublicTask)
                    .Event(ConsentEventKind.Objected, "mother", "2026-02-12")
                    .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-02-12"),
                "deny | basis-not-consent objection-stands |"
            ),
            new(
                "objection taken back by somebody else",
                TaskBased(LawfulBasis.PublicTask)
                    .Event(ConsentEventKind.Objected, "child", "2026-02-12")
                    .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12"),
                "deny | basis-not-consent objection-stands |"
            ),
            new(
                "another basis chosen round a refusal",
                TaskBased(LawfulBasis.LegitimateInterests).No("mother", "2026-02-12"),
                "deny | basis-not-consent parent-refused |"
            ),
            new(
                "legal obligation in spite of a refusal of consent",
                TaskBased(LawfulBasis.LegalObligation).No("mother", "2026-02-12"),
                "permit | basis-not-consent no-objection |"
            ),
            new(
                "an objection on a consent-based use",
                Told().Use().Yes("mother", "2026-01-12").Event(ConsentEventKind.Objected, "mother", "2026-02-12"),
                "deny | objection-stands |"
            ),
            new(
                "families' own pictures",
                England().Parent().Use(channel: ImageChannel.ParentsOwnPictures, basis: LawfulBasis.PersonalUse),
                "permit | basis-not-consent families-own-pictures no-objection |"
            ),
            new(
                "families' own pictures where a restriction stands",
                England()
                    .Parent()
                    .Use(channel: ImageChannel.ParentsOwnPictures, basis: LawfulBasis.PersonalUse)
                    .Restrict("2026-01-12"),
                "deny | restricted |"
            ),
            // CCTV.
            new(
                "CCTV as a public task",
                Camera(LawfulBasis.PublicTask),
                "permit | basis-not-consent no-objection | impact-assessment-and-signs"
            ),
            new(
                "CCTV in spite of a refusal of consent",
                Camera(LawfulBasis.LegitimateInterests).No("mother", "2026-02-12"),
                "permit | basis-not-consent no-objection | impact-assessment-and-signs"
            ),
            new(
                "CCTV by consent",
                Camera(LawfulBasis.Consent),
                "deny | cctv-not-by-consent | impact-assessment-and-signs"
            ),
            new(
                "CCTV in the toilets",
                England()
                    .Use(
                        purpose: Security,
                        channel: ImageChannel.Cctv,
                        kind: ImageKind.Cctv,
                        basis: LawfulBasis.PublicTask,
                        setting: UseSetting.ChangingOrToilets
                    ),
                "deny | basis-not-consent no-objection private-space | impact-assessment-and-signs"
            ),
            // Restrictions.
            new(
                "a restriction wins over every yes",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12"),
                "deny | restricted |"
            ),
            new(
                "a restriction wins over another basis",
                TaskBased(LawfulBasis.LegalObligation).Restrict("2026-02-12", kind: RestrictionKind.PoliceRequest),
                "deny | restricted |"
            ),
            new(
                "a restriction says nothing more, not even of a refusal",
                Told().Use().No("mother", "2026-01-12").Restrict("2026-02-12", kind: RestrictionKind.SafeguardingFlag),
                "deny | restricted |"
            ),
            new(
                "a restriction of another channel",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12", [ImageChannel.Print]),
                "permit | consent-live |"
            ),
            new(
                "a restriction on its last day",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12", until: "2026-11-22"),
                "deny | restricted |"
            ),
            new(
                "a restriction that has run out",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12", until: "2026-11-21"),
                "permit | consent-live |"
            ),
            new(
                "a restriction lifted",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12", id: "r").Lift("r", "2026-03-12"),
                "permit | consent-live |"
            ),
            new(
                "a restriction lifted at the same instant",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-02-12", id: "r").Lift("r", "2026-02-12"),
                "deny | restricted |"
            ),
            new(
                "a lift recorded before it happened",
                Told()
                    .Use()
                    .Yes("mother", "2026-01-12")
                    .Restrict("2026-02-12", id: "r")
                    .Lift("r", "2026-03-12", recorded: "2026-03-11"),
                "deny | restricted |"
            ),
            new(
                "a coming restriction does not show",
                Told().Use().Yes("mother", "2026-01-12").Restrict("2026-12-12"),
                "permit | consent-live |"
            ),
            // Images of concern.
            new(
                "an image of concern, whatever anybody agreed to",
                Told().Use(concern: true).Yes("mother", "2026-01-12").Live("page"),
                "deny | no-consent-cures-an-indecent-image | to-the-incident-path"
            ),
            new(
                "a publication of concern goes to the incident path, not down a take-down list",
                Told().Use().Yes("mother", "2026-01-12").Withdraw("mother", "2026-02-12").Live("page", concern: true),
                "deny | consent-withdrawn | to-the-incident-path:page"
            ),
            // Groups.
            new("a group of two, both permitted", Pair(Friend(yes: true)), "permit | consent-live |"),
            new(
                "a group, the other never asked",
                Pair(Friend(yes: false)),
                "deny | consent-live group-member-not-permitted |".Replace(
                    "consent-live ",
                    "",
                    StringComparison.Ordinal
                )
            ),
            new(
                "a group, the other withdrew",
                Pair(Friend(yes: true).Withdraw("guardian", "2026-03-12")),
                "deny | group-member-not-permitted |"
            ),
            new(
                "a group, the other's yes too old",
                England()
                    .Parent()
                    .Notice()
                    .Use(group: ["friend"])
                    .Yes("mother", "2026-01-12")
                    .Other(Friend(yes: false).Yes("guardian", "2024-01-12")),
                "ask-again | group-member-not-permitted |"
            ),
            new(
                "a group with a child of whom there is no record",
                England().Parent().Notice().Use(group: ["nobody"]).Yes("mother", "2026-01-12"),
                "deny | group-member-not-permitted |"
            ),
            new(
                "a group on another basis, the other objects",
                England()
                    .Parent()
                    .Notice()
                    .Use(group: ["friend"], basis: LawfulBasis.PublicTask)
                    .Other(Friend(yes: false).Event(ConsentEventKind.Objected, "guardian", "2026-03-12"))
                    .Live("page", at: "2026-03-02"),
                "deny | basis-not-consent group-member-not-permitted no-objection | take-down:page@2026-03-13"
            ),
        ];
}
