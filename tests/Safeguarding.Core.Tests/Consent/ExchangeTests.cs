using System.Text;
using FsCheck.Xunit;
using NJsonSchema;
using Safeguarding.Consent;
using Safeguarding.Input;
using Safeguarding.PropertyTesting;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Consent;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(ConsentGenerators)], MaxTest = 200)]
public class ExchangeTests
{
    private static readonly string Example = File.ReadAllText(
        RepositoryFiles.Path("docs", "schemas", "examples", "consent.json")
    );

    private static ConsentRecord Record => ConsentRecord.Read(Encoding.UTF8.GetBytes(Example)).Value;

    [Property]
    public void Writing_and_reading_is_the_identity(ConsentRecord record)
    {
        record = SharedNotices(record);
        var text = record.ToJson();
        Assert.Equal(text, Read(text).ToJson());
        Assert.Equal(record.Events.Count, Read(text).Events.Count);
        Assert.All(record.Events.Zip(Read(text).Events), pair => Assert.True(pair.First.SaysTheSameAs(pair.Second)));
    }

    [Property]
    public void Export_and_import_of_the_27560_form_is_the_identity(ConsentRecord record, ConsentMoment at)
    {
        record = SharedNotices(record);
        var back = Iso27560.Import(Encoding.UTF8.GetBytes(Iso27560.Export(record))).Value;
        Assert.Equal(record.ToJson(), back.ToJson());
        foreach (var use in record.Uses)
            Assert.Equal(record.Decide(use, at.Value).Reasons, back.Decide(use, at.Value).Reasons);
    }

    [Property]
    public void The_FHIR_form_decides_every_use_alike_or_lists_what_was_lost(
        ConsentRecord record,
        ImageUse use,
        ConsentMoment at
    )
    {
        var export = FhirConsent.Export(record);
        var import = FhirConsent.Import(Encoding.UTF8.GetBytes(export.Text)).Value;
        Assert.Empty(import.Lost);
        var (there, back) = (record.Decide(use, at.Value).Verdict, import.Record.Decide(use, at.Value).Verdict);
        var weighs = export.Lost.Where(l => !l.StartsWith("$.uses", StringComparison.Ordinal));
        Assert.True(there == back || weighs.Any());
    }

    [Theory]
    [MemberData(nameof(PlainNames))]
    public void Records_that_FHIR_can_hold_whole_decide_alike(string name)
    {
        var story = Plain[name];
        var record = story.Record();
        var export = FhirConsent.Export(record);
        Assert.All(
            export.Lost,
            l =>
                Assert.True(
                    l.StartsWith("$.uses", StringComparison.Ordinal)
                        || l.EndsWith("(not shown on purpose)", StringComparison.Ordinal)
                )
        );
        var back = FhirConsent.Import(Encoding.UTF8.GetBytes(export.Text)).Value.Record;
        Assert.Equal(
            Scenario.Of(record.Decide(record.Uses[0], story.At, story.Known)),
            Scenario.Of(back.Decide(record.Uses[0], story.At, story.Known))
        );
    }

    private static readonly Dictionary<string, Story> Plain = GiverScenarios
        .All.Concat(TimeScenarios.All)
        .Where(s => IsPlain(s.Story.Record()))
        .ToDictionary(s => s.Name, s => s.Story);

    public static TheoryData<string> PlainNames => [.. Plain.Keys];

    // Twice one id, nothing that FHIR has no place for.
    private static bool IsPlain(ConsentRecord record) =>
        FhirConsent
            .Export(record)
            .Lost.All(l =>
                l.StartsWith("$.uses", StringComparison.Ordinal) || l.Contains("on purpose", StringComparison.Ordinal)
            );

    [Fact]
    public void Many_records_are_plain() => Assert.InRange(Plain.Count, 40, 200);

    [Fact]
    public async Task The_forms_are_the_approved_ones()
    {
        var iso = Iso27560.Export(Record);
        Golden.Matches(RepositoryFiles.Path("docs", "schemas", "consent-27560.schema.json"), Iso27560.Schema);
        Golden.Matches(Approved("example.27560.jsonld"), iso);
        Golden.Matches(Approved("example.fhir.json"), FhirConsent.Export(Record).Text);
        Golden.Matches(Approved("example.fhir.lost.txt"), string.Join("\n", FhirConsent.Export(Record).Lost));
        Golden.Matches(
            Approved("example.summary.md"),
            ConsentSummary.For(Record.AsOf(Story.When("2026-11-22")), Story.Ref("father"))
        );
        Assert.Empty((await JsonSchema.FromJsonAsync(Iso27560.Schema)).Validate(iso));
    }

    [Fact]
    public void A_restriction_leaves_without_its_kind()
    {
        var record = Story.England().Parent().Notice().Use().Restrict("2026-02-12").Record();
        var export = FhirConsent.Export(record);
        Assert.DoesNotContain("court", export.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("$.events[0].restriction (not shown on purpose)", export.Lost);
        var summary = ConsentSummary.For(record.AsOf(Story.When("2026-11-22")), Story.Ref("mother"));
        Assert.DoesNotContain("restrict", summary, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_another_system_adds_is_listed()
    {
        var text = FhirConsent
            .Export(Record)
            .Text.Replace(
                "\"status\": \"active\"",
                "\"status\": \"active\", \"verification\": []",
                StringComparison.Ordinal
            )
            .Replace(
                "\"entry\": [",
                "\"total\": 3, \"entry\": [ {\"resource\": {\"resourceType\": \"Organization\", \"name\": \"x\"}}, ",
                StringComparison.Ordinal
            );
        var import = FhirConsent.Import(Encoding.UTF8.GetBytes(text)).Value;
        Assert.Contains("$.total", import.Lost);
        Assert.Contains("$.entry[0].resource", import.Lost);
        Assert.Contains(import.Lost, l => l.EndsWith(".verification", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"resourceType\": \"Patient\"", "\"resourceType\": \"Device\"", InputRules.UnknownCode)]
    [InlineData("\"decision\": \"permit\"", "\"decision\": \"deny\"", InputRules.Contradiction)]
    [InlineData("\"code\": \"given\"", "\"code\": \"guessed\"", InputRules.UnknownCode)]
    [InlineData("\"code\": \"social-media\"", "\"code\": \"billboard\"", InputRules.UnknownCode)]
    [InlineData("\"state\": \"England\"", "\"state\": \"France\"", InputRules.UnknownCode)]
    [InlineData("\"start\": \"2026-01-12T18:20:00Z\"", "\"start\": \"2026-01-12\"", InputRules.NotAnInstant)]
    [InlineData("RelatedPerson/mother", "RelatedPerson/aunt", InputRules.UnknownId)]
    [InlineData("\"code\": \"parent\"", "\"code\": \"uncle\"", InputRules.UnknownCode)]
    public void A_bundle_that_cant_be_relied_on_is_refused(string good, string bad, string rule)
    {
        var text = FhirConsent.Export(Record).Text;
        Assert.Contains(good, text, StringComparison.Ordinal);
        var result = FhirConsent.Import(Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(result.Errors, e => e.Rule == rule);
    }

    [Theory]
    [InlineData("2023, safeguarding", "2019, safeguarding", "$.schemaVersion")]
    [InlineData("\"piiPrincipalId\": \"child-17\"", "\"piiPrincipalId\": \"child-1\"", "$.piiPrincipalId")]
    [InlineData("dpv:ConsentGiven", "dpv:ConsentTerminated", "$.events[1].eventState")]
    [InlineData("\"parties\": [", "\"guests\": [], \"parties\": [", "$.guests")]
    public void A_27560_form_that_breaks_a_rule_is_refused(string good, string bad, string path)
    {
        var text = Iso27560.Export(Record);
        Assert.Contains(good, text, StringComparison.Ordinal);
        var result = Iso27560.Import(Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(result.Errors, e => e.Path == path);
    }

    [Property]
    public void No_text_is_too_much(byte[] bytes)
    {
        Assert.False(Iso27560.Import(bytes).IsUsable);
        Assert.False(FhirConsent.Import(bytes).IsUsable);
        Assert.False(ConsentRecord.Read(bytes).IsUsable);
    }

    /// <summary>Flesch and Kincaid's grade, 6 being the school year in which children turn 11 to 12 in their count.</summary>
    [Fact]
    public void The_summary_can_be_read_at_eleven()
    {
        var text = ConsentSummary.For(Record.AsOf(Story.When("2026-11-22")), Story.Ref("mother"));
        var sentences = text.Split(['.', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Count(s => s.Trim().Length > 3);
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Any(char.IsLetter))
            .ToArray();
        var grade = 0.39 * words.Length / sentences + 11.8 * words.Sum(Syllables) / words.Length - 15.59;
        Assert.InRange(grade, 0, 6);
        Assert.Throws<ArgumentException>(() =>
            ConsentSummary.For(Record.AsOf(Story.When("2026-11-22")), Story.Ref("aunt"))
        );
    }

    [Fact]
    public void The_form_tells_the_minimum_and_asks_for_each_place()
    {
        var form = ConsentRules.Default.Form;
        foreach (
            var key in new[]
            {
                "controllers",
                "purposes",
                "withdrawal",
                "places",
                "retention",
                "recipients",
                "identifiers",
                "not-recallable",
                "no-penalty",
                "worldwide",
                "changes",
                "refresh",
                "separate",
            }
        )
            Assert.Contains(form, item => item.Key == key && item.Must);
        Assert.Contains(form, item => item.Field == "choice-for-each-purpose-and-place");
        Assert.All(form, item => Assert.NotEmpty(item.Text));
    }

    private static int Syllables(string word)
    {
        const string Vowels = "aeiouy";
        var groups = 0;
        var before = false;
        foreach (var c in word.ToLowerInvariant())
        {
            var vowel = Vowels.Contains(c, StringComparison.Ordinal);
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return Math.Max(1, word.EndsWith('e') && groups > 1 ? groups - 1 : groups);
    }

    // The document holds one set of notices, which the other children share.
    private static ConsentRecord SharedNotices(ConsentRecord record) =>
        ConsentRecord.Create(
            record.Id,
            record.Nation,
            record.Child,
            record.Givers,
            record.Notices,
            record.Events,
            record.Uses,
            record.Publications,
            record.OtherChildren.Select(o =>
                ConsentRecord.Create(o.Child.Reference, o.Nation, o.Child, o.Givers, record.Notices, o.Events, [], [])
            )
        );

    private static string Approved(string name) =>
        RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Consent", name);

    private static ConsentRecord Read(string text) => ConsentRecord.Read(Encoding.UTF8.GetBytes(text)).Value;
}
