using NodaTime;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Sections, approval, sharing, children's part, missing documents, and who is told when.</summary>
public class GapTests
{
    private static readonly DocumentTypeCode Statement = DocumentTypeCode.Parse("online-safety-policy-statement");

    [Fact]
    public void A_checklist_names_each_section_that_is_missing()
    {
        var type = PolicyCatalogue.Default.Type(Statement)!;
        var but = type.Sections.Select(s => s.Code).Where(c => c.Value is not ("incident-procedures" or "contacts"));
        var gaps = Gaps("2026-02-01", DocumentVersion.Create("1", VersionKind.Material, Day("2026-01-05"), but));
        Assert.Equal(2, gaps.Codes().Count(c => c == "document-section-missing"));
        Assert.Contains(gaps, g => g.Text.EndsWith("incident-procedures", StringComparison.Ordinal));
        Assert.Contains(gaps, g => g.Text.EndsWith("contacts", StringComparison.Ordinal));
        Assert.DoesNotContain("document-sections-not-checked", gaps.Codes());
    }

    [Fact]
    public void A_checklist_that_nobody_went_through_says_so_and_an_empty_one_lacks_everything()
    {
        Assert.Contains("document-sections-not-checked", Gaps("2026-02-01", Material("1", "2026-01-05")).Codes());
        var empty = Gaps("2026-02-01", DocumentVersion.Create("1", VersionKind.Material, Day("2026-01-05"), []));
        Assert.Equal(22, empty.Codes().Count(c => c == "document-section-missing"));
    }

    [Fact]
    public void An_editorial_version_rests_on_the_check_and_the_approval_of_the_text_it_mends()
    {
        var approved = DocumentVersion.Create(
            "1",
            VersionKind.Material,
            Day("2026-01-05"),
            PolicyCatalogue.Default.Type(Statement)!.Sections.Select(s => s.Code),
            [DocumentApproval.Create("board", Day("2026-01-12"))]
        );
        string[] about = ["document-section-missing", "document-sections-not-checked", "document-version-not-approved"];
        Assert.Empty(Gaps("2026-02-01", approved, Editorial("1.1", "2026-01-20")).Codes().Intersect(about));
        Assert.Equal(
            ["document-version-not-approved", "document-sections-not-checked"],
            Gaps("2026-02-01", approved, Material("2", "2026-01-20")).Codes().Intersect(about)
        );
        Assert.Contains("document-version-not-approved", Gaps("2026-01-11", approved).Codes());
    }

    [Fact]
    public void A_material_version_is_shared_anew()
    {
        var document = PolicyDocument.Create(
            "doc",
            Own,
            versions: [Material("1", "2026-01-05"), Editorial("1.1", "2026-02-02"), Material("2", "2026-03-02")],
            shareWith: [PolicyRole.Staff, PolicyRole.Parent],
            sharing:
            [
                DocumentSharing.Create(PolicyRole.Staff, "1", Day("2026-01-06")),
                DocumentSharing.Create(PolicyRole.Parent, "1.1", Day("2026-02-03")),
                DocumentSharing.Create(PolicyRole.Staff, "2", Day("2026-03-03"), "meeting"),
            ]
        );
        Assert.Equal(["parent"], Shared("2026-02-02"));
        Assert.Empty(Shared("2026-02-03"));
        Assert.Equal(["staff", "parent"], Shared("2026-03-02"));
        Assert.Equal(["parent"], Shared("2026-03-03"));
        var notice = Assert.Single(document.Ask("2026-03-03").Notices);
        Assert.Equal((NoticeOccasion.MaterialVersion, Day("2026-03-02")), (notice.Occasion, notice.On));
        Assert.Equal([PolicyRole.Parent], notice.Roles);
        Assert.Equal("tell-new-version", notice.Reasons.Codes().Single());

        string[] Shared(string asOf) =>
            [
                .. document
                    .Ask(asOf)
                    .Gaps.Where(g => g.Code.Value == "document-not-shared")
                    .Select(g => g.Text.Substring(g.Text.LastIndexOf(' ') + 1)),
            ];
    }

    [Fact]
    public void Charities_make_their_policy_public()
    {
        var document = Document("2026-01-05", type: Policy, versions: [Material("1", "2026-01-05")]);
        bool Public(OrganisationKind kind) =>
            document
                .Ask("2026-02-01", organisation: kind)
                .Gaps.Any(g => g.Text.EndsWith(": public", StringComparison.Ordinal));
        Assert.True(Public(OrganisationKind.Charity));
        Assert.False(Public(OrganisationKind.School));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2025-12-01", null, false)]
    [InlineData("2026-02-02", null, true)]
    [InlineData("2025-12-01", "1", true)]
    [InlineData("2025-12-01", "2", false)]
    public void Children_are_involved_in_setting_the_rules(string? on, string? version, bool gap)
    {
        var document = PolicyDocument.Create(
            "doc",
            Agreement,
            anchor: Day("2025-01-06"),
            versions: [Material("1", "2025-01-06"), Material("2", "2026-01-05")],
            childrensInvolvement: on is null
                ? []
                :
                [
                    ChildrensInvolvement.Create(
                        Day(on),
                        "youth forum",
                        InvolvementMethod.Workshop,
                        version,
                        "plainer words"
                    ),
                ]
        );
        Assert.Equal(gap, document.Ask("2026-02-01").Gaps.Codes().Contains("children-not-involved"));
        Assert.DoesNotContain(
            "children-not-involved",
            Document("2025-01-06", type: Policy, versions: [Material("1", "2025-01-06")]).Ask("2026-02-01").Gaps.Codes()
        );
    }

    [Fact]
    public void An_arrangement_has_no_text_to_approve() =>
        Assert.Empty(
            Document("2025-01-06", type: DocumentTypeCode.Parse("safeguarding-self-assessment")).Ask("2025-02-01").Gaps
        );

    [Fact]
    public void What_the_organisation_has_no_document_for()
    {
        var review = PolicyRecord
            .Create([Document("2026-01-05", type: Policy, superseded: DocumentSupersession.Create(Day("2026-02-01")))])
            .Review(Day("2026-01-31"), Nation.Scotland);
        string[] others =
        [
            "online-safety-policy-statement",
            "image-policy",
            "adults-behaviour-code",
            "childrens-online-safety-agreement",
        ];
        Assert.Equal(others, review.MissingDocuments.Select(d => d.Type.Code.Value));
        Assert.All(review.MissingDocuments, d => Assert.Equal(["document-missing"], d.Reasons.Codes()));
        var later = PolicyRecord
            .Create([Document("2026-01-05", type: Policy, superseded: DocumentSupersession.Create(Day("2026-02-01")))])
            .Review(Day("2026-02-01"), Nation.Scotland);
        Assert.Equal(["child-protection-policy", .. others], later.MissingDocuments.Select(d => d.Type.Code.Value));
        Assert.False(later.HasOverdue);
        Assert.Contains("document-superseded", later.Reasons.Codes());
    }

    [Fact]
    public void Who_is_told_when()
    {
        var document = PolicyDocument.Create(
            "doc",
            Own,
            cadence: Safeguarding.Calendar.Cadence.Years(1),
            anchor: Day("2025-06-26"),
            ownerId: "ann"
        );
        var row = document.Ask(
            "2026-05-01",
            people: [Person("ann", PolicyRole.Staff)],
            events: [Event("complaint", "2026-04-20", by: "2026-07-01")]
        );
        Assert.Equal(
            [
                (NoticeOccasion.Event, "2026-04-20", "ann", 1),
                (NoticeOccasion.DueSoon, "2026-05-27", "ann", 1),
                (NoticeOccasion.Due, "2026-06-26", "ann", 2),
                (NoticeOccasion.Overdue, "2026-06-29", "ann", 3), // a Friday, so Monday
            ],
            row.Notices.Select(n => (n.Occasion, ((LocalDate?)n.On).Text(), n.OwnerId!, n.Roles.Count))
        );
        Assert.Contains("2026-07-01", row.Notices[0].Reasons[0].Text, StringComparison.Ordinal);
        Assert.Empty(Document(null, null).Ask("2026-05-01").Notices);
    }

    [Fact]
    public void A_warning_that_would_fall_on_a_holiday_comes_before_it()
    {
        var row = Document("2025-05-04", dueSoonDays: 30).Ask("2026-01-05");
        // Due on Friday 1 May for Bank Holiday Monday; 30 days before is 1 April, a Wednesday.
        Assert.Equal("2026-04-01", ((LocalDate?)row.Notices[0].On).Text());
        var sunday = Document("2025-05-05", dueSoonDays: 2).Ask("2026-01-05");
        Assert.Equal(("2026-05-05", "2026-05-01"), (sunday.Due.Text(), ((LocalDate?)sunday.Notices[0].On).Text()));
    }

    private static IReadOnlyList<Safeguarding.Judgements.Reason> Gaps(string asOf, params DocumentVersion[] versions) =>
        Document("2026-01-05", type: Statement, versions: versions).Ask(asOf).Gaps;
}
