using System.Text;
using NJsonSchema;
using NodaTime;
using Safeguarding.Input;
using Safeguarding.Practice;
using Safeguarding.Practice.Internal;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Practice;

public class PracticeDocumentTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);
    private static readonly string Example = File.ReadAllText(
        RepositoryFiles.Path("docs", "schemas", "examples", "practice.json")
    );

    [Fact]
    public void The_schema_is_the_approved_one() =>
        Golden.Matches(
            RepositoryFiles.Path("docs", "schemas", "practice.schema.json"),
            PracticeDocument.Document.Schema()
        );

    [Fact]
    public async Task The_example_obeys_the_schema_and_is_in_order()
    {
        var schema = await JsonSchema.FromJsonAsync(PracticeDocument.Document.Schema());
        Assert.Empty(schema.Validate(Example).Select(e => e.ToString()));
        var review = Review();
        Assert.Empty(review.Gaps.Select(g => g.ToString()));
        Assert.Empty(review.Findings.Select(f => f.ToString()));
        Assert.Empty(review.Stale);
        Assert.Equal(41m / 48m, decimal.Round(review.Score!.Value.Value, 20), 10);
    }

    [Fact]
    public void A_leads_training_two_years_old()
    {
        var review = Review(("\"on\": \"2025-06-12\"", "\"on\": \"2024-10-01\""));
        var gap = Assert.Single(review.Gaps);
        Assert.Equal(
            ("role-training-older-than-two-years", "p-001", "lead", "lead-role-training", new LocalDate(2026, 10, 1)),
            (gap.Code.Value, gap.Person, gap.Role, gap.Requirement, gap.Due)
        );
        Assert.Contains("2024-10-01", gap.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_induction_that_is_missing()
    {
        var review = Review(
            (
                "{ \"course\": \"induction\", \"on\": \"2026-09-01\", \"topics\": [\"online-safety\", \"filtering-and-monitoring-roles\"] }",
                ""
            )
        );
        var gap = Assert.Single(review.Gaps);
        Assert.Equal(("induction-missing", "p-003"), (gap.Code.Value, gap.Person));
    }

    [Fact]
    public void Over_blocking_is_a_finding()
    {
        var review = Review((", \"freedOn\": \"2026-10-07\"", ""));
        var finding = Assert.Single(review.Findings);
        Assert.Equal(("over-blocking", "filtering", "ob-1"), (finding.Code.Value, finding.Measure, finding.Subject));
        Assert.Empty(review.Gaps);
        var process = Assert.Single(
            Review(
                ("\"falsePositiveProcess\": { \"documented\": true, \"where\": \"Online safety policy, page 9\" },", "")
            ).Findings
        );
        Assert.Equal("no-documented-false-positive-process", process.Code.Value);
    }

    [Fact]
    public void A_scale_whose_best_is_1()
    {
        var worse = Review(("\"level\": 1,\n          \"benchmark\": 2", "\"level\": 5,\n          \"benchmark\": 2"));
        var finding = Assert.Single(worse.Findings);
        Assert.Equal(
            ("area-below-benchmark", "sa-2026-online", "filtering-and-monitoring", 4),
            (finding.Code.Value, finding.Assessment, finding.RatedArea, finding.NextLevel!.Value.Level)
        );
        Assert.True(worse.Score < Review().Score);
    }

    [Fact]
    public void A_strand_that_is_not_covered()
    {
        var review = Review(("\"online-bullying\", ", ""));
        Assert.Equal(["7-11", "11-14"], review.Gaps.Select(g => g.AgeGroup));
        Assert.All(review.Gaps, g => Assert.Equal(("strand-not-covered", "online-bullying"), (g.Code.Value, g.Item)));
    }

    [Fact]
    public void A_stale_contact()
    {
        var review = Review(
            (
                "{ \"id\": \"childline\", \"checkedOn\": \"2026-09-01\", \"verifyBy\": \"2027-03-01\" }",
                "{ \"id\": \"childline\", \"checkedOn\": \"2025-09-01\", \"verifyBy\": \"2026-11-24\" }"
            )
        );
        var stale = Assert.Single(review.Stale);
        Assert.Equal("childline", stale.Contact.Id.Value);
        Assert.Equal("contact-not-checked-since-its-verify-by-day", stale.Reasons[0].Code.Value);
        var never = Review(
            ("\"verifyBy\": \"2027-03-01\",\n      \"hours\"", "\"hours\""),
            ("],\n      \"checkedOn\": \"2026-09-01\",\n      \"hours\"", "],\n      \"hours\"")
        );
        Assert.Equal("contact-never-checked", Assert.Single(never.Stale).Reasons[0].Code.Value);
    }

    [Fact]
    public void A_local_contact_that_is_missing_and_parts_that_are_not_on_record()
    {
        var bare = Parse("""{"organisation":{"nation":"Scotland","setting":"other"},"contacts":[]}""")
            .Value.ReviewOn(Today);
        var gap = Assert.Single(bare.Gaps);
        Assert.Equal(("contact-not-configured", "scotland-social-work"), (gap.Code.Value, gap.Contact));
        Assert.Equal(
            ["training", "technical-measures", "self-assessment", "education"],
            bare.Findings.Select(f => f.Subject)
        );
        Assert.All(bare.Findings, f => Assert.Equal("part-not-on-record", f.Code.Value));
        Assert.Null(bare.Score);
        var nothing = Parse("""{"organisation":{"nation":"Wales","setting":"charity"}}""").Value;
        Assert.Equal(5, nothing.ReviewOn(Today).Findings.Count);
        Assert.NotEmpty(nothing.ReviewOn(new LocalDate(2027, 11, 23)).Stale);
    }

    [Fact]
    public void Other_nations_and_settings()
    {
        var charity = Parse(
            """
            {"organisation":{"nation":"Wales","setting":"charity"},
             "training":{"people":[{"id":"v","roles":[{"role":"volunteer"}]},{"id":"l","roles":[{"role":"lead","from":"2027-01-01"}]}]},
             "selfAssessments":[]}
            """
        )
            .Value.ReviewOn(Today);
        Assert.Equal(["induction-missing", "training-missing"], charity.Gaps.Select(g => g.Code.Value));
        Assert.Contains(charity.Findings, f => f.Code.Value == "training-profile-of-another-nation");
        Assert.Contains(charity.Findings, f => f.Code.Value == "training-needed-before-the-role" && f.Person == "l");
        Assert.Contains(charity.Findings, f => f.Code.Value == "no-lead-on-record");
        var own = Parse(
            """
            {"organisation":{"nation":"Wales","setting":"school"},
             "training":{"requirements":[{"id":"x-a","about":"a","roles":["staff"],"courses":["x-c"],"first":"at-start"}],
              "people":[{"id":"v","roles":[{"role":"staff"}]}]}}
            """
        ).Value;
        Assert.Equal("x-own", own.Training!.Profile.Id);
        Assert.Equal("training-missing", Assert.Single(own.ReviewOn(Today).Gaps).Code.Value);
        Assert.Equal(
            "sport",
            Parse(
                """{"organisation":{"nation":"England","setting":"sport"},"training":{"people":[{"id":"v","roles":[{"role":"coach"}]}]}}"""
            ).Value.Training!.Profile.Id
        );
        Assert.Equal(
            "england-school",
            Parse(
                """{"organisation":{"nation":"England","setting":"college"},"training":{"people":[{"id":"v","roles":[{"role":"staff"}]}]}}"""
            ).Value.Training!.Profile.Id
        );
    }

    [Theory]
    [InlineData("\"nation\": \"England\"", "\"nation\": \"UK\"", "$.organisation.nation", InputRules.UnknownCode)]
    [InlineData("\"setting\": \"school\", ", "", "$.organisation.setting", InputRules.MissingField)]
    [InlineData(
        "\"profile\": \"england-school\"",
        "\"profile\": \"scotland-school\"",
        "$.training.profile",
        InputRules.UnknownCode
    )]
    [InlineData("\"id\": \"p-002\"", "\"id\": \"p-001\"", "$.training.people[1]", InputRules.DuplicateId)]
    [InlineData(
        "\"role\": \"lead\", \"from\": \"2021-09-01\"",
        "\"role\": \"chief\"",
        "$.training.people[0].roles[0].role",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"course\": \"role-refresh\"",
        "\"course\": \"talk\"",
        "$.training.people[0].records[2].course",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"on\": \"2026-06-18\"",
        "\"on\": \"2026-06-31\"",
        "$.training.people[0].records[2].on",
        InputRules.NotADay
    )]
    [InlineData(
        "\"expires\": \"2027-12-03\"",
        "\"expires\": \"2025-12-03\"",
        "$.training.people[1].records[1].expires",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"until\": \"2021-12-31\"",
        "\"until\": \"2014-12-31\"",
        "$.training.people[3].roles[1].until",
        InputRules.Contradiction
    )]
    [InlineData("\"hours\": 3", "\"hours\": 0", "$.training.people[0].records[3].hours", InputRules.OutOfRange)]
    [InlineData(
        "\"every\": \"P3Y\"",
        "\"every\": \"3 years\"",
        "$.training.requirements[0].every",
        InputRules.UnknownCode
    )]
    [InlineData("\"every\": \"P3Y\"", "\"every\": null", "$.training.requirements[0].first", InputRules.Contradiction)]
    [InlineData(
        "\"id\": \"x-online-safety-course\"",
        "\"id\": \"online\"",
        "$.training.requirements[0].id",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"roles\": [\"staff\", \"lead\"]",
        "\"roles\": []",
        "$.training.requirements[0].roles",
        InputRules.TooFew
    )]
    [InlineData(
        "\"firewalls\": { \"inPlace\": true,",
        "\"firewalls\": {",
        "$.technicalMeasures.firewalls.inPlace",
        InputRules.MissingField
    )]
    [InlineData(
        "\"criticalWithinDays\": 14",
        "\"criticalWithinDays\": -1",
        "$.technicalMeasures.securityUpdates.criticalWithinDays",
        InputRules.OutOfRange
    )]
    [InlineData(
        "\"neededFor\": \"teaching\"",
        "\"neededFor\": \"fun\"",
        "$.technicalMeasures.filtering.overBlocking[0].neededFor",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"freedOn\": \"2026-10-07\"",
        "\"freedOn\": \"2026-10-05\"",
        "$.technicalMeasures.filtering.overBlocking[0].freedOn",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"worst\": 5, \"best\": 1",
        "\"worst\": 1, \"best\": 5",
        "$.selfAssessments[0].scale",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"worst\": 1, \"best\": 4",
        "\"worst\": 4, \"best\": 4",
        "$.selfAssessments[1].scale.best",
        InputRules.Contradiction
    )]
    [InlineData("\"scale\": { \"worst\": 1, \"best\": 4 },", "", "$.selfAssessments[1].scale", InputRules.MissingField)]
    [InlineData(
        "\"level\": 4, \"evidence\"",
        "\"level\": 5, \"evidence\"",
        "$.selfAssessments[1].areas[0]",
        InputRules.OutOfRange
    )]
    [InlineData("\"benchmark\": 3", "\"benchmark\": 6", "$.selfAssessments[0].areas[0]", InputRules.OutOfRange)]
    [InlineData(
        "\"nextStep\": \"Second factor for governors\",",
        "",
        "$.selfAssessments[0].areas[0].nextStepBy",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"area\": \"allegations-against-adults\"",
        "\"area\": \"raising-concerns\"",
        "$.selfAssessments[1].areas[1]",
        InputRules.DuplicateId
    )]
    [InlineData(
        "\"id\": \"sa-2026-own\"",
        "\"id\": \"sa-2026-online\"",
        "$.selfAssessments[1]",
        InputRules.DuplicateId
    )]
    [InlineData(
        "\"id\": \"sa-2026-own\"",
        "\"id\": \"sa-2026-own\", \"tool\": \"nspcc-standards-2017\"",
        "$.selfAssessments[1].areas[0]",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"online-bullying\", ",
        "\"online-bulling\", ",
        "$.education.covered[0].items[4]",
        InputRules.UnknownCode
    )]
    [InlineData(
        "\"ageGroups\": [\"7-11\"], \"items\"",
        "\"ageGroups\": [\"7-12\"], \"items\"",
        "$.education.covered[3].ageGroups[0]",
        InputRules.UnknownCode
    )]
    [InlineData("\"id\": \"childline\"", "\"id\": \"child-line\"", "$.contacts[2].id", InputRules.UnknownCode)]
    [InlineData("\"id\": \"childline\"", "\"id\": \"la-wales\"", "$.contacts[2]", InputRules.Contradiction)]
    [InlineData("\"id\": \"childline\"", "\"id\": \"lado\"", "$.contacts[2]", InputRules.DuplicateId)]
    [InlineData("\"name\": \"School counsellor\",", "", "$.contacts[4].name", InputRules.MissingField)]
    [InlineData(
        "\"id\": \"x-counsellor\"",
        "\"id\": \"samaritans\"",
        "$.contacts[4].audiences",
        InputRules.Contradiction
    )]
    [InlineData("\"fills\": \"lado\"", "\"fills\": \"la-wales\"", "$.contacts[3]", InputRules.Contradiction)]
    [InlineData("\"fills\": \"lado\"", "\"fills\": \"childline\"", "$.contacts[3].fills", InputRules.UnknownCode)]
    [InlineData(
        "lado@avonford.example",
        "lado.avonford.example",
        "$.contacts[1].routes[1].value",
        InputRules.Contradiction
    )]
    [InlineData(
        "{ \"id\": \"childline\", \"checkedOn\": \"2026-09-01\",",
        "{ \"id\": \"childline\",",
        "$.contacts[2].checkedOn",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"checkedOn\": \"2026-09-01\", \"verifyBy\": \"2027-03-01\" }",
        "\"checkedOn\": \"2026-09-01\" }",
        "$.contacts[2].verifyBy",
        InputRules.Contradiction
    )]
    [InlineData(
        "\"checkedOn\": \"2026-09-01\", \"verifyBy\": \"2027-03-01\" }",
        "\"checkedOn\": \"2026-09-01\", \"verifyBy\": \"2026-08-31\" }",
        "$.contacts[2].verifyBy",
        InputRules.Contradiction
    )]
    [InlineData("\"to\": \"17:00\"", "\"to\": \"08:00\"", "$.contacts[0].hours.open[0].to", InputRules.Contradiction)]
    [InlineData(
        "\"from\": \"08:30\"",
        "\"from\": \"8.30\"",
        "$.contacts[0].hours.open[0].from",
        InputRules.UnknownCode
    )]
    public void What_is_wrong_is_named(string good, string bad, string path, string rule)
    {
        Assert.Contains(good, Example, StringComparison.Ordinal);
        var result = Parse(ReplaceFirst(Example, good, bad));
        Assert.False(result.IsUsable);
        Assert.True(
            result.Errors.Any(e => e.Path == path && e.Rule == rule),
            string.Join("\n", result.Errors.Select(e => $"{e.Rule} {e}"))
        );
    }

    [Fact]
    public void Lists_that_would_multiply_are_bounded()
    {
        var contact =
            """{"id":"x-#","name":"A","routes":[{"kind":"phone","value":"1"}],"audiences":["child"],"needs":["fraud"]}""";
        Assert.Equal(
            InputRules.TooLong,
            Assert
                .Single(
                    Parse(
                        $$"""{"organisation":{"nation":"Wales","setting":"other"},"contacts":[{{Many(contact, 1001)}}]}"""
                    ).Errors
                )
                .Rule
        );
        Assert.True(
            Parse(
                $$"""{"organisation":{"nation":"Wales","setting":"other"},"contacts":[{{Many(contact, 1000)}}]}"""
            ).IsUsable
        );
        var requirement = """{"id":"x-#","about":"a","roles":["staff"],"courses":["x-c"],"first":"at-start"}""";
        Assert.Equal("$.training.requirements", Assert.Single(Training(Many(requirement, 101)).Errors).Path);
        Assert.True(Training(Many(requirement, 100)).IsUsable);
        var roles = requirement.Replace("\"staff\"", Many("\"x-#\"", 51), StringComparison.Ordinal);
        Assert.Equal(
            "$.training.requirements[0].roles",
            Assert
                .Single(Training(roles.Replace("\"x-#\",\"about", "\"x-q\",\"about", StringComparison.Ordinal)).Errors)
                .Path
        );
        var lesson =
            $$"""{"on":"2026-11-01","items":[{{Many("\"assemblies\"", 50_000)}}],"ageGroups":[{{Many("\"7-11\"", 50_000)}}]}""";
        var wide = Parse(
            $$"""{"organisation":{"nation":"Wales","setting":"school"},"education":{"ageGroups":["7-11"],"covered":[{{lesson}}]} }"""
        );
        Assert.Contains(wide.Value.Education!.ReviewOn(Today), e => e.Item.Code.Value == "assemblies" && !e.IsGap);

        static InputResult<PracticeRecord> Training(string requirements) =>
            Parse(
                $$"""{"organisation":{"nation":"Wales","setting":"other"},"training":{"requirements":[{{requirements}}],"people":[{"id":"v","roles":[{"role":"staff"}]}]} }"""
            );
        static string Many(string item, int count) =>
            string.Join(
                ",",
                Enumerable.Range(0, count).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal))
            );
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Days_at_the_ends_of_time_are_days(string day)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(
            Example,
            "\"(on|from|checkedOn|reviewedOn|testedOn|completedOn|verifyBy|expires|nextStepBy|freedOn|until)\": \"[0-9]{4}-[0-9]{2}-[0-9]{2}\"",
            $"\"$1\": \"{day}\""
        );
        var record = Parse(text).Value;
        foreach (var asOf in new[] { new LocalDate(1, 1, 1), Today, new LocalDate(9999, 12, 31) })
            Assert.NotNull(record.ReviewOn(asOf));
    }

    [Fact]
    public void Where_no_profile_fits_one_is_asked_for()
    {
        var error = Assert.Single(
            Parse(
                """{"organisation":{"nation":"Wales","setting":"school"},"training":{"people":[{"id":"v","roles":[{"role":"staff"}]}]}}"""
            ).Errors
        );
        Assert.Equal(("$.training", InputRules.MissingField), (error.Path, error.Rule));
    }

    private static PracticeReview Review(params (string Good, string Bad)[] changes)
    {
        var text = changes.Aggregate(Example.ReplaceLineEndings("\n"), (t, c) => ReplaceFirst(t, c.Good, c.Bad));
        var result = Parse(text);
        Assert.True(result.IsUsable, string.Join("\n", result.Errors));
        return result.Value.ReviewOn(Today);
    }

    private static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        return string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
    }

    private static InputResult<PracticeRecord> Parse(string text) => PracticeRecord.Read(Encoding.UTF8.GetBytes(text));
}
