using Safeguarding.Consent;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Uses that rest on something other than consent: objections, noes that are heeded, first names, families' own pictures.</summary>
public class OtherBasisTests
{
    private const string Free = "permit | basis-not-consent(use) no-objection(use) |";

    private static Story Task(ShownIdentifier[]? identifiers = null) =>
        England().Parent().Child().Authority().Notice().Use(basis: LawfulBasis.PublicTask, identifiers: identifiers);

    private static Story Objected() => Task().Event(ConsentEventKind.Objected, "mother", "2026-02-12");

    [Fact]
    public void The_first_of_two_objections_is_told_and_decides_by_when_it_must_be_down() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) | take-down:page@2026-02-13",
            Objected().Event(ConsentEventKind.Objected, "mother", "2026-03-12").Live("page")
        );

    [Fact]
    public void Objected_taken_back_and_objected_again() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e3) |",
            Objected()
                .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12")
                .Event(ConsentEventKind.Objected, "mother", "2026-04-12")
        );

    [Fact]
    public void Two_objections_are_taken_back_by_one_later_word() =>
        Exact.Says(
            Free,
            Objected()
                .Event(ConsentEventKind.Objected, "mother", "2026-03-12")
                .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-04-12")
        );

    // The child and the adult that the child becomes are one person, whatever ids the host gave them.
    private static Story OnePerson(LawfulBasis basis) =>
        England("2007-05-03").Parent().Child().Adult().Notice().Use(basis: basis);

    [Theory]
    [InlineData("child", "adult", "2024-02-12")]
    [InlineData("child", "adult", "2026-01-12")]
    [InlineData("adult", "child", "2026-01-12")]
    public void What_the_child_objected_to_the_adult_takes_back_and_the_other_way(
        string one,
        string other,
        string at
    ) =>
        Exact.Says(
            Free,
            OnePerson(LawfulBasis.PublicTask)
                .Event(ConsentEventKind.Objected, one, at)
                .Event(ConsentEventKind.ObjectionWithdrawn, other, "2026-02-12")
        );

    [Fact]
    public void On_consent_too_the_adult_takes_back_what_the_child_objected_to() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            OnePerson(LawfulBasis.Consent)
                .Event(ConsentEventKind.Objected, "child", "2024-02-12")
                .Event(ConsentEventKind.ObjectionWithdrawn, "adult", "2026-02-12")
                .Yes("adult", "2026-02-12")
        );

    [Theory]
    [InlineData("adult", "2026-01-12", null)]
    [InlineData("adult", "2026-01-11", null)]
    [InlineData("adult", "2026-02-12", "2026-02-11")]
    [InlineData("mother", "2026-02-12", null)]
    public void Their_objection_stands_against_a_word_not_later_not_sound_or_not_their_own(
        string who,
        string at,
        string? recorded
    ) =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) |",
            OnePerson(LawfulBasis.PublicTask)
                .Event(ConsentEventKind.Objected, "child", "2026-01-12")
                .Event(ConsentEventKind.ObjectionWithdrawn, who, at, recorded: recorded)
        );

    [Fact]
    public void Something_else_that_the_objector_says_takes_nothing_back() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) |",
            Objected().Yes("mother", "2026-03-12").Event(ConsentEventKind.Requested, "mother", "2026-04-12")
        );

    [Fact]
    public void An_objection_taken_back_for_another_channel_stands() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) |",
            Objected()
                .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12", channels: [ImageChannel.Print])
        );

    [Fact]
    public void An_objection_taken_back_by_a_word_recorded_before_it_was_said_stands() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e1) |",
            Objected().Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-03-12", recorded: "2026-03-11")
        );

    [Fact]
    public void A_word_that_takes_back_nothing_and_an_objection_after_it() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e2) |",
            Task()
                .Event(ConsentEventKind.ObjectionWithdrawn, "mother", "2026-02-12")
                .Event(ConsentEventKind.Objected, "mother", "2026-03-12")
        );

    [Fact]
    public void A_no_and_an_objection_of_one_giver_are_both_told() =>
        Exact.Says(
            "deny | basis-not-consent(use) parent-refused(e2) objection-stands(e1) |",
            Objected().No("mother", "2026-03-12")
        );

    [Fact]
    public void A_refusal_of_the_authority_is_its_own_even_under_a_care_order() =>
        Exact.Says(
            "deny | basis-not-consent(use) local-authority-refused(e1) |",
            Task().Care(CareStatus.CareOrder, "2024-05-01").No("council", "2026-02-12")
        );

    [Fact]
    public void A_legal_obligation_stands_in_spite_of_a_refusal_but_not_of_an_objection() =>
        Exact.Says(
            "deny | basis-not-consent(use) objection-stands(e2) |",
            England()
                .Parent()
                .Use(basis: LawfulBasis.LegalObligation)
                .No("mother", "2026-02-12")
                .Event(ConsentEventKind.Objected, "mother", "2026-03-12")
        );

    [Fact]
    public void Personal_use_anywhere_is_families_own() =>
        Exact.Says(
            "permit | basis-not-consent(use) families-own-pictures no-objection(use) |",
            England().Parent().Use(basis: LawfulBasis.PersonalUse)
        );

    [Fact]
    public void Families_own_pictures_on_any_other_basis_are_families_own() =>
        Exact.Says(
            "permit | basis-not-consent(use) families-own-pictures no-objection(use) |",
            England().Parent().Use(channel: ImageChannel.ParentsOwnPictures, basis: LawfulBasis.LegitimateInterests)
        );

    [Fact]
    public void A_yes_without_the_first_name_does_not_choose_it() =>
        Exact.Says(
            "deny | basis-not-consent(use) no-objection(use) first-name-not-chosen |",
            Task([ShownIdentifier.FirstName]).Yes("mother", "2026-01-12")
        );

    [Fact]
    public void A_first_name_chosen_by_one_of_two_yeses_of_one_instant_is_not_chosen() =>
        Exact.Says(
            "deny | basis-not-consent(use) no-objection(use) first-name-not-chosen |",
            Task([ShownIdentifier.FirstName])
                .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName])
                .Yes("mother", "2026-01-12")
        );

    [Fact]
    public void A_first_name_chosen_in_a_yes_that_has_expired_is_not_chosen() =>
        Exact.Says(
            "deny | basis-not-consent(use) no-objection(use) first-name-not-chosen |",
            Task([ShownIdentifier.FirstName])
                .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.FirstName])
                .Event(ConsentEventKind.Expired, "mother", "2026-02-12")
        );

    [Fact]
    public void Another_detail_on_another_basis_is_nobody_s_choice() =>
        Exact.Says(Free, Task([ShownIdentifier.School]));

    [Fact]
    public void A_coming_objection_to_this_use_is_told() =>
        Exact.Says(
            "permit | basis-not-consent(use) no-objection(use) event-in-the-future(e1) |",
            Task().Event(ConsentEventKind.Objected, "mother", "2026-12-12")
        );

    [Fact]
    public void A_coming_objection_to_another_use_is_not() =>
        Exact.Says(
            Free,
            Task().Event(ConsentEventKind.Objected, "mother", "2026-12-12", channels: [ImageChannel.Print])
        );

    [Fact]
    public void Of_two_coming_events_the_nearer_is_told_first() =>
        Exact.Says(
            "permit | basis-not-consent(use) no-objection(use) event-in-the-future(e2) event-in-the-future(e1) |",
            Task()
                .Event(ConsentEventKind.Objected, "mother", "2026-12-13")
                .Event(ConsentEventKind.Objected, "mother", "2026-12-12")
        );

    [Fact]
    public void The_basis_is_named() =>
        Assert.Equal(
            "The use rests on another lawful basis than consent: public-task",
            Task().Decide().Reasons[0].Text
        );
}
