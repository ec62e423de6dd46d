using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>The notice behind a yes, the details shown, the time it lasts, and the others in the picture.</summary>
public class WhatTheYesCoversTests
{
    private const string Again = "| re-consent:parent(mother)";

    private static Story Mother(ShownIdentifier[]? shown = null) =>
        England().Parent().Use(identifiers: shown).Yes("mother", "2026-01-12");

    private static Story Other(string reference) =>
        new Story(Nation.England, "2016-02-29") { Reference = reference }
            .Parent("guardian")
            .Notice()
            .Yes("guardian", "2026-01-12");

    [Fact]
    public void No_notice_the_yes_is_named() => Exact.Says($"deny | notice-did-not-cover(e1) {Again}", Mother());

    [Fact]
    public void A_notice_without_the_channel_is_named() =>
        Exact.Says($"deny | notice-did-not-cover(n1) {Again}", Mother().Notice(channels: [ImageChannel.Print]));

    [Fact]
    public void No_notice_and_a_detail_that_nobody_told() =>
        Exact.Says(
            $"deny | notice-did-not-cover(e1) identifier-not-covered(e1) {Again}",
            Mother([ShownIdentifier.Location])
        );

    [Fact]
    public void A_notice_in_force_from_the_very_instant_of_the_yes_was_shown() =>
        Exact.Says("permit | consent-live(e1) |", Mother().Notice(from: "2026-01-12"));

    [Fact]
    public void A_full_name_that_nobody_chose_is_told_once() =>
        Exact.Says("deny | full-name-with-image | drop-the-full-name", Mother([ShownIdentifier.FullName]).Notice());

    [Fact]
    public void A_detail_that_was_chosen_need_not_be_told() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            England()
                .Parent()
                .Notice()
                .Use(identifiers: [ShownIdentifier.Location])
                .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.Location])
        );

    [Fact]
    public void The_detail_is_named() =>
        Assert.Equal(
            "The notice did not tell, and nobody chose, that this identifying detail would be shown: location",
            Mother([ShownIdentifier.Location]).Notice().Decide().Reasons[0].Text
        );

    [Fact]
    public void Both_of_two_yeses_of_one_instant_are_weighed() =>
        Exact.Says(
            $"deny | not-refreshed-in-two-years(e1) consent-not-expressed(e2) {Again}",
            England()
                .Parent()
                .Notice()
                .Use()
                .Yes("mother", "2026-01-12", until: "2026-11-21")
                .Yes("mother", "2026-01-12", method: DecisionMethod.Assumed)
        );

    [Fact]
    public void A_yes_past_its_last_day_and_past_two_years_is_told_once() =>
        Exact.Says(
            $"deny | not-refreshed-in-two-years(e1) {Again}",
            England().Parent().Notice().Use().Yes("mother", "2024-01-12", until: "2026-01-12")
        );

    [Fact]
    public void A_group_that_lists_the_child_too() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            England()
                .Parent()
                .Notice()
                .Use(group: ["child-1", "friend"])
                .Yes("mother", "2026-01-12")
                .Other(Other("friend"))
        );

    [Fact]
    public void A_group_of_three_each_is_asked_about_alone() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            England()
                .Parent()
                .Notice()
                .Use(group: ["friend", "cousin"])
                .Yes("mother", "2026-01-12")
                .Other(Other("friend"))
                .Other(Other("cousin"))
        );

    [Fact]
    public void A_group_of_three_of_whom_one_said_no_and_one_is_unknown() =>
        Exact.Says(
            "deny | group-member-not-permitted(nobody) group-member-not-permitted(friend) |",
            England()
                .Parent()
                .Notice()
                .Use(group: ["nobody", "friend"])
                .Yes("mother", "2026-01-12")
                .Other(Other("friend").Withdraw("guardian", "2026-02-12"))
        );

    [Fact]
    public void A_no_of_the_mother_and_an_earlier_one_in_the_group() =>
        Exact.Says(
            "deny | consent-withdrawn(e2) group-member-not-permitted(friend) | take-down:page@2026-02-13",
            England()
                .Parent()
                .Notice()
                .Use(group: ["friend"])
                .Yes("mother", "2026-01-12")
                .Withdraw("mother", "2026-03-12")
                .Other(Other("friend").Withdraw("guardian", "2026-02-12"))
                .Live("page")
        );

    [Fact]
    public void CCTV_by_consent_in_spite_of_a_yes() =>
        Exact.Says(
            "deny | cctv-not-by-consent | impact-assessment-and-signs",
            England()
                .Parent()
                .Notice(purposes: [PurposeCode.Security], channels: [ImageChannel.Cctv])
                .Use(purpose: PurposeCode.Security, channel: ImageChannel.Cctv, kind: ImageKind.Cctv)
                .Yes("mother", "2026-01-12", purposes: [PurposeCode.Security], channels: [ImageChannel.Cctv])
        );
}
