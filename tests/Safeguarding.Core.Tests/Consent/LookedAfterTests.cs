using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Children in care: the local authority beside, or in the place of, the parents.</summary>
public class LookedAfterTests
{
    private const string MotherMissing = "parent-decision-missing no-decision-on-record";

    private static Story In(CareStatus status) =>
        England().Parent().Authority().Care(status, "2024-05-01").Notice().Use();

    private static Story NoParent(CareStatus status) => England().Authority().Care(status, "2024-05-01").Notice().Use();

    [Fact]
    public void One_of_two_times_in_care_gives_the_authority_responsibility() =>
        Exact.Says(
            "deny | local-authority-may-have-to-agree no-decision-on-record | ask-local-authority",
            In(CareStatus.CareOrder).Care(CareStatus.Accommodated, "2025-05-01").Yes("mother", "2026-01-12")
        );

    [Fact]
    public void Accommodated_and_no_parent_listed() =>
        Exact.Says(
            $"deny | {MotherMissing} | re-consent:parent",
            NoParent(CareStatus.Accommodated).Yes("council", "2026-01-13")
        );

    [Fact]
    public void Not_in_care_an_authority_and_no_parent_listed() =>
        Exact.Says(
            $"deny | {MotherMissing} | re-consent:parent",
            England().Authority().Notice().Use().Yes("council", "2026-01-13")
        );

    [Fact]
    public void A_care_order_and_nobody_listed() =>
        Exact.Says(
            $"deny | {MotherMissing} local-authority-may-have-to-agree | re-consent:parent ask-local-authority",
            England().Care(CareStatus.CareOrder, "2024-05-01").Notice().Use()
        );

    [Fact]
    public void A_care_order_an_authority_that_is_silent_and_no_parent_listed() =>
        Exact.Says(
            "deny | local-authority-may-have-to-agree no-decision-on-record | ask-local-authority",
            NoParent(CareStatus.CareOrder)
        );

    [Fact]
    public void Not_in_care_a_refusal_of_the_authority_is_its_own() =>
        Exact.Says(
            "deny | local-authority-refused(e2) |",
            England().Parent().Authority().Notice().Use().Yes("mother", "2026-01-12").No("council", "2026-01-13")
        );

    [Fact]
    public void Of_two_authorities_one_agreed() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            In(CareStatus.CareOrder).Authority("county").Yes("mother", "2026-01-12").Yes("county", "2026-01-13")
        );

    [Fact]
    public void Of_two_authorities_the_yes_of_one_is_too_old() =>
        Exact.Says(
            "ask-again | not-refreshed-in-two-years(e3) | ask-local-authority",
            In(CareStatus.CareOrder)
                .Authority("county")
                .Yes("mother", "2026-01-12")
                .Yes("council", "2026-01-13")
                .Yes("county", "2024-01-13")
        );

    [Fact]
    public void A_care_order_and_a_child_who_decides_the_authority_is_asked() =>
        Exact.Says(
            "ask-again | child-presumed-capable(dpa-2018-s208) local-authority-may-have-to-agree | ask-local-authority",
            Scotland()
                .Child()
                .Authority()
                .Care(CareStatus.CareOrder, "2024-05-01")
                .Notice()
                .Use()
                .Yes("child", "2026-01-12")
        );

    [Fact]
    public void A_care_order_a_child_who_decides_and_an_authority_that_agreed() =>
        Exact.Says(
            "permit | child-presumed-capable(dpa-2018-s208) consent-live(e2) | tell-parents",
            Scotland()
                .Child()
                .Authority()
                .Care(CareStatus.CareOrder, "2024-05-01")
                .Notice()
                .Use()
                .Yes("child", "2026-01-12")
                .Yes("council", "2026-01-13")
        );

    [Fact]
    public void The_authority_s_yes_has_expired() =>
        Exact.Says(
            "ask-again | local-authority-may-have-to-agree | ask-local-authority",
            In(CareStatus.Accommodated)
                .Yes("mother", "2026-01-12")
                .Yes("council", "2026-01-13")
                .Event(ConsentEventKind.Expired, "council", "2026-02-13")
        );

    [Fact]
    public void Left_under_a_care_order_the_authority_s_yes_is_from_before() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother)",
            In(CareStatus.CareOrder).Yes("council", "2026-01-13").Leave("2026-07-20").Yes("mother", "2026-08-01")
        );

    [Fact]
    public void Left_under_a_care_order_and_both_agreed_since() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            In(CareStatus.CareOrder).Leave("2026-07-20").Yes("mother", "2026-08-01").Yes("council", "2026-08-02")
        );

    [Fact]
    public void Left_while_accommodated_the_mother_s_yes_since_is_enough_to_go_on() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            In(CareStatus.Accommodated).Yes("council", "2026-01-13").Leave("2026-07-20").Yes("mother", "2026-08-01")
        );

    [Theory]
    [InlineData("2026-11-21", "permit | consent-live(e1) |")]
    [InlineData("2026-11-22", "ask-again | local-authority-may-have-to-agree | ask-local-authority")]
    public void From_the_first_day_in_care_the_authority_is_asked(string asked, string expected) =>
        Exact.Says(
            expected,
            England()
                .Parent()
                .Authority()
                .Care(CareStatus.Unknown, "2026-11-22")
                .Notice()
                .Use()
                .Yes("mother", "2026-01-12")
                .AskedAt(asked)
        );

    [Theory]
    [InlineData("2026-11-21", "ask-again | local-authority-may-have-to-agree | ask-local-authority")]
    [InlineData("2026-11-22", "permit | consent-live(e1) |")]
    public void On_the_day_on_which_care_ends_the_authority_is_asked_no_more(string asked, string expected) =>
        Exact.Says(
            expected,
            England()
                .Parent()
                .Authority()
                .Care(CareStatus.Unknown, "2024-11-22", "2026-11-22")
                .Notice()
                .Use()
                .Yes("mother", "2026-01-12")
                .AskedAt(asked)
        );

    [Fact]
    public void Findings_that_contradict_each_other_leave_nothing_to_ask_the_authority() =>
        Exact.Says(
            "deny | events-contradict(e2) |",
            In(CareStatus.Accommodated)
                .Assess(CapacityFinding.Capable, "2026-01-10")
                .Assess(CapacityFinding.NotCapable, "2026-01-10")
                .Yes("mother", "2026-01-12")
        );
}
