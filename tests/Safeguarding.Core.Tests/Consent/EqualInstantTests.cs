using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>What happens at the very instant of the question, of a birthday, or of something else.</summary>
public class EqualInstantTests
{
    private const string Now = "2026-11-22T09:00:00Z";

    private static Story Mother() => England().Parent().Notice().Use();

    [Fact]
    public void A_yes_at_the_very_instant_of_the_question_counts() =>
        Exact.Says("permit | consent-live(e1) |", Mother().Yes("mother", Now));

    [Fact]
    public void A_yes_a_moment_after_the_question_does_not() =>
        Exact.Says(
            "deny | parent-decision-missing no-decision-on-record event-in-the-future(e1) | re-consent:parent(mother)",
            Mother().Yes("mother", "2026-11-22T09:00:00.000000001Z")
        );

    [Fact]
    public void A_withdrawal_at_the_very_instant_of_the_question_counts() =>
        Exact.Says("deny | consent-withdrawn(e2) |", Mother().Yes("mother", "2026-01-12").Withdraw("mother", Now));

    [Fact]
    public void A_yes_recorded_at_the_very_instant_of_the_knowledge_is_known() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            Mother().Yes("mother", "2026-01-12", recorded: "2026-03-01T10:00:00Z").KnownAt("2026-03-01T10:00:00Z")
        );

    [Fact]
    public void A_yes_recorded_a_moment_after_the_knowledge_is_not() =>
        Exact.Says(
            "deny | parent-decision-missing no-decision-on-record | re-consent:parent(mother)",
            Mother().Yes("mother", "2026-01-12", recorded: "2026-03-01T10:00:00Z").KnownAt("2026-03-01T09:59:59Z")
        );

    [Fact]
    public void At_the_first_instant_of_the_day_of_birth_there_is_an_age() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            Mother().Notice("n0", "2016-01-01").Yes("mother", "2016-05-02T23:00:00Z").AskedAt("2016-05-02T23:00:00Z")
        );

    [Fact]
    public void A_second_before_the_day_of_birth_there_is_none() =>
        Exact.Says(
            "deny | age-cannot-be-told |",
            Mother().Notice("n0", "2016-01-01").Yes("mother", "2016-05-02T22:00:00Z").AskedAt("2016-05-02T22:59:59Z")
        );

    [Fact]
    public void A_doubtful_yes_at_the_instant_of_a_good_one_counts_against_it() =>
        Exact.Says(
            "deny | events-contradict(e2) | re-consent:parent(mother)",
            Mother().Yes("mother", "2026-02-12").Yes("mother", "2026-02-12", recorded: "2026-02-11")
        );

    [Fact]
    public void A_good_yes_a_second_after_a_doubtful_one_holds() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            Mother().Yes("mother", "2026-02-12T12:00:00Z", recorded: "2026-02-11").Yes("mother", "2026-02-12T12:00:01Z")
        );

    [Fact]
    public void A_yes_at_the_instant_of_leaving_is_from_before() =>
        Exact.Says(
            "deny | child-has-left | review-retention re-consent:parent(mother)",
            Mother().Leave("2026-07-20").Yes("mother", "2026-07-20")
        );

    [Fact]
    public void A_yes_a_second_after_leaving_is_a_new_one() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            Mother().Leave("2026-07-20T12:00:00Z").Yes("mother", "2026-07-20T12:00:01Z")
        );

    [Fact]
    public void Of_two_noes_of_one_kind_at_one_instant_the_first_id_is_told() =>
        Exact.Says(
            "deny | parent-refused(a) |",
            Mother()
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12", id: "b")
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12", id: "a")
        );

    [Fact]
    public void Of_two_yeses_at_one_instant_the_first_id_is_told() =>
        Exact.Says(
            "permit | consent-live(a) |",
            Mother().Yes("mother", "2026-02-12", id: "b").Yes("mother", "2026-02-12", id: "a")
        );

    [Fact]
    public void Ids_at_one_instant_are_compared_letter_by_letter() =>
        Exact.Says(
            "deny | parent-refused(B) |",
            Mother()
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12", id: "a")
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12", id: "B")
        );

    [Fact]
    public void The_first_planned_day_is_within_the_period() =>
        Exact.Says(
            "permit | consent-live(e1) |",
            England().Parent().Notice().Use(from: "2026-11-22").Yes("mother", "2026-01-12")
        );

    [Fact]
    public void An_objection_again_at_the_instant_at_which_the_first_is_taken_back_stands() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) |",
            England()
                .Parent()
                .Use(basis: LawfulBasis.PublicTask)
                .Event(ConsentEventKind.Objected, "mother", "2026-02-12")
                .Event(ConsentEventKind.Objected, "mother", "2026-03-12")
                .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12")
        );

    [Fact]
    public void A_finding_at_the_very_instant_of_the_birthday_rebuts_the_presumption() =>
        Exact.Says(
            "permit | presumption-rebutted(e1) consent-live(e2) |",
            new Story(Nation.Scotland, "2013-06-10")
                .Parent()
                .Notice()
                .Use()
                .Assess(CapacityFinding.NotCapable, "2025-06-09T23:00:00Z")
                .Yes("mother", "2026-01-12")
        );

    [Fact]
    public void A_finding_a_second_before_the_birthday_does_not() =>
        Exact.Says(
            "permit | child-presumed-capable(dpa-2018-s208) consent-live(e2) | tell-parents",
            new Story(Nation.Scotland, "2013-06-10")
                .Child()
                .Notice()
                .Use()
                .Assess(CapacityFinding.NotCapable, "2025-06-09T22:59:59Z")
                .Yes("child", "2026-01-12")
        );
}
