using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Who decides: nation, age, competence, parents, the local authority, disagreement.</summary>
internal static class GiverScenarios
{
    private const string NobodyParent = "deny | no-decision-on-record parent-decision-missing | re-consent:parent";
    private const string NobodyChild =
        "deny | child-decision-missing child-presumed-capable no-decision-on-record | re-consent:child";

    private static Story Plain(Nation nation, string born) => new Story(nation, born).Notice().Use().Parent().Child();

    private static Story In(CareStatus status) =>
        England().Notice().Use().Parent().Authority().Care(status, "2024-05-01").Yes("mother", "2026-01-12");

    public static IReadOnlyList<Scenario> All =>
        [
            // A young child: those with parental responsibility.
            new(
                "England 10, mother yes",
                England().Notice().Use().Parent().Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "Wales 10, mother yes",
                Plain(Nation.Wales, "2016-05-03").Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "Northern Ireland 10, mother yes",
                Plain(Nation.NorthernIreland, "2016-05-03").Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "Scotland 10, mother yes",
                Plain(Nation.Scotland, "2016-05-03").Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new("nobody asked", Plain(Nation.England, "2016-05-03"), NobodyParent),
            new(
                "asked, no answer",
                England().Notice().Use().Parent().Event(ConsentEventKind.Requested, "mother", "2026-01-12"),
                NobodyParent
            ),
            new(
                "put off",
                England().Notice().Use().Parent().Event(ConsentEventKind.Deferred, "mother", "2026-01-12"),
                NobodyParent
            ),
            new(
                "nobody knows",
                England()
                    .Notice()
                    .Use()
                    .Parent()
                    .Yes("mother", "2026-01-12")
                    .Event(ConsentEventKind.Unknown, "mother", "2026-02-12"),
                NobodyParent
            ),
            new("no parent on record", England().Notice().Use().Child().Yes("child", "2026-01-12"), NobodyParent),
            new("mother no", England().Notice().Use().Parent().No("mother", "2026-01-12"), "deny | parent-refused |"),
            new(
                "mother yes, father no",
                England()
                    .Notice()
                    .Use()
                    .Parent()
                    .Parent("father")
                    .Yes("mother", "2026-01-12")
                    .No("father", "2026-01-10"),
                "deny | parent-refused |"
            ),
            new(
                "mother yes, father silent",
                England().Notice().Use().Parent().Parent("father").Yes("mother", "2026-01-12"),
                NobodyParent
            ),
            new(
                "mother yes, father's yes not needed",
                England().Notice().Use().Parent().Parent("father", needed: false).Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "mother yes, father not needed but no",
                England()
                    .Notice()
                    .Use()
                    .Parent()
                    .Parent("father", needed: false)
                    .Yes("mother", "2026-01-12")
                    .No("father", "2026-01-12"),
                "deny | parent-refused |"
            ),
            new(
                "birth parent's responsibility ended, adopter yes",
                England()
                    .Notice()
                    .Use()
                    .Parent("birth", until: "2022-03-01")
                    .Parent("adopter", from: "2022-03-01")
                    .Yes("birth", "2026-01-12")
                    .No("birth", "2026-01-13")
                    .Yes("adopter", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "birth parent yes before adoption, adopter silent",
                England()
                    .Notice()
                    .Use()
                    .Parent("birth", until: "2026-03-01")
                    .Parent("adopter", from: "2026-03-01")
                    .Yes("birth", "2026-01-12"),
                NobodyParent
            ),
            new(
                "England 10, mother yes, child no",
                Plain(Nation.England, "2016-05-03").Yes("mother", "2026-01-12").No("child", "2026-02-12"),
                "deny | child-refused |"
            ),
            new(
                "no by somebody whose yes came later",
                England().Notice().Use().Parent().No("mother", "2026-01-12").Yes("mother", "2026-02-12"),
                "permit | consent-live |"
            ),
            // Competence, where no nation's presumption helps.
            new(
                "England 13 is not an age for photographs",
                Plain(Nation.England, "2013-05-03").Yes("child", "2026-09-12"),
                NobodyParent
            ),
            new(
                "England 16, child yes alone",
                Plain(Nation.England, "2010-05-03").Yes("child", "2026-09-12"),
                NobodyParent
            ),
            new(
                "England 14 found competent, child yes",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10")
                    .Yes("child", "2026-01-12"),
                "permit | child-found-competent consent-live | tell-parents"
            ),
            new(
                "found competent and yes at the same instant",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-12")
                    .Yes("child", "2026-01-12"),
                "permit | child-found-competent consent-live | tell-parents"
            ),
            new(
                "child yes before being found competent",
                Plain(Nation.Wales, "2012-05-03")
                    .Yes("child", "2026-01-12")
                    .Assess(CapacityFinding.Capable, "2026-02-10"),
                "deny | child-decision-missing child-found-competent no-decision-on-record | re-consent:child"
            ),
            new(
                "found competent, mother yes, child silent",
                Plain(Nation.NorthernIreland, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10")
                    .Yes("mother", "2026-01-12"),
                "deny | child-decision-missing child-found-competent no-decision-on-record | re-consent:child"
            ),
            new(
                "found competent, child yes, mother no",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10")
                    .Yes("child", "2026-01-12")
                    .No("mother", "2026-01-15"),
                "deny | child-found-competent parent-refused |"
            ),
            new(
                "found not capable after having been found capable, mother yes",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2025-01-10")
                    .Assess(CapacityFinding.NotCapable, "2026-01-10")
                    .Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "two findings at one instant that contradict each other",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10")
                    .Assess(CapacityFinding.NotCapable, "2026-01-10")
                    .Yes("mother", "2026-01-12")
                    .Yes("child", "2026-01-12"),
                "deny | events-contradict |"
            ),
            new(
                "a finding recorded before it was made",
                Plain(Nation.England, "2012-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10", recorded: "2026-01-09")
                    .Yes("child", "2026-01-12"),
                "deny | events-contradict |"
            ),
            // Scotland: 12 presumed, rebuttable.
            new(
                "Scotland 13, child yes",
                Plain(Nation.Scotland, "2013-05-03").Yes("child", "2026-01-12"),
                "permit | child-presumed-capable consent-live | tell-parents"
            ),
            new(
                "Scotland 13, no child giver listed",
                Scotland().Notice().Use().Parent().Yes("mother", "2026-01-12"),
                NobodyChild
            ),
            new("Scotland 13, nobody asked", Plain(Nation.Scotland, "2013-05-03"), NobodyChild),
            new(
                "Scotland 13, asked at 13, mother yes only",
                Plain(Nation.Scotland, "2013-05-03").Yes("mother", "2026-01-12"),
                NobodyChild
            ),
            new(
                "Scotland 13, child no, mother yes",
                Plain(Nation.Scotland, "2013-05-03").Yes("mother", "2025-01-12").No("child", "2026-01-12"),
                "deny | child-presumed-capable child-refused |"
            ),
            new(
                "Scotland 13, child yes, mother no",
                Plain(Nation.Scotland, "2013-05-03").Yes("child", "2026-01-12").No("mother", "2026-01-12"),
                "deny | child-presumed-capable parent-refused |"
            ),
            new(
                "Scotland 13, presumption rebutted, mother yes",
                Plain(Nation.Scotland, "2013-05-03")
                    .Assess(CapacityFinding.NotCapable, "2025-09-01")
                    .Yes("mother", "2026-01-12"),
                "permit | consent-live presumption-rebutted |"
            ),
            new(
                "Scotland 13, presumption rebutted, child yes only",
                Plain(Nation.Scotland, "2013-05-03")
                    .Assess(CapacityFinding.NotCapable, "2025-09-01")
                    .Yes("child", "2026-01-12"),
                "deny | no-decision-on-record parent-decision-missing presumption-rebutted | re-consent:parent"
            ),
            new(
                "Scotland 13, a finding from before 12 rebuts nothing",
                Plain(Nation.Scotland, "2013-05-03")
                    .Assess(CapacityFinding.NotCapable, "2024-09-01")
                    .Yes("child", "2026-01-12"),
                "permit | child-presumed-capable consent-live | tell-parents"
            ),
            new(
                "Scotland 11 found competent, child yes",
                Plain(Nation.Scotland, "2015-05-03")
                    .Assess(CapacityFinding.Capable, "2026-01-10")
                    .Yes("child", "2026-01-12"),
                "permit | child-found-competent consent-live | tell-parents"
            ),
            // Looked-after children.
            new(
                "care order, mother yes, authority not asked",
                In(CareStatus.CareOrder),
                "deny | local-authority-may-have-to-agree no-decision-on-record | ask-local-authority"
            ),
            new(
                "accommodated by agreement, mother yes, authority not asked",
                In(CareStatus.Accommodated),
                "ask-again | local-authority-may-have-to-agree | ask-local-authority"
            ),
            new(
                "status unknown, mother yes, authority not asked",
                In(CareStatus.Unknown),
                "ask-again | local-authority-may-have-to-agree | ask-local-authority"
            ),
            new(
                "accommodated, mother yes, authority yes",
                In(CareStatus.Accommodated).Yes("council", "2026-01-13"),
                "permit | consent-live |"
            ),
            new(
                "care order, authority yes, no parent listed",
                England()
                    .Notice()
                    .Use()
                    .Authority()
                    .Care(CareStatus.CareOrder, "2024-05-01")
                    .Yes("council", "2026-01-13"),
                "permit | consent-live |"
            ),
            new(
                "care order, authority no",
                In(CareStatus.InterimCareOrder).No("council", "2026-01-13"),
                "deny | local-authority-may-have-to-agree no-decision-on-record parent-refused |"
            ),
            new(
                "accommodated, authority no",
                In(CareStatus.Accommodated).No("council", "2026-01-13"),
                "deny | local-authority-may-have-to-agree local-authority-refused |"
            ),
            new(
                "accommodated, authority's yes too old",
                In(CareStatus.Accommodated).Yes("council", "2024-11-01"),
                "ask-again | not-refreshed-in-two-years | ask-local-authority"
            ),
            new(
                "care has ended",
                England()
                    .Notice()
                    .Use()
                    .Parent()
                    .Care(CareStatus.CareOrder, "2020-05-01", "2023-05-01")
                    .Yes("mother", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "Scotland 13 under supervision, child yes",
                Plain(Nation.Scotland, "2013-05-03")
                    .Care(CareStatus.CompulsorySupervisionOrder, "2024-05-01")
                    .Yes("child", "2026-01-12"),
                "ask-again | child-presumed-capable local-authority-may-have-to-agree | ask-local-authority"
            ),
            // 18: the person alone.
            new(
                "19, own yes",
                Plain(Nation.England, "2007-05-03").Adult().Yes("adult", "2026-01-12"),
                "permit | consent-live |"
            ),
            new(
                "19, own yes, mother no",
                Plain(Nation.England, "2007-05-03").Adult().Yes("adult", "2026-01-12").No("mother", "2026-02-12"),
                "permit | consent-live |"
            ),
            new(
                "19, own no",
                Plain(Nation.England, "2007-05-03").Adult().No("adult", "2026-01-12"),
                "deny | child-refused |"
            ),
            new(
                "19, nobody ever asked",
                Plain(Nation.England, "2007-05-03"),
                "deny | no-decision-on-record | re-consent:adult-former-child"
            ),
            new(
                "19, mother yes after the birthday only",
                Plain(Nation.England, "2007-05-03").Yes("mother", "2026-01-12"),
                "deny | no-decision-on-record parental-authority-ended | re-consent:adult-former-child"
            ),
            new(
                "18 now, own no as a child still stands",
                Plain(Nation.England, "2008-11-01").Yes("mother", "2026-01-12").No("child", "2026-02-12"),
                "deny | child-refused |"
            ),
        ];
}
