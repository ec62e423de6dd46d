using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>A child who has left: what lets use go on, and who is asked.</summary>
public class LeavingTests
{
    private static Story Mother() => England().Parent().Notice().Use();

    [Fact]
    public void Something_else_that_happens_afterwards_is_no_return() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother)",
            Mother()
                .Yes("mother", "2026-01-12")
                .Leave("2026-07-20")
                .Yes("mother", "2026-08-01", channels: [ImageChannel.Print])
        );

    [Fact]
    public void Left_came_back_and_left_again() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother)",
            Mother().Yes("mother", "2026-01-12").Leave("2026-02-20").Return("2026-03-01").Leave("2026-07-20")
        );

    [Fact]
    public void Left_twice_the_later_time_counts() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother)",
            Mother().Leave("2026-02-20").Yes("mother", "2026-03-12").Leave("2026-07-20")
        );

    [Fact]
    public void On_another_basis_a_yes_since_changes_nothing() =>
        Exact.Says(
            "deny | child-has-left basis-not-consent(use) no-objection(use) | review-retention re-consent:parent(mother)",
            England()
                .Parent()
                .Notice()
                .Use(basis: LawfulBasis.PublicTask)
                .Leave("2026-07-20")
                .Yes("mother", "2026-08-01")
        );

    [Fact]
    public void No_parent_is_on_record() =>
        Exact.Says(
            "deny | child-has-left parent-decision-missing no-decision-on-record | review-retention re-consent:parent",
            England().Notice().Use().Leave("2026-07-20")
        );

    [Fact]
    public void A_yes_since_that_was_withdrawn() =>
        Exact.Says(
            "deny | child-has-left consent-withdrawn(e3) | review-retention",
            Mother().Leave("2026-07-20").Yes("mother", "2026-08-01").Withdraw("mother", "2026-08-02")
        );

    [Fact]
    public void A_yes_since_that_has_expired() =>
        Exact.Says(
            "deny | child-has-left not-refreshed-in-two-years(e3) | review-retention re-consent:parent(mother)",
            Mother()
                .Leave("2026-07-20")
                .Yes("mother", "2026-08-01")
                .Event(ConsentEventKind.Expired, "mother", "2026-08-02")
        );

    [Fact]
    public void The_mother_never_said_anything_and_is_asked_once() =>
        Exact.Says(
            "deny | child-has-left parent-decision-missing no-decision-on-record "
                + "| review-retention re-consent:parent(mother)",
            Mother().Leave("2026-07-20")
        );

    [Fact]
    public void A_child_who_decides_and_said_yes_since() =>
        Exact.Says(
            "permit | child-presumed-capable(dpa-2018-s208) consent-live(e2) | tell-parents",
            Scotland().Child().Notice().Use().Leave("2026-07-20").Yes("child", "2026-08-01")
        );

    [Fact]
    public void An_adult_who_said_yes_since() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            new Story(Nation.England, "2007-05-03")
                .Parent()
                .Adult()
                .Notice()
                .Use()
                .Leave("2026-07-20")
                .Yes("adult", "2026-08-01")
        );

    [Fact]
    public void An_adult_who_said_yes_before_is_asked_and_the_mother_is_not() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:adult-former-child(adult)",
            new Story(Nation.England, "2007-05-03")
                .Parent()
                .Adult()
                .Notice()
                .Use()
                .Yes("adult", "2026-01-12")
                .Leave("2026-07-20")
        );
}
