using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Whose yes had to be there before 18, or before 12 in Scotland, for the person to be asked rather than refused.</summary>
public class TwoParentsAtEighteenTests
{
    private const string Complete = "ask-again | parental-authority-ended | re-consent:adult-former-child(child)";

    private const string Incomplete =
        "deny | parental-authority-ended no-decision-on-record | re-consent:adult-former-child(child)";

    private static Story Mother() =>
        new Story(Nation.England, "2008-06-10")
            .Parent()
            .Child()
            .Notice()
            .Use()
            .Yes("mother", "2025-09-01")
            .AskedAt("2026-06-20");

    private static Story Silent() =>
        new Story(Nation.England, "2008-06-10").Parent().Child().Notice().Use().AskedAt("2026-06-20");

    [Fact]
    public void One_of_two_had_said_yes() => Exact.Says(Incomplete, Mother().Parent("father"));

    [Fact]
    public void Two_of_two_had_said_yes() =>
        Exact.Says(Complete, Mother().Parent("father").Yes("father", "2025-10-01"));

    [Fact]
    public void The_silent_one_was_not_needed() => Exact.Says(Complete, Mother().Parent("father", needed: false));

    [Fact]
    public void The_silent_one_s_responsibility_had_ended() =>
        Exact.Says(Complete, Mother().Parent("father", until: "2022-01-01"));

    [Fact]
    public void The_silent_one_s_responsibility_ended_on_the_birthday() =>
        Exact.Says(Incomplete, Mother().Parent("father", until: "2026-06-10"));

    [Fact]
    public void The_silent_one_s_responsibility_ended_on_the_day_before() =>
        Exact.Says(Complete, Mother().Parent("father", until: "2026-06-09"));

    [Fact]
    public void The_silent_one_s_responsibility_began_on_the_day_before() =>
        Exact.Says(Incomplete, Mother().Parent("father", from: "2026-06-09"));

    [Fact]
    public void The_silent_one_s_responsibility_began_on_the_birthday() =>
        Exact.Says(Complete, Mother().Parent("father", from: "2026-06-10"));

    [Fact]
    public void The_council_was_listed_and_silent() => Exact.Says(Incomplete, Mother().Authority());

    [Fact]
    public void The_council_had_said_yes_too() =>
        Exact.Says(Complete, Mother().Authority().Yes("council", "2025-09-02"));

    [Fact]
    public void The_council_alone_had_said_yes() =>
        Exact.Says(
            Complete,
            new Story(Nation.England, "2008-06-10")
                .Authority()
                .Child()
                .Notice()
                .Use()
                .Yes("council", "2025-09-02")
                .AskedAt("2026-06-20")
        );

    [Fact]
    public void The_mother_s_yes_had_expired() =>
        Exact.Says(Incomplete, Mother().Event(ConsentEventKind.Expired, "mother", "2026-01-01"));

    [Fact]
    public void The_mother_s_yes_had_been_assumed() =>
        Exact.Says(Incomplete, Silent().Yes("mother", "2025-09-01", method: DecisionMethod.Assumed));

    [Fact]
    public void The_mother_s_yes_is_more_than_two_years_old() =>
        Exact.Says(Complete, Silent().Yes("mother", "2024-01-12"));

    [Fact]
    public void The_mother_was_asked_and_had_not_answered() =>
        Exact.Says(Incomplete, Silent().Event(ConsentEventKind.Requested, "mother", "2025-09-01"));

    [Fact]
    public void The_mother_had_only_objected() =>
        Exact.Says(
            "deny | no-decision-on-record | re-consent:adult-former-child(child)",
            Silent().Event(ConsentEventKind.Objected, "mother", "2025-09-01")
        );

    [Fact]
    public void Nobody_but_the_adult_is_on_record() =>
        Exact.Says(
            "deny | no-decision-on-record | re-consent:adult-former-child(child)",
            new Story(Nation.England, "2008-06-10").Child().Notice().Use().AskedAt("2026-06-20")
        );

    // Twelve in Scotland.
    private const string Presumed = "child-presumed-capable(dpa-2018-s208)";

    private const string AskTheChild =
        $"ask-again | {Presumed} now-presumed-capable(dpa-2018-s208) child-decision-missing | re-consent:child(child)";

    private const string NeverAsked =
        $"deny | {Presumed} child-decision-missing no-decision-on-record | re-consent:child(child)";

    private static Story Twelve() =>
        new Story(Nation.Scotland, "2014-06-10")
            .Parent()
            .Child()
            .Notice()
            .Use()
            .Yes("mother", "2025-09-01")
            .AskedAt("2026-06-20");

    [Fact]
    public void Scotland_both_parents_had_said_yes_before_twelve() =>
        Exact.Says(AskTheChild, Twelve().Parent("father").Yes("father", "2025-09-02"));

    [Fact]
    public void Scotland_one_of_two_parents_had_said_yes_before_twelve() =>
        Exact.Says(NeverAsked, Twelve().Parent("father"));

    [Fact]
    public void Scotland_the_other_parent_was_not_needed_before_twelve() =>
        Exact.Says(AskTheChild, Twelve().Parent("father", needed: false));

    [Fact]
    public void Scotland_the_other_parent_s_responsibility_began_at_twelve() =>
        Exact.Says(AskTheChild, Twelve().Parent("father", from: "2026-06-10"));

    [Fact]
    public void Scotland_no_parent_is_on_record() =>
        Exact.Says(NeverAsked, new Story(Nation.Scotland, "2014-06-10").Child().Notice().Use().AskedAt("2026-06-20"));

    [Fact]
    public void Scotland_an_own_yes_at_the_very_instant_of_twelve_holds() =>
        Exact.Says(
            $"permit | {Presumed} consent-live(e2) | tell-parents",
            Twelve().Yes("child", "2026-06-09T23:00:00Z")
        );

    [Fact]
    public void Scotland_an_own_yes_a_second_before_twelve_does_not() =>
        Exact.Says(AskTheChild, Twelve().Yes("child", "2026-06-09T22:59:59Z"));

    [Fact]
    public void Scotland_eleven_and_found_competent_is_no_birthday() =>
        Exact.Says(
            "deny | child-found-competent(e1) child-decision-missing no-decision-on-record | re-consent:child(child)",
            new Story(Nation.Scotland, "2015-05-03")
                .Parent()
                .Child()
                .Notice()
                .Use()
                .Assess(CapacityFinding.Capable, "2026-01-10")
                .Yes("mother", "2026-01-12")
        );

    [Fact]
    public void Scotland_thirteen_and_an_own_yes_that_has_expired() =>
        Exact.Says(
            $"deny | {Presumed} not-refreshed-in-two-years(e2) | re-consent:child(child)",
            Scotland()
                .Child()
                .Notice()
                .Use()
                .Yes("child", "2026-01-12")
                .Event(ConsentEventKind.Expired, "child", "2026-06-01")
        );
}
