using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>When: withdrawal, expiry, renewal, two years, birthdays, leaving, new notices, two times, corrupt events, take-down.</summary>
internal static class TimeScenarios
{
    private static Story Yes(string at = "2026-01-12") => England().Parent().Notice().Use().Yes("mother", at);

    private static Story Twelve(string born, string asked) =>
        new Story(Nation.Scotland, born).Parent().Child().Notice().Use().Yes("mother", "2025-06-01").AskedAt(asked);

    public static IReadOnlyList<Scenario> All =>
        [
            new("withdrawn", Yes().Withdraw("mother", "2026-02-12"), "deny | consent-withdrawn |"),
            new(
                "revoked by somebody else",
                Yes().Event(ConsentEventKind.Revoked, "mother", "2026-02-12"),
                "deny | consent-revoked |"
            ),
            new(
                "found invalid",
                Yes().Event(ConsentEventKind.Invalidated, "mother", "2026-02-12"),
                "deny | consent-invalidated | re-consent:parent"
            ),
            new(
                "expired by event",
                Yes().Event(ConsentEventKind.Expired, "mother", "2026-02-12"),
                "deny | not-refreshed-in-two-years | re-consent:parent"
            ),
            new(
                "replaced",
                Yes().Event(ConsentEventKind.Superseded, "mother", "2026-02-12"),
                "deny | no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "asked again and not answered: the yes stands",
                Yes().Event(ConsentEventKind.Requested, "mother", "2026-09-12"),
                "permit | consent-live |"
            ),
            new(
                "withdrawn and given again",
                Yes().Withdraw("mother", "2026-02-12").Yes("mother", "2026-03-12"),
                "permit | consent-live |"
            ),
            new(
                "withdrawn for another channel",
                Yes().Withdraw("mother", "2026-02-12", channels: [ImageChannel.Print]),
                "permit | consent-live |"
            ),
            new(
                "a yes and a no at one instant",
                Yes("2026-02-12").No("mother", "2026-02-12"),
                "deny | parent-refused |"
            ),
            new(
                "a withdrawal and a new yes at one instant",
                Yes().Withdraw("mother", "2026-02-12").Yes("mother", "2026-02-12"),
                "deny | consent-withdrawn |"
            ),
            new(
                "two yeses at one instant must both hold",
                Yes("2026-02-12").Yes("mother", "2026-02-12", method: DecisionMethod.Assumed),
                "deny | consent-not-expressed | re-consent:parent"
            ),
            // Periods, renewal, two years.
            new(
                "the last day of the yes",
                England().Parent().Notice().Use().Yes("mother", "2026-01-12", until: "2026-11-22"),
                "permit | consent-live |"
            ),
            new(
                "the day after the last day of the yes",
                England().Parent().Notice().Use().Yes("mother", "2026-01-12", until: "2026-11-21"),
                "deny | not-refreshed-in-two-years | re-consent:parent"
            ),
            new("two years less a minute", Yes("2024-11-22T09:01:00Z"), "permit | consent-live |"),
            new("two years to the minute", Yes("2024-11-22T09:00:00Z"), "permit | consent-live |"),
            new(
                "two years and a minute",
                Yes("2024-11-22T08:59:00Z"),
                "ask-again | not-refreshed-in-two-years | re-consent:parent"
            ),
            new(
                "two years over a change of the clocks",
                Yes("2024-07-01T08:30:00Z").AskedAt("2026-07-01T08:30:00Z"),
                "permit | consent-live |"
            ),
            new(
                "a notice that promised a refresh every year",
                England().Parent().Notice(refresh: 12).Use().Yes("mother", "2025-11-12"),
                "ask-again | not-refreshed-in-two-years | re-consent:parent"
            ),
            new("renewed in time", Yes("2024-01-12").RenewAll("mother", "2025-12-12"), "permit | consent-live |"),
            new(
                "renewed with its own scope",
                Yes("2024-01-12").Yes("mother", "2025-12-12", renewed: true),
                "permit | consent-live |"
            ),
            new(
                "renewed after it had expired",
                Yes("2024-01-12")
                    .Event(ConsentEventKind.Expired, "mother", "2026-01-12")
                    .RenewAll("mother", "2026-02-12"),
                "permit | consent-live |"
            ),
            new(
                "a general renewal revives nothing that was withdrawn",
                Yes().Withdraw("mother", "2026-02-12").RenewAll("mother", "2026-03-12"),
                "deny | consent-withdrawn |"
            ),
            new(
                "a general renewal of nothing",
                England().Parent().Notice().Use().RenewAll("mother", "2026-03-12"),
                "deny | no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "a renewal keeps the choice of the first name",
                England()
                    .Parent()
                    .Notice()
                    .Use(identifiers: [ShownIdentifier.FirstName])
                    .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName])
                    .RenewAll("mother", "2026-03-12"),
                "permit | consent-live |"
            ),
            // New notices.
            new(
                "a new notice that matters",
                Yes().Notice("n2", "2026-06-01", material: true),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new("a new notice, only reworded", Yes().Notice("n2", "2026-06-01"), "permit | consent-live |"),
            new(
                "a new notice that is not yet in force",
                Yes().Notice("n2", "2026-12-01", material: true),
                "permit | consent-live |"
            ),
            new(
                "a new notice and then a reworded one",
                Yes().Notice("n2", "2026-06-01", material: true).Notice("n3", "2026-07-01"),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "another controller",
                Yes().Notice("n2", "2026-06-01", controller: "The Trust"),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "another recipient",
                Yes().Notice("n2", "2026-06-01", recipients: ["The Gazette"]),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "the new notice no longer tells the channel",
                Yes().Notice("n2", "2026-06-01", channels: [ImageChannel.Print]),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "a longer retention",
                England()
                    .Parent()
                    .Use()
                    .Notice(keepMonths: 12)
                    .Yes("mother", "2026-01-12")
                    .Notice("n2", "2026-06-01", keepMonths: 24),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "a shorter retention",
                England()
                    .Parent()
                    .Use()
                    .Notice(keepMonths: 24)
                    .Yes("mother", "2026-01-12")
                    .Notice("n2", "2026-06-01", keepMonths: 12),
                "permit | consent-live |"
            ),
            new(
                "more identifying details",
                Yes().Notice("n2", "2026-06-01", identifiers: [ShownIdentifier.School]),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "a wider audience",
                England()
                    .Parent()
                    .Use()
                    .Notice(audience: UseAudience.Families)
                    .Yes("mother", "2026-01-12")
                    .Notice("n2", "2026-06-01", audience: UseAudience.Public),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            new(
                "a yes under the new notice",
                Yes().Notice("n2", "2026-06-01", material: true).Yes("mother", "2026-06-02"),
                "permit | consent-live |"
            ),
            new(
                "signed the old form after the new notice",
                Yes().Notice("n2", "2026-06-01", material: true).Yes("mother", "2026-06-02", notice: "n1"),
                "ask-again | notice-changed-since-consent | re-consent:parent"
            ),
            // Birthdays.
            new("Scotland, the day before 12", Twelve("2014-06-10", "2026-06-09T22:59:59Z"), "permit | consent-live |"),
            new(
                "Scotland, turned 12 at midnight UK time",
                Twelve("2014-06-10", "2026-06-09T23:00:00Z"),
                "ask-again | child-decision-missing child-presumed-capable now-presumed-capable | re-consent:child"
            ),
            new(
                "Scotland, turned 12, child's own yes from before",
                Twelve("2014-06-10", "2026-06-10").Yes("child", "2026-06-01"),
                "ask-again | child-decision-missing child-presumed-capable now-presumed-capable | re-consent:child"
            ),
            new(
                "Scotland, turned 12, own yes since",
                Twelve("2014-06-10", "2026-06-20").Yes("child", "2026-06-11"),
                "permit | child-presumed-capable consent-live | tell-parents"
            ),
            new(
                "Scotland, turned 12, own no since",
                Twelve("2014-06-10", "2026-06-20").No("child", "2026-06-11"),
                "deny | child-presumed-capable child-refused |"
            ),
            new(
                "Scotland, turned 12, the mother's yes was for print",
                new Story(Nation.Scotland, "2014-06-10")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-06-01", channels: [ImageChannel.Print])
                    .AskedAt("2026-06-20"),
                "deny | child-decision-missing child-presumed-capable no-decision-on-record | re-consent:child"
            ),
            new(
                "England, 12 changes nothing",
                new Story(Nation.England, "2014-06-10")
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-06-01")
                    .AskedAt("2026-06-20"),
                "permit | consent-live |"
            ),
            new(
                "Scotland, born on 29 February, 28 February",
                Twelve("2014-02-28", "2026-02-27").Use("other"),
                "permit | consent-live |"
            ),
            new(
                "born on 29 February: still 17 on 28 February",
                new Story(Nation.England, "2008-02-29")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-06-01")
                    .AskedAt("2026-02-28"),
                "permit | consent-live |"
            ),
            new(
                "born on 29 February: 18 on 1 March",
                new Story(Nation.England, "2008-02-29")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-06-01")
                    .AskedAt("2026-03-01"),
                "ask-again | parental-authority-ended | re-consent:adult-former-child"
            ),
            new(
                "turned 16: the yes stands and the young person is asked",
                new Story(Nation.Wales, "2010-06-10")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-09-01")
                    .AskedAt("2026-06-10"),
                "permit | consent-live has-turned-sixteen | re-consent:child"
            ),
            new(
                "turned 16 and has answered since",
                new Story(Nation.Wales, "2010-06-10")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-09-01")
                    .Yes("child", "2026-06-11")
                    .AskedAt("2026-06-20"),
                "permit | consent-live |"
            ),
            new(
                "Scotland, turned 16, own yes from 15",
                new Story(Nation.Scotland, "2010-06-10")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Yes("child", "2025-09-01")
                    .AskedAt("2026-06-10"),
                "permit | child-presumed-capable consent-live has-turned-sixteen | re-consent:child tell-parents"
            ),
            new(
                "turned 18, mother's yes",
                new Story(Nation.NorthernIreland, "2008-06-10")
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2025-09-01")
                    .AskedAt("2026-06-10"),
                "ask-again | parental-authority-ended | re-consent:adult-former-child"
            ),
            new(
                "turned 18, own competent yes from 17",
                new Story(Nation.England, "2008-06-10")
                    .Parent()
                    .Child()
                    .Notice()
                    .Use()
                    .Assess(CapacityFinding.Capable, "2025-08-01")
                    .Yes("child", "2025-09-01")
                    .AskedAt("2026-06-10"),
                "permit | consent-live has-turned-eighteen | re-consent:adult-former-child"
            ),
            new("before the birth", Yes().AskedAt("2016-05-02"), "deny | age-cannot-be-told |"),
            // Leaving.
            new("left", Yes().Leave("2026-07-20"), "deny | child-has-left | re-consent:parent review-retention"),
            new(
                "left, on another basis",
                England().Parent().Use(basis: LawfulBasis.PublicTask).Leave("2026-07-20"),
                "deny | basis-not-consent child-has-left no-objection | re-consent:parent review-retention"
            ),
            new(
                "left, and a yes since",
                Yes().Leave("2026-07-20").Yes("mother", "2026-08-01"),
                "permit | consent-live |"
            ),
            new("left and came back", Yes().Leave("2026-07-20").Return("2026-09-01"), "permit | consent-live |"),
            new(
                "left and came back at the same instant",
                Yes().Leave("2026-07-20").Return("2026-07-20"),
                "deny | child-has-left | re-consent:parent review-retention"
            ),
            new(
                "a return recorded before it happened",
                Yes().Leave("2026-07-20").Return("2026-09-01", recorded: "2026-08-01"),
                "deny | child-has-left | re-consent:parent review-retention"
            ),
            new("leaves next month", Yes().Leave("2026-12-20"), "permit | consent-live |"),
            new(
                "Scotland 13, left",
                Scotland().Child().Notice().Use().Yes("child", "2026-01-12").Leave("2026-07-20"),
                "deny | child-has-left child-presumed-capable | re-consent:child review-retention"
            ),
            // Two times.
            new(
                "asked about a moment before the withdrawal",
                Yes().Withdraw("mother", "2026-02-12").AskedAt("2026-02-11"),
                "permit | consent-live event-in-the-future |"
            ),
            new(
                "as the record stood before a late recorded withdrawal",
                Yes()
                    .Withdraw("mother", "2026-02-12", recorded: "2026-02-20")
                    .AskedAt("2026-02-15")
                    .KnownAt("2026-02-15"),
                "permit | consent-live |"
            ),
            new(
                "a late recorded withdrawal, as it is known now",
                Yes().Withdraw("mother", "2026-02-12", recorded: "2026-02-20").AskedAt("2026-02-15"),
                "deny | consent-withdrawn |"
            ),
            new(
                "a late recorded yes, as the record stood before",
                England()
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2026-01-12", recorded: "2026-03-01")
                    .KnownAt("2026-02-01"),
                "deny | no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "a notice that the record did not know yet",
                England()
                    .Parent()
                    .Notice(from: "2026-01-01", recorded: "2026-03-01")
                    .Use()
                    .Yes("mother", "2026-01-12")
                    .KnownAt("2026-02-01"),
                "deny | notice-did-not-cover | re-consent:parent"
            ),
            // Corrupt, contradictory, future-dated.
            new(
                "a yes dated in the future",
                Yes("2026-12-01"),
                "deny | event-in-the-future no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "a yes recorded before it happened",
                England().Parent().Notice().Use().Yes("mother", "2026-01-12", recorded: "2026-01-11"),
                "deny | events-contradict no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "a doubtful yes after a good one",
                Yes().Yes("mother", "2026-02-12", recorded: "2026-02-11"),
                "deny | events-contradict | re-consent:parent"
            ),
            new(
                "a good yes after a doubtful one",
                Yes("2026-03-12").Yes("mother", "2026-02-12", recorded: "2026-02-11"),
                "permit | consent-live |"
            ),
            new(
                "one event delivered twice",
                England()
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2026-01-12", id: "a")
                    .Yes("mother", "2026-01-12", recorded: "2026-01-13", id: "a"),
                "permit | consent-live |"
            ),
            new(
                "one id, two different yeses",
                England()
                    .Parent()
                    .Notice()
                    .Use()
                    .Yes("mother", "2026-01-12", id: "a")
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.Website, ImageChannel.Print], id: "a"),
                "deny | events-contradict no-decision-on-record parent-decision-missing | re-consent:parent"
            ),
            new(
                "one id, a no and a later yes",
                England()
                    .Parent()
                    .Notice()
                    .Use()
                    .Event(ConsentEventKind.Refused, "mother", "2026-01-12", id: "a")
                    .Yes("mother", "2026-01-13", id: "a"),
                "deny | parent-refused |"
            ),
            new(
                "the adult's yes from before 18",
                new Story(Nation.England, "2008-06-10")
                    .Adult()
                    .Notice()
                    .Use()
                    .Yes("adult", "2026-06-01")
                    .AskedAt("2026-06-20"),
                "deny | no-decision-on-record | re-consent:adult-former-child"
            ),
            // After the no: what is live.
            new(
                "withdrawn on a Friday: due on Monday",
                Yes().Withdraw("mother", "2026-02-13").Live("page"),
                "deny | consent-withdrawn | take-down:page@2026-02-16"
            ),
            new(
                "withdrawn before Easter, England",
                Yes().Withdraw("mother", "2026-04-02").Live("page"),
                "deny | consent-withdrawn | take-down:page@2026-04-07"
            ),
            new(
                "everything that the withdrawal covers comes down",
                Yes()
                    .Use("posts", channel: ImageChannel.SocialMedia)
                    .Use("leaflet", channel: ImageChannel.Print)
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.SocialMedia, ImageChannel.Print])
                    .Withdraw("mother", "2026-02-12")
                    .Live("page")
                    .Live("post", "posts")
                    .Live("flyer", "leaflet"),
                "deny | consent-withdrawn | take-down:page@2026-02-13 take-down:post@2026-02-13 say-not-recallable:post "
                    + "take-down:flyer@2026-02-19 say-not-recallable:flyer"
            ),
            new(
                "a withdrawal of one channel leaves the others live",
                Yes()
                    .Use("leaflet", channel: ImageChannel.Print)
                    .Yes("mother", "2026-01-12", channels: [ImageChannel.Print])
                    .Withdraw("mother", "2026-02-12", channels: [ImageChannel.Website])
                    .Live("page")
                    .Live("flyer", "leaflet"),
                "deny | consent-withdrawn | take-down:page@2026-02-13"
            ),
            new(
                "already down, or not yet up",
                Yes()
                    .Withdraw("mother", "2026-02-12")
                    .Live("old", at: "2026-01-20", removed: "2026-02-11")
                    .Live("coming", at: "2026-12-01"),
                "deny | consent-withdrawn |"
            ),
            new(
                "published in spite of a no",
                England().Parent().Notice().Use().No("mother", "2026-01-12").Live("page", at: "2026-03-02"),
                "deny | parent-refused | take-down:page@2026-03-03"
            ),
            new(
                "a page that was shared onward",
                Yes().Withdraw("mother", "2026-02-12").Live("page", shared: true),
                "deny | consent-withdrawn | take-down:page@2026-02-13 say-not-recallable:page"
            ),
            new(
                "a restriction: down the same day",
                Yes().Restrict("2026-02-13T20:00:00Z").Live("page"),
                "deny | restricted | take-down:page@2026-02-13"
            ),
            new(
                "a yes too old takes nothing down",
                Yes("2024-01-12").Live("page", at: "2024-02-02"),
                "ask-again | not-refreshed-in-two-years | re-consent:parent"
            ),
            new(
                "kept longer than the notice said",
                England()
                    .Parent()
                    .Notice(keepMonths: 6)
                    .Use()
                    .Yes("mother", "2026-01-12")
                    .Live("page", at: "2026-02-02"),
                "permit | consent-live retention-ended | review-retention:page"
            ),
            new(
                "a year that no bank holiday list covers",
                new Story(Nation.England, "2100-05-03")
                    .Parent()
                    .Notice(from: "2100-01-01")
                    .Use()
                    .Yes("mother", "2108-01-12")
                    .Withdraw("mother", "2108-02-12")
                    .Live("page", at: "2108-02-02")
                    .AskedAt("2108-03-01"),
                "deny | consent-withdrawn | take-down:page@2108-02-13"
            ),
        ];
}
