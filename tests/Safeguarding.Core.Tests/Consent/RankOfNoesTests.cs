using Safeguarding.Consent;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>Of several noes of one giver at one instant, which is told.</summary>
public class RankOfNoesTests
{
    private const string Again = "| re-consent:parent(mother)";
    private const string Missing = "deny | parent-decision-missing no-decision-on-record";

    /// <summary>Each kind beside the next weaker one: the stronger is told, whichever id comes first.</summary>
    public static TheoryData<ConsentEventKind, ConsentEventKind, string> Pairs =>
        new()
        {
            { ConsentEventKind.Refused, ConsentEventKind.Withdrawn, "deny | parent-refused({0}) |" },
            { ConsentEventKind.Withdrawn, ConsentEventKind.Revoked, "deny | consent-withdrawn({0}) |" },
            { ConsentEventKind.Revoked, ConsentEventKind.Invalidated, "deny | consent-revoked({0}) |" },
            { ConsentEventKind.Invalidated, ConsentEventKind.Expired, "deny | consent-invalidated({0}) " + Again },
            { ConsentEventKind.Expired, ConsentEventKind.Unknown, "deny | not-refreshed-in-two-years({0}) " + Again },
            { ConsentEventKind.Unknown, ConsentEventKind.Superseded, Missing + "({0}) " + Again },
            { ConsentEventKind.Superseded, ConsentEventKind.Deferred, Missing + "({0}) " + Again },
        };

    private static Story Mother() => England().Parent().Notice().Use().Yes("mother", "2026-01-12");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_stronger_is_told_when_it_comes_first(
        ConsentEventKind stronger,
        ConsentEventKind weaker,
        string expected
    ) =>
        Exact.Says(
            expected.Replace("{0}", "a", StringComparison.Ordinal),
            Mother().Event(stronger, "mother", "2026-02-12", id: "a").Event(weaker, "mother", "2026-02-12", id: "b")
        );

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_stronger_is_told_when_it_comes_last(
        ConsentEventKind stronger,
        ConsentEventKind weaker,
        string expected
    ) =>
        Exact.Says(
            expected.Replace("{0}", "b", StringComparison.Ordinal),
            Mother().Event(weaker, "mother", "2026-02-12", id: "a").Event(stronger, "mother", "2026-02-12", id: "b")
        );

    [Fact]
    public void A_request_beside_a_no_at_one_instant_changes_nothing() =>
        Exact.Says(
            "deny | parent-refused(b) |",
            Mother()
                .Event(ConsentEventKind.Requested, "mother", "2026-02-12", id: "a")
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12", id: "b")
        );

    [Fact]
    public void A_request_after_a_no_takes_nothing_back() =>
        Exact.Says(
            "deny | consent-withdrawn(e2) |",
            Mother().Withdraw("mother", "2026-02-12").Event(ConsentEventKind.Requested, "mother", "2026-03-12")
        );

    [Fact]
    public void A_later_weaker_no_is_the_last_word() =>
        Exact.Says(
            "deny | consent-invalidated(e3) | re-consent:parent(mother)",
            Mother()
                .Event(ConsentEventKind.Refused, "mother", "2026-02-12")
                .Event(ConsentEventKind.Invalidated, "mother", "2026-03-12")
        );

    [Fact]
    public void A_restriction_that_began_first_decides_by_when_it_must_be_down() =>
        Exact.Says(
            "deny | restricted(restriction) | take-down:page@2026-02-13",
            Mother().Restrict("2026-03-13").Restrict("2026-02-13").Live("page")
        );

    [Fact]
    public void A_lift_of_one_restriction_leaves_the_other() =>
        Exact.Says(
            "deny | restricted(restriction) | take-down:page@2026-03-13",
            Mother()
                .Restrict("2026-02-13", id: "first")
                .Restrict("2026-03-13", id: "second")
                .Lift("first", "2026-03-01")
                .Live("page")
        );

    [Fact]
    public void The_restriction_of_another_child_in_the_picture_is_told_as_any_other_no() =>
        Exact.Says(
            "deny | group-member-not-permitted(friend) | take-down:page@2026-02-16",
            England()
                .Parent()
                .Notice()
                .Use(group: ["friend"])
                .Yes("mother", "2026-01-12")
                .Other(
                    new Story(Safeguarding.Taxonomy.Nation.England, "2016-02-29") { Reference = "friend" }
                        .Parent("guardian")
                        .Notice()
                        .Yes("guardian", "2026-01-12")
                        .Restrict("2026-02-13")
                )
                .Live("page")
        );
}
