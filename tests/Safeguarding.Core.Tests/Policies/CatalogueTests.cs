using System.Text;
using System.Text.Json;
using Safeguarding.Judgements;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

public class CatalogueTests
{
    [Fact]
    public void The_catalogue_is_the_reviewed_one()
    {
        var text = new StringBuilder();
        var catalogue = PolicyCatalogue.Default;
        foreach (var type in catalogue.Types)
        {
            text.AppendLine($"{type.Code} [{type.Need.ToCode()}, {type.Evidence.ToCode()}, {type.Source}] {type.Name}");
            text.AppendLine(
                $"  for: {Or(type.Nations.Select(n => n.ToCode()), "all nations")}; {Or(type.Organisations.Select(o => o.ToCode()), "every organisation")}"
            );
            text.AppendLine(
                $"  read by: {Or(type.ReadBy.Select(r => r.ToCode()), "nobody")} (children: {type.ChildSignature.ToCode()})"
            );
            text.AppendLine(
                $"  shared with: {Or(type.ShareWith.Select(r => r.ToCode()), "nobody")}; charities: {Or(type.SharedBy(OrganisationKind.Charity).Select(r => r.ToCode()), "nobody")}"
            );
            text.AppendLine($"  children involved: {type.InvolveChildren}");
            foreach (var rule in type.Reviews)
                text.AppendLine(
                    $"  every {rule.Cadence} [{rule.Evidence.ToCode()}, {rule.Source}] {Or(rule.Nations.Select(n => n.ToCode()), "all nations")}; {Or(rule.Organisations.Select(o => o.ToCode()), "every organisation")}: {rule.Note}"
                );
            foreach (var section in type.Sections)
                text.AppendLine($"  - {section.Code} [{type.SectionsEvidence.ToCode()}]: {section.Text}");
        }
        foreach (var trigger in catalogue.Triggers)
            text.AppendLine(
                $"{trigger.Code}: {trigger.WithinDays} days [{trigger.Evidence.ToCode()}, {trigger.Source}] {trigger.Meaning}: {trigger.Note}"
            );
        foreach (var notice in catalogue.Notices)
            text.AppendLine(
                $"{notice.Occasion.ToCode()}: owner {notice.TellsOwner}, {Or(notice.Roles.Select(r => r.ToCode()), "nobody else")} ({notice.Reason})"
            );
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Policies", "catalogue.golden.txt"),
            text.ToString()
        );
    }

    [Fact]
    public void It_knows_its_version_and_its_days()
    {
        var catalogue = PolicyCatalogue.Default;
        Assert.Equal($"data:policies@{catalogue.Version}", catalogue.Source.ToString());
        Assert.Equal(Day("2026-11-25"), catalogue.CheckedOn);
        Assert.Null(catalogue.Type(Own));
        Assert.Null(catalogue.Trigger(ReviewEventCode.Parse("x-flood")));
    }

    [Fact]
    public void Every_notice_has_a_sentence() =>
        Assert.All(
            PolicyCatalogue.Default.Notices,
            n => Assert.True(ReasonCatalogue.Default.TryGetSentence(n.Reason, out _))
        );

    [Theory]
    [InlineData("\"need\":\"required\"", "\"need\":\"wanted\"", "wanted")]
    [InlineData("\"evidence\":\"verified\"", "\"evidence\":\"sure\"", "sure")]
    [InlineData("\"source\":\"guidance:g\"", "\"source\":\"g\"", "'g' is not a source")]
    [InlineData("\"cadence\":\"P1Y\"", "\"cadence\":\"yearly\"", "yearly")]
    [InlineData("\"readBy\":[\"staff\"]", "\"readBy\":[\"boss\"]", "boss")]
    [InlineData("\"code\":\"one\",\"text\"", "\"code\":\"two\",\"text\"", "twice")]
    [InlineData("\"withinDays\":5", "\"withinDays\":367", "withinDays")]
    [InlineData("\"occasion\":\"due\"", "\"occasion\":\"soon\"", "soon")]
    [InlineData("\"reason\":\"tell-review-due\"", "\"reason\":\"Not a code\"", "Not a code")]
    [InlineData("\"version\":\"2026.11.1\"", "\"version\":\"1\"", "version '1'")]
    [InlineData("\"2026-11-25\"", "\"tomorrow\"", "tomorrow")]
    [InlineData("\"childSignature\":\"both\"", "\"childSignature\":\"all\"", "'all'")]
    public void A_bad_row_is_named(string good, string bad, string named)
    {
        var (documents, triggers) = (
            Documents.Replace(good, bad, StringComparison.Ordinal),
            Triggers.Replace(good, bad, StringComparison.Ordinal)
        );
        Assert.NotEqual(Documents + Triggers, documents + triggers);
        var error = Assert.Throws<FormatException>(() => Load(documents, triggers));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_loads_its_own()
    {
        var catalogue = Load(Documents, Triggers.Replace("2026.11.1", "2026.12.3", StringComparison.Ordinal));
        Assert.Equal("2026.12.3", catalogue.Version);
        var type = Assert.Single(catalogue.Types);
        Assert.Equal((ChildSignature.Both, EvidenceMark.Memory), (type.ChildSignature, type.SectionsEvidence));
        Assert.Equal(["one", "two"], type.Sections.Select(s => s.Code.Value));
        var record = PolicyRecord.Create(
            [Document("2026-01-05", null, type: Policy)],
            events: [Event("incident", "2026-03-02")]
        );
        var row = record.Review(Day("2026-03-02"), Nation.Wales, catalogue).Documents[0];
        Assert.Equal("2026-03-06", row.Due.Text()); // five days, and the seventh is a Saturday
        Assert.Throws<JsonException>(() =>
            Load(Documents.Replace("\"name\"", "\"nom\"", StringComparison.Ordinal), Triggers)
        );
        Assert.Throws<FormatException>(() => Load("null", Triggers));
        Assert.Throws<FormatException>(() => Load(Documents, "null"));
        Assert.Throws<ArgumentNullException>(() => PolicyCatalogue.FromStreams(null!, null!));
    }

    [Fact]
    public void Codes_of_every_set_go_there_and_back()
    {
        foreach (var code in PolicyCodes.All<ReviewStatus>())
        {
            Assert.True(PolicyCodes.TryParse(code, out ReviewStatus status));
            Assert.Equal(code, status.ToCode());
        }
        foreach (var code in PolicyCodes.All<NoticeOccasion>())
        {
            Assert.True(PolicyCodes.TryParse(code, out NoticeOccasion occasion));
            Assert.Equal(code, occasion.ToCode());
        }
        Assert.Null(ReviewStatus.None.ToCode());
        Assert.False(PolicyCodes.TryParse("nonsense", out MissingCause _));
        Assert.False(PolicyCodes.TryParse(null, out DocumentNeed _));
        Assert.Throws<ArgumentException>(() => PolicyCodes.All<DayOfWeek>());
    }

    private const string Documents = """
        {"version":"2026.11.1","checkedOn":"2026-11-25","documents":[{"code":"child-protection-policy","name":"P","need":"required","about":"a",
         "sections":[{"code":"one","text":"1"},{"code":"two","text":"2"}],"sectionsEvidence":"memory","readBy":["staff"],"childSignature":"both",
         "reviews":[{"cadence":"P1Y","evidence":"verified","source":"guidance:g"}],"evidence":"verified","source":"guidance:g"}]}
        """;

    private const string Triggers = """
        {"version":"2026.11.1","checkedOn":"2026-11-25","triggers":[{"code":"incident","meaning":"m","withinDays":5,"evidence":"own-judgement","source":"data:policies"}],
         "notices":[{"occasion":"due","owner":true,"roles":["trustee"],"reason":"tell-review-due","evidence":"own-judgement"}]}
        """;

    private static PolicyCatalogue Load(string documents, string triggers) =>
        PolicyCatalogue.FromStreams(new MemoryStream(Utf8(documents)), new MemoryStream(Utf8(triggers)));

    private static string Or(IEnumerable<string?> parts, string none)
    {
        var text = string.Join(", ", parts);
        return text.Length == 0 ? none : text;
    }
}
