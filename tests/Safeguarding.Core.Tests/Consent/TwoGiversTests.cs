using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Two givers of whom one said something and the other did not, or something else.</summary>
public class TwoGiversTests
{
    private static Story Parents() => England().Parent().Parent("father").Notice().Use();

    [Fact]
    public void The_later_of_two_yeses_is_told() =>
        Exact.Says("permit | consent-live(e2) |", Parents().Yes("mother", "2026-01-12").Yes("father", "2026-02-12"));

    [Fact]
    public void The_later_of_two_yeses_is_told_when_the_first_giver_said_it() =>
        Exact.Says("permit | consent-live(e1) |", Parents().Yes("mother", "2026-02-12").Yes("father", "2026-01-12"));

    [Fact]
    public void Of_two_yeses_at_one_instant_the_first_giver_s_is_told() =>
        Exact.Says("permit | consent-live(e2) |", Parents().Yes("father", "2026-01-12").Yes("mother", "2026-01-12"));

    [Fact]
    public void Only_the_one_who_is_silent_is_asked() =>
        Exact.Says(
            "deny | parent-decision-missing no-decision-on-record | re-consent:parent(father)",
            Parents().Yes("mother", "2026-01-12")
        );

    [Fact]
    public void Both_are_told_when_both_say_no() =>
        Exact.Says(
            "deny | parent-refused(e1) consent-withdrawn(e3) | take-down:page@2026-02-13",
            Parents()
                .No("mother", "2026-03-12")
                .Yes("father", "2026-01-12")
                .Withdraw("father", "2026-02-12")
                .Live("page")
        );

    [Fact]
    public void What_is_live_comes_down_counted_from_the_earliest_no() =>
        Exact.Says(
            "deny | parent-refused(e1) parent-refused(e2) | take-down:page@2026-02-13",
            Parents().No("mother", "2026-02-12").No("father", "2026-03-12").Live("page")
        );

    [Fact]
    public void A_yes_of_one_under_an_old_notice_is_held_against_that_one_alone() =>
        Exact.Says(
            "ask-again | not-refreshed-in-two-years(e1) | re-consent:parent(mother)",
            Parents().Yes("mother", "2024-01-12").Yes("father", "2026-01-12")
        );

    [Fact]
    public void A_no_of_one_hides_whom_else_to_ask() =>
        Exact.Says(
            "deny | parent-refused(e1) parent-decision-missing no-decision-on-record |",
            Parents().No("mother", "2026-01-12")
        );

    [Fact]
    public void Left_and_one_yes_since() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother) re-consent:parent(father)",
            Parents().Yes("mother", "2026-01-12").Leave("2026-07-20").Yes("father", "2026-08-01")
        );

    [Fact]
    public void Left_and_two_yeses_since() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            Parents().Leave("2026-07-20").Yes("mother", "2026-08-01").Yes("father", "2026-08-02")
        );

    [Fact]
    public void Left_one_yes_since_and_the_other_is_not_needed() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            England()
                .Parent()
                .Parent("father", needed: false)
                .Notice()
                .Use()
                .Leave("2026-07-20")
                .Yes("mother", "2026-08-01")
        );

    [Fact]
    public void A_parent_who_must_decide_is_asked_like_one_of_whom_nothing_is_said() =>
        Exact.Says(
            "deny | parent-decision-missing no-decision-on-record | re-consent:parent(father)",
            England().Parent().Parent("father", needed: true).Notice().Use().Yes("mother", "2026-01-12")
        );

    [Fact]
    public void The_first_name_on_another_basis_is_chosen_by_one_of_two() =>
        Exact.Says(
            "permit | basis-not-consent(use) no-objection(use) |",
            England()
                .Parent()
                .Parent("father")
                .Notice()
                .Use(basis: LawfulBasis.PublicTask, identifiers: [ShownIdentifier.FirstName])
                .Yes("mother", "2026-01-12")
                .Yes("father", "2026-01-12", identifiers: [ShownIdentifier.FirstName])
        );

    [Fact]
    public void A_child_under_two_ids_is_one_person() =>
        Exact.Says(
            "deny | child-refused(e2) child-presumed-capable(dpa-2018-s208) |",
            new Story(Nation.Scotland, "2013-05-03")
                .Child()
                .Child("child-again")
                .Notice()
                .Use()
                .Yes("child", "2026-01-12")
                .No("child-again", "2026-02-12")
        );
}
