using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Several findings about one child's ability to decide, and which of them counts.</summary>
public class FindingsAboutTheChildTests
{
    private const CapacityFinding Capable = CapacityFinding.Capable;
    private const CapacityFinding NotCapable = CapacityFinding.NotCapable;

    private static Story Fourteen() => new Story(Nation.England, "2012-05-03").Parent().Child().Notice().Use();

    private static Story Thirteen() => Scotland().Parent().Child().Notice().Use();

    [Fact]
    public void Two_at_one_instant_that_agree() =>
        Exact.Says(
            "permit | child-found-competent(e2) consent-live(e3) | tell-parents",
            Fourteen().Assess(Capable, "2026-01-10").Assess(Capable, "2026-01-10").Yes("child", "2026-01-12")
        );

    [Fact]
    public void Two_of_three_at_one_instant_agree() =>
        Exact.Says(
            "deny | events-contradict(c) |",
            Fourteen()
                .Assess(Capable, "2026-01-10", id: "a")
                .Assess(NotCapable, "2026-01-10", id: "b")
                .Assess(NotCapable, "2026-01-10", id: "c")
                .Yes("mother", "2026-01-12")
        );

    [Fact]
    public void A_sound_one_beside_a_doubtful_one_at_one_instant() =>
        Exact.Says(
            "deny | events-contradict(b) |",
            Fourteen()
                .Assess(Capable, "2026-01-10", recorded: "2026-01-09", id: "a")
                .Assess(Capable, "2026-01-10", id: "b")
                .Yes("child", "2026-01-12")
        );

    [Fact]
    public void A_sound_one_after_a_doubtful_one() =>
        Exact.Says(
            "permit | child-found-competent(b) consent-live(e1) | tell-parents",
            Fourteen()
                .Assess(Capable, "2026-01-09", recorded: "2026-01-08", id: "a")
                .Assess(Capable, "2026-01-10", id: "b")
                .Yes("child", "2026-01-12")
        );

    [Fact]
    public void A_sound_one_after_two_that_contradict_each_other() =>
        Exact.Says(
            "permit | child-found-competent(e3) consent-live(e4) | tell-parents",
            Fourteen()
                .Assess(Capable, "2026-01-09")
                .Assess(NotCapable, "2026-01-09")
                .Assess(Capable, "2026-01-10")
                .Yes("child", "2026-01-12")
        );

    [Fact]
    public void One_id_with_two_findings() =>
        Exact.Says(
            "deny | events-contradict(a) |",
            Fourteen()
                .Assess(Capable, "2026-01-09", id: "a")
                .Assess(Capable, "2026-01-10", id: "a")
                .Yes("child", "2026-01-12")
        );

    [Fact]
    public void Found_capable_after_having_been_found_not_capable() =>
        Exact.Says(
            "permit | child-found-competent(e2) consent-live(e3) | tell-parents",
            Fourteen().Assess(NotCapable, "2025-01-10").Assess(Capable, "2026-01-10").Yes("child", "2026-01-12")
        );

    [Fact]
    public void Found_not_capable_the_child_s_yes_is_not_enough() =>
        Exact.Says(
            "deny | parent-decision-missing no-decision-on-record | re-consent:parent(mother)",
            Fourteen().Assess(NotCapable, "2026-01-10").Yes("child", "2026-01-12")
        );

    [Fact]
    public void Found_capable_the_second_after_the_child_s_yes() =>
        Exact.Says(
            "deny | child-found-competent(e2) child-decision-missing no-decision-on-record | re-consent:child(child)",
            Fourteen().Yes("child", "2026-01-10T11:59:59Z").Assess(Capable, "2026-01-10")
        );

    [Fact]
    public void A_finding_dated_after_the_question_is_not_known() =>
        Exact.Says("permit | consent-live(e2) |", Fourteen().Assess(Capable, "2026-12-10").Yes("mother", "2026-01-12"));

    [Fact]
    public void A_finding_at_the_very_instant_of_the_question_is() =>
        Exact.Says(
            "deny | child-found-competent(e1) child-decision-missing no-decision-on-record | re-consent:child(child)",
            Fourteen().Assess(Capable, "2026-11-22T09:00:00Z").Yes("mother", "2026-01-12")
        );

    [Fact]
    public void Scotland_found_capable_after_twelve_is_still_presumed() =>
        Exact.Says(
            "permit | child-presumed-capable(dpa-2018-s208) consent-live(e2) | tell-parents",
            Thirteen().Assess(Capable, "2026-01-10").Yes("child", "2026-01-12")
        );

    [Fact]
    public void Scotland_rebutted_and_found_capable_since() =>
        Exact.Says(
            "permit | child-presumed-capable(dpa-2018-s208) consent-live(e3) | tell-parents",
            Thirteen().Assess(NotCapable, "2025-09-01").Assess(Capable, "2026-01-10").Yes("child", "2026-01-12")
        );

    [Fact]
    public void Scotland_a_yes_from_before_the_rebuttal_counts_no_more() =>
        Exact.Says(
            "deny | presumption-rebutted(e2) parent-decision-missing no-decision-on-record | re-consent:parent(mother)",
            Thirteen().Yes("child", "2026-01-12").Assess(NotCapable, "2026-02-01")
        );

    [Fact]
    public void Scotland_the_age_is_named() =>
        Assert.Equal(
            "The child's own decision counts: from 12 this nation presumes that a child can make it",
            Thirteen().Yes("child", "2026-01-12").Decide().Reasons[0].Text
        );

    [Fact]
    public void Scotland_the_birthday_is_named() =>
        Assert.Equal(
            "The child has turned 12, the age from which this nation presumes that a child can decide",
            Thirteen().Yes("mother", "2025-01-12").Decide().Reasons[1].Text
        );
}
