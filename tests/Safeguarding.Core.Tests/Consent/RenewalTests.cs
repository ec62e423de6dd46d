using Safeguarding.Consent;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>What a general renewal renews, and which details go on with it.</summary>
public class RenewalTests
{
    private const string Again = "| re-consent:parent(mother)";
    private static readonly ShownIdentifier[] Name = [ShownIdentifier.FirstName];

    private static Story Mother(ShownIdentifier[]? shown = null) => England().Parent().Notice().Use(identifiers: shown);

    [Fact]
    public void Expired_without_ever_a_yes() =>
        Exact.Says(
            $"deny | not-refreshed-in-two-years(e1) {Again}",
            Mother().Event(ConsentEventKind.Expired, "mother", "2026-01-12").RenewAll("mother", "2026-02-12")
        );

    [Theory]
    [InlineData(ConsentEventKind.Refused)]
    [InlineData(ConsentEventKind.Withdrawn)]
    [InlineData(ConsentEventKind.Revoked)]
    [InlineData(ConsentEventKind.Invalidated)]
    [InlineData(ConsentEventKind.Superseded)]
    [InlineData(ConsentEventKind.Unknown)]
    public void What_was_ended_and_then_marked_as_expired_is_not_revived(ConsentEventKind ended) =>
        Exact.Says(
            $"deny | not-refreshed-in-two-years(e3) {Again}",
            Mother()
                .Yes("mother", "2026-01-12")
                .Event(ended, "mother", "2026-02-12")
                .Event(ConsentEventKind.Expired, "mother", "2026-03-12")
                .RenewAll("mother", "2026-04-12")
        );

    [Fact]
    public void Withdrawn_and_expired_at_one_instant_is_not_revived() =>
        Exact.Says(
            "deny | consent-withdrawn(e2) |",
            Mother()
                .Yes("mother", "2026-01-12")
                .Withdraw("mother", "2026-02-12")
                .Event(ConsentEventKind.Expired, "mother", "2026-02-12")
                .RenewAll("mother", "2026-03-12")
        );

    [Fact]
    public void Expired_twice_is_renewed() =>
        Exact.Says(
            "permit | consent-live(e4) |",
            Mother()
                .Yes("mother", "2024-01-12")
                .Event(ConsentEventKind.Expired, "mother", "2026-01-12")
                .Event(ConsentEventKind.Expired, "mother", "2026-02-12")
                .RenewAll("mother", "2026-03-12")
        );

    [Fact]
    public void Renewed_twice_in_a_row() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            Mother(Name)
                .Yes("mother", "2022-01-12", identifiers: Name)
                .RenewAll("mother", "2024-01-12")
                .RenewAll("mother", "2026-01-12")
        );

    [Fact]
    public void A_renewal_that_chooses_the_first_name() =>
        Exact.Says(
            "permit | consent-live(e2) |",
            Mother(Name).Yes("mother", "2026-01-12").RenewAll("mother", "2026-02-12", identifiers: Name)
        );

    [Fact]
    public void A_renewal_that_chooses_another_detail_ends_the_choice_of_the_first_name() =>
        Exact.Says(
            $"deny | first-name-not-chosen(e2) {Again}",
            Mother(Name)
                .Yes("mother", "2026-01-12", identifiers: Name)
                .RenewAll("mother", "2026-02-12", identifiers: [ShownIdentifier.School])
        );

    [Fact]
    public void A_first_name_chosen_in_one_of_two_yeses_does_not_go_on() =>
        Exact.Says(
            $"deny | first-name-not-chosen(e3) {Again}",
            Mother(Name)
                .Yes("mother", "2026-01-12", identifiers: Name)
                .Yes("mother", "2026-01-12")
                .RenewAll("mother", "2026-02-12")
        );

    [Fact]
    public void A_first_name_chosen_in_both_of_two_yeses_goes_on() =>
        Exact.Says(
            "permit | consent-live(e3) |",
            Mother(Name)
                .Yes("mother", "2026-01-12", identifiers: Name)
                .Yes("mother", "2026-01-12", identifiers: [ShownIdentifier.School, ShownIdentifier.FirstName])
                .RenewAll("mother", "2026-02-12")
        );
}
