using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>The birthdays to the second: who is asked, and whether the yes from before still stands.</summary>
public class TurningSixteenAndEighteenTests
{
    // 10 June begins at 23:00 on the 9th: summer time.
    private const string Midnight = "2026-06-09T23:00:00Z";
    private const string SecondBefore = "2026-06-09T22:59:59Z";

    private static Story Sixteen() => new Story(Nation.Wales, "2010-06-10").Parent().Child().Notice().Use();

    private static Story Eighteen() => new Story(Nation.England, "2008-06-10").Parent().Child().Notice().Use();

    // Sixteen.
    [Fact]
    public void A_second_before_sixteen_nobody_is_asked() =>
        Exact.Says("permit | consent-live(e1) |", Sixteen().Yes("mother", "2025-09-01").AskedAt(SecondBefore));

    [Fact]
    public void At_the_very_instant_of_sixteen_the_young_person_is_asked() =>
        Exact.Says(
            "permit | has-turned-sixteen consent-live(e1) | re-consent:child(child)",
            Sixteen().Yes("mother", "2025-09-01").AskedAt(Midnight)
        );

    [Fact]
    public void A_yes_a_second_before_sixteen_is_from_before() =>
        Exact.Says(
            "permit | has-turned-sixteen consent-live(e1) | re-consent:child(child)",
            Sixteen().Yes("mother", SecondBefore).AskedAt("2026-06-20")
        );

    [Fact]
    public void A_yes_at_the_very_instant_of_sixteen_is_from_after() =>
        Exact.Says("permit | consent-live(e1) |", Sixteen().Yes("mother", Midnight).AskedAt("2026-06-20"));

    [Fact]
    public void An_answer_of_the_young_person_at_the_very_instant_of_sixteen_is_enough() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            Sixteen().Yes("mother", "2025-09-01").Yes("child", Midnight).AskedAt("2026-06-20")
        );

    [Fact]
    public void An_answer_of_the_young_person_a_second_before_sixteen_is_not() =>
        Exact.Says(
            "permit | has-turned-sixteen consent-live(e1) | re-consent:child(child)",
            Sixteen().Yes("mother", "2025-09-01").Yes("child", SecondBefore).AskedAt("2026-06-20")
        );

    [Fact]
    public void Of_two_answers_of_the_young_person_one_since_sixteen_is_enough() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            Sixteen()
                .Yes("mother", "2025-09-01")
                .Yes("child", "2025-09-01")
                .Yes("child", "2026-06-11")
                .AskedAt("2026-06-20")
        );

    [Fact]
    public void A_young_person_who_was_asked_and_has_not_answered_is_still_to_be_asked() =>
        Exact.Says(
            "permit | has-turned-sixteen consent-live(e1) | re-consent:child(child)",
            Sixteen()
                .Yes("mother", "2025-09-01")
                .Event(ConsentEventKind.Requested, "child", "2026-06-11")
                .AskedAt("2026-06-20")
        );

    // Eighteen.
    [Fact]
    public void A_second_before_eighteen_the_mother_s_yes_holds() =>
        Exact.Says(
            "permit | has-turned-sixteen consent-live(e1) | re-consent:child(child)",
            new Story(Nation.England, "2008-06-10")
                .Parent()
                .Child()
                .Notice()
                .Use()
                .Yes("mother", "2024-06-09T22:59:59Z")
                .AskedAt("2026-06-09T22:59:59Z")
        );

    [Fact]
    public void At_the_very_instant_of_eighteen_the_adult_is_asked() =>
        Exact.Says(
            "ask-again | parental-authority-ended | re-consent:adult-former-child(child)",
            Eighteen().Yes("mother", "2025-09-01").AskedAt(Midnight)
        );

    [Fact]
    public void An_own_yes_at_the_very_instant_of_eighteen_is_an_adult_s() =>
        Exact.Says("permit | consent-live(e1) |", Eighteen().Yes("child", Midnight).AskedAt("2026-06-20"));

    [Fact]
    public void An_own_yes_a_second_before_eighteen_is_none_without_a_finding() =>
        Exact.Says(
            "deny | no-decision-on-record | re-consent:adult-former-child(child)",
            Eighteen().Yes("child", SecondBefore).AskedAt("2026-06-20")
        );

    [Fact]
    public void An_own_competent_yes_stands_at_the_very_instant_of_eighteen_and_is_asked_about() =>
        Exact.Says(
            "permit | has-turned-eighteen consent-live(e2) | re-consent:adult-former-child(child)",
            Eighteen().Assess(CapacityFinding.Capable, "2025-08-01").Yes("child", "2025-09-01").AskedAt(Midnight)
        );

    [Fact]
    public void An_own_competent_yes_from_seventeen_and_one_since_eighteen() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            Eighteen()
                .Assess(CapacityFinding.Capable, "2025-08-01")
                .Yes("child", "2025-09-01")
                .Yes("child", "2026-06-11")
                .AskedAt("2026-06-20")
        );

    [Fact]
    public void The_mother_s_yes_at_the_very_instant_of_eighteen_came_too_late() =>
        Exact.Says(
            "deny | parental-authority-ended no-decision-on-record | re-consent:adult-former-child(child)",
            Eighteen().Yes("mother", Midnight).AskedAt("2026-06-20")
        );

    [Fact]
    public void The_mother_s_yes_a_second_before_eighteen_was_complete() =>
        Exact.Says(
            "ask-again | parental-authority-ended | re-consent:adult-former-child(child)",
            Eighteen().Yes("mother", SecondBefore).AskedAt("2026-06-20")
        );

    [Fact]
    public void An_own_yes_as_an_adult_that_has_expired() =>
        Exact.Says(
            "deny | not-refreshed-in-two-years(e2) | re-consent:adult-former-child(child)",
            new Story(Nation.England, "2007-05-03")
                .Child()
                .Notice()
                .Use()
                .Yes("child", "2025-06-01")
                .Event(ConsentEventKind.Expired, "child", "2026-06-01")
        );

    [Fact]
    public void An_own_no_as_a_child_stands_in_spite_of_the_mother_s_complete_yes() =>
        Exact.Says(
            "deny | child-refused(e2) |",
            Eighteen().Yes("mother", "2025-09-01").No("child", "2025-09-02").AskedAt("2026-06-20")
        );

    [Fact]
    public void An_own_yes_too_old_is_weighed_like_any_other() =>
        Exact.Says(
            "ask-again | not-refreshed-in-two-years(e1) | re-consent:adult-former-child(child)",
            new Story(Nation.England, "2004-05-03").Child().Notice().Use().Yes("child", "2024-01-12")
        );
}
