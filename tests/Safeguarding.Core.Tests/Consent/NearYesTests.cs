using Safeguarding.Consent;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>A yes to something near the use: which one is told, and as what.</summary>
public class NearYesTests
{
    private const string Again = "| re-consent:parent(mother)";
    private const string Missing = "parent-decision-missing no-decision-on-record";
    private static readonly ImageChannel[] Print = [ImageChannel.Print];
    private static readonly ImageChannel[] Social = [ImageChannel.SocialMedia];

    private static Story Video() => England().Parent().Notice().Use(kind: ImageKind.Video);

    private static Story Photo(string? purpose = null) =>
        England().Parent().Notice().Use(purpose: purpose is null ? null : PurposeCode.Parse(purpose));

    [Fact]
    public void A_yes_for_video_asked_for_a_photo() =>
        Exact.Says(
            $"deny | kind-not-covered(e1) {Again}",
            Photo().Yes("mother", "2026-01-12", kinds: [ImageKind.Video])
        );

    [Fact]
    public void The_kind_is_nearer_than_a_later_channel() =>
        Exact.Says(
            $"deny | kind-not-covered(e1) {Again}",
            Video().Yes("mother", "2026-01-12", kinds: [ImageKind.Photo]).Yes("mother", "2026-01-13", channels: Print)
        );

    [Fact]
    public void The_kind_is_nearer_than_an_earlier_channel() =>
        Exact.Says(
            $"deny | kind-not-covered(e2) {Again}",
            Video().Yes("mother", "2026-01-12", channels: Print).Yes("mother", "2026-01-13", kinds: [ImageKind.Photo])
        );

    [Fact]
    public void The_channel_is_nearer_than_a_later_purpose() =>
        Exact.Says(
            $"deny | channel-not-covered(e1) {Again}",
            Photo().Yes("mother", "2026-01-12", channels: Print).Yes("mother", "2026-01-13", purposes: [Newsletter])
        );

    [Fact]
    public void The_channel_is_nearer_than_an_earlier_purpose() =>
        Exact.Says(
            $"deny | channel-not-covered(e2) {Again}",
            Photo().Yes("mother", "2026-01-12", purposes: [Newsletter]).Yes("mother", "2026-01-13", channels: Print)
        );

    [Fact]
    public void The_kind_is_nearer_than_a_later_purpose() =>
        Exact.Says(
            $"deny | kind-not-covered(e1) {Again}",
            Video()
                .Yes("mother", "2026-01-12", kinds: [ImageKind.Photo])
                .Yes("mother", "2026-01-13", purposes: [Newsletter])
        );

    [Fact]
    public void Of_two_kinds_the_later_is_told() =>
        Exact.Says(
            $"deny | kind-not-covered(e2) {Again}",
            Video()
                .Yes("mother", "2026-01-12", kinds: [ImageKind.Photo])
                .Yes("mother", "2026-01-13", kinds: [ImageKind.Stream])
        );

    [Fact]
    public void Of_two_channels_the_later_is_told() =>
        Exact.Says(
            $"deny | channel-not-covered(e2) {Again}",
            Photo().Yes("mother", "2026-01-12", channels: Print).Yes("mother", "2026-01-13", channels: Social)
        );

    [Fact]
    public void Of_two_purposes_the_earlier_is_told() =>
        Exact.Says(
            $"deny | purpose-not-covered(e1) {Missing} {Again}",
            Photo("prospectus")
                .Yes("mother", "2026-01-12", purposes: [Newsletter])
                .Yes("mother", "2026-01-13", purposes: [Publicity])
        );

    [Fact]
    public void Another_purpose_and_another_channel_is_told_as_another_purpose() =>
        Exact.Says(
            $"deny | purpose-not-covered(e1) {Missing} {Again}",
            Photo().Yes("mother", "2026-01-12", purposes: [Newsletter], channels: Print)
        );

    [Fact]
    public void Of_two_channels_one_was_withdrawn_the_standing_one_is_told() =>
        Exact.Says(
            $"deny | channel-not-covered(e1) {Again}",
            Photo()
                .Yes("mother", "2026-01-12", channels: Print)
                .Yes("mother", "2026-01-13", channels: Social)
                .Withdraw("mother", "2026-02-12", channels: Social)
        );

    [Fact]
    public void A_request_is_no_yes_even_beside_one() =>
        Exact.Says(
            $"deny | channel-not-covered(e1) {Again}",
            Photo()
                .Yes("mother", "2026-01-12", channels: Print)
                .Event(
                    ConsentEventKind.Requested,
                    "mother",
                    "2026-02-12",
                    purposes: [Publicity],
                    channels: [ImageChannel.Print, ImageChannel.Website]
                )
        );

    [Fact]
    public void A_general_renewal_of_a_yes_for_another_channel_is_none_for_this_one() =>
        Exact.Says(
            $"deny | channel-not-covered(e1) {Again}",
            Photo().Yes("mother", "2026-01-12", channels: Print).RenewAll("mother", "2026-02-12")
        );

    [Fact]
    public void A_doubtful_yes_beside_a_near_one() =>
        Exact.Says(
            $"deny | events-contradict(e2) channel-not-covered(e1) {Again}",
            Photo().Yes("mother", "2026-01-12", channels: Print).Yes("mother", "2026-02-12", recorded: "2026-02-11")
        );

    [Fact]
    public void A_decision_put_off_is_named() =>
        Exact.Says(
            $"deny | parent-decision-missing no-decision-on-record(e1) {Again}",
            Photo().Event(ConsentEventKind.Deferred, "mother", "2026-01-12")
        );

    [Fact]
    public void The_kind_is_named() =>
        Assert.Equal(
            "The yes on record is for another kind of image, not for video",
            Video().Yes("mother", "2026-01-12", kinds: [ImageKind.Photo]).Decide().Reasons[0].Text
        );

    [Fact]
    public void The_channel_is_named() =>
        Assert.Equal(
            "The yes on record is for another channel, not for website",
            Photo().Yes("mother", "2026-01-12", channels: Print).Decide().Reasons[0].Text
        );

    [Fact]
    public void The_purpose_is_named() =>
        Assert.Equal(
            "The yes on record is for another purpose, not for publicity",
            Photo().Yes("mother", "2026-01-12", purposes: [Newsletter]).Decide().Reasons[0].Text
        );
}
