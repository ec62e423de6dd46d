using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Tests.Training;

public class TrainingMatrixTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly TrainingProfile School = TrainingProfiles.Default.Get("england-school");

    [Theory]
    [InlineData("2024-11-22", false)] // two years to the day: it still holds
    [InlineData("2024-11-21", true)]
    [InlineData("2026-11-22", false)]
    public void A_leads_role_training_holds_two_years(string on, bool gap)
    {
        foreach (var role in new[] { "lead", "deputy-lead" })
        {
            var codes = Gaps(
                Person(
                    role,
                    "2020-01-01",
                    ("induction", "2020-01-01"),
                    ("role-training", on),
                    ("role-refresh", "2026-11-01")
                )
            );
            Assert.Equal(gap ? ["role-training-older-than-two-years"] : [], codes);
        }
    }

    [Fact]
    public void A_training_day_of_29_February_holds_to_28_February()
    {
        var person = Person(
            "lead",
            "2020-01-01",
            ("induction", "2020-01-01"),
            ("role-training", "2024-02-29"),
            ("role-refresh", "2026-02-01")
        );
        Assert.Empty(Gaps(person, new LocalDate(2026, 2, 28)));
        Assert.Equal(["role-training-older-than-two-years"], Gaps(person, new LocalDate(2026, 3, 1)));
    }

    [Fact]
    public void Nothing_on_record_is_what_each_role_lacks()
    {
        Assert.Equal(
            ["induction-missing", "annual-update-overdue", "role-training-missing", "role-refresh-overdue"],
            Gaps(Person("lead", "2020-01-01"))
        );
        Assert.Equal(["induction-missing"], Gaps(Person("staff", "2026-10-01")));
        Assert.Equal(["induction-missing", "annual-update-overdue"], Gaps(Person("staff", null)));
        Assert.Equal(["induction-missing"], Gaps(Person("governor", "2020-01-01")));
        Assert.Empty(Gaps(Person("governor", "2020-01-01", ("induction", "2020-01-01"))));
        Assert.Empty(Gaps(Person("staff", "2026-11-23")));
    }

    [Theory]
    [InlineData("2025-11-22", false)]
    [InlineData("2025-11-21", true)]
    public void A_newcomer_needs_an_update_a_year_after_starting(string from, bool gap)
    {
        var person = Person("staff", from, ("induction", "2019-01-01"));
        Assert.Equal(gap ? ["annual-update-overdue"] : [], Gaps(person));
    }

    [Fact]
    public void A_role_that_is_over_or_to_come_asks_nothing_yet()
    {
        var over = TrainingPerson.Create("p", [RoleHolding.Create(RoleCode.Parse("lead"), null, Today.PlusDays(-1))]);
        Assert.Empty(Review(over).Entries);
        var lastDay = TrainingPerson.Create("p", [RoleHolding.Create(RoleCode.Parse("lead"), null, Today)]);
        Assert.NotEmpty(Review(lastDay).Gaps);
        var toCome = Review(Person("lead", "2026-11-23"));
        Assert.Empty(toCome.Gaps);
        Assert.Contains(toCome.Entries, e => e.Reasons[0].Code.Value == "training-needed-before-the-role");
        Assert.All(toCome.Entries, e => Assert.Equal(TrainingState.NotYetDue, e.Verdict));
        Assert.NotEmpty(Review(Person("lead", "2026-11-22")).Gaps);
    }

    [Fact]
    public void A_booking_doesnt_count_until_its_day()
    {
        var person = Person("staff", "2026-10-01", ("induction", "2026-11-23"));
        Assert.Equal(["induction-missing"], Gaps(person));
        Assert.Empty(Gaps(person, Today.PlusDays(1)));
    }

    [Fact]
    public void A_certificate_that_ran_out_is_named_as_such()
    {
        var person = TrainingPerson.Create(
            "p",
            [RoleHolding.Create(RoleCode.Parse("lead"), new LocalDate(2020, 1, 1))],
            [
                Record("induction", "2020-01-01"),
                Record("role-refresh", "2026-11-01"),
                TrainingRecord.Create(
                    CourseCode.Parse("role-training"),
                    new LocalDate(2026, 1, 1),
                    null,
                    new LocalDate(2026, 11, 21)
                ),
            ]
        );
        var gap = Assert.Single(Review(person).Gaps);
        Assert.Equal("training-certificate-expired", gap.Reasons[0].Code.Value);
        Assert.Equal(new LocalDate(2026, 11, 21), gap.Due);
        Assert.Equal(new LocalDate(2026, 1, 1), gap.Last!.On);
        Assert.Empty(Review(person, new LocalDate(2026, 11, 21)).Gaps);
    }

    [Fact]
    public void Charities_train_every_three_years_and_sport_begins_face_to_face()
    {
        var charity = TrainingProfiles.Default.Get("charity");
        Assert.Empty(
            Gaps(
                Person("volunteer", "2019-01-01", ("induction", "2019-01-01"), ("safeguarding-training", "2023-11-22")),
                profile: charity
            )
        );
        Assert.Equal(
            ["training-older-than-three-years"],
            Gaps(
                Person("volunteer", "2019-01-01", ("induction", "2019-01-01"), ("safeguarding-training", "2023-11-21")),
                profile: charity
            )
        );
        Assert.Equal(
            ["induction-missing", "training-missing"],
            Gaps(Person("trustee", "2026-01-01"), profile: charity)
        );
        var sport = TrainingProfiles.Default.Get("sport");
        var coach = Person("coach", "2026-01-01", ("induction", "2026-01-01"));
        Assert.Equal(["face-to-face-training-missing"], Gaps(coach, profile: sport));
        Assert.Equal(
            ["face-to-face-training-missing"],
            Gaps(
                coach.With(
                    TrainingRecord.Create(
                        CourseCode.Parse("face-to-face-training"),
                        new LocalDate(2026, 1, 1),
                        hours: 2
                    )
                ),
                profile: sport
            )
        );
        Assert.Empty(
            Gaps(
                coach.With(
                    TrainingRecord.Create(
                        CourseCode.Parse("face-to-face-training"),
                        new LocalDate(2026, 1, 1),
                        hours: 3
                    )
                ),
                profile: sport
            )
        );
        var old = Person(
            "coach",
            "2019-01-01",
            ("induction", "2019-01-01"),
            ("face-to-face-training", "2019-01-01"),
            ("refresher", "2023-11-21")
        );
        Assert.Equal(["refresher-overdue"], Gaps(old, profile: sport));
    }

    [Fact]
    public void The_organisation_as_a_whole_is_looked_at()
    {
        var alone = Review(Person("staff", "2026-10-01", ("induction", "2026-10-01")));
        Assert.Equal(
            [
                "no-lead-on-record",
                "no-deputy-on-record",
                "training-topics-not-covered",
                "required-topics-not-on-record",
            ],
            alone.Findings.Select(f => f.Code.Value)
        );
        Assert.Equal(7, alone.Findings[2].Topics.Count);
        Assert.Equal(
            ["online-safety", "filtering-and-monitoring-roles"],
            alone.Findings[3].Topics.Select(t => t.Value)
        );
        Assert.Equal(["p"], alone.Findings[3].People);
        Assert.Equal("staff-induction", alone.Findings[3].Requirement!.Id.Value);
        var welsh = TrainingMatrix.Create(Nation.Wales, School, [Person("staff", null)]).ReviewOn(Today);
        Assert.Contains(welsh.Findings, f => f.Code.Value == "training-profile-of-another-nation");
        var covered = TrainingPerson.Create(
            "q",
            [RoleHolding.Create(RoleCode.Parse("lead")), RoleHolding.Create(RoleCode.Parse("deputy-lead"))],
            [
                TrainingRecord.Create(
                    CourseCode.Parse("online-safety-training"),
                    Today,
                    TrainingProfiles.Default.Topics.Take(6).Select(t => TopicCode.Parse(t.Code))
                ),
                TrainingRecord.Create(
                    CourseCode.Parse("online-safety-training"),
                    Today.PlusDays(-5),
                    [TopicCode.Parse("managing-online-presence")],
                    Today.PlusDays(-1)
                ),
            ]
        );
        var finding = Assert.Single(Review(covered).Findings);
        Assert.Equal("managing-online-presence", Assert.Single(finding.Topics).Value);
        Assert.Single(Review(covered, Today.PlusDays(-1)).Findings, f => f.Topics.Count == 6);
    }

    [Fact]
    public void A_host_adds_requirements_and_replaces_them()
    {
        var own = TrainingRequirement.Create(
            RequirementId.Parse("x-first-aid"),
            "first aid",
            [RoleCode.Parse("staff")],
            [CourseCode.Parse("x-first-aid")],
            FirstDue.AtStart,
            Cadence.AcademicYear
        );
        var profile = School.With(own);
        Assert.Equal(School.Requirements.Count + 1, profile.Requirements.Count);
        Assert.Equal(profile.Requirements.Count, profile.With(own).Requirements.Count);
        var person = Person("staff", "2026-10-01", ("induction", "2026-10-01"));
        Assert.Equal(["training-missing"], Gaps(person, profile: profile));
        Assert.Empty(Gaps(person.With(Record("x-first-aid", "2026-09-01")), profile: profile));
        Assert.Equal(["training-overdue"], Gaps(person.With(Record("x-first-aid", "2026-08-31")), profile: profile));
        Assert.Equal(
            "host:training/x-first-aid",
            Review(person, profile: profile).Gaps[0].Reasons[0].Source.ToString()
        );
    }

    [Fact]
    public void Parts_that_break_a_rule_are_refused()
    {
        var (role, course, day) = (RoleCode.Parse("staff"), CourseCode.Parse("induction"), Today);
        Assert.Throws<ArgumentException>(() => RoleHolding.Create(default));
        Assert.Throws<ArgumentException>(() => RoleHolding.Create(role, day, day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => TrainingRecord.Create(default, day));
        Assert.Throws<ArgumentException>(() => TrainingRecord.Create(course, day, [default]));
        Assert.Throws<ArgumentException>(() => TrainingRecord.Create(course, day, expires: day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => TrainingRecord.Create(course, day, hours: 0));
        Assert.Throws<ArgumentException>(() => TrainingRecord.Create(course, day, hours: 1001));
        Assert.Throws<ArgumentException>(() => TrainingPerson.Create("p", []));
        Assert.Throws<ArgumentException>(() => TrainingPerson.Create(" ", [RoleHolding.Create(role)]));
        Assert.Throws<ArgumentException>(() => TrainingPerson.Create(new string('p', 129), [RoleHolding.Create(role)]));
        Assert.Throws<ArgumentException>(() => TrainingMatrix.Create(Nation.None, School, []));
        Assert.Throws<ArgumentException>(() =>
            TrainingMatrix.Create(Nation.Wales, School, [Person("staff", null), Person("staff", null)])
        );
        Assert.Throws<ArgumentException>(() => TrainingProfile.Create("own", "Own", [Nation.Wales], []));
        Assert.Throws<ArgumentException>(() => TrainingProfile.Create("x-own", " ", [Nation.Wales], []));
        Assert.Throws<ArgumentException>(() => TrainingProfile.Create("x-own", "Own", [], []));
        Assert.Throws<ArgumentException>(() => TrainingProfile.Create("x-own", "Own", [Nation.None], []));
        Assert.Throws<ArgumentException>(() =>
            TrainingProfile.Create("x-own", "Own", [Nation.Wales], [.. School.Requirements, School.Requirements[0]])
        );
        Assert.Throws<KeyNotFoundException>(() => TrainingProfiles.Default.Get("x-own"));
        Assert.Contains("x-", Refused(id: "own"), StringComparison.Ordinal);
        Assert.Contains("about", Refused(about: " "), StringComparison.Ordinal);
        Assert.Contains("about", Refused(about: new string('a', 301)), StringComparison.Ordinal);
        Assert.Contains("roles", Refused(roles: []), StringComparison.Ordinal);
        Assert.Contains("roles", Refused(roles: [default]), StringComparison.Ordinal);
        Assert.Contains("kinds", Refused(courses: []), StringComparison.Ordinal);
        Assert.Contains("kinds", Refused(courses: [default]), StringComparison.Ordinal);
        Assert.Contains("first due", Refused(first: FirstDue.None), StringComparison.Ordinal);
        Assert.Contains("every", Refused(first: FirstDue.AfterInterval), StringComparison.Ordinal);
        Assert.Contains("cadence", Refused(every: default(Cadence)), StringComparison.Ordinal);
        Assert.Contains("topic", Refused(topics: [default]), StringComparison.Ordinal);
    }

    private static string Refused(
        string id = "x-own",
        string about = "a",
        RoleCode[]? roles = null,
        CourseCode[]? courses = null,
        FirstDue first = FirstDue.AtStart,
        Cadence? every = null,
        TopicCode[]? topics = null
    ) =>
        Assert
            .Throws<ArgumentException>(() =>
                TrainingRequirement.Create(
                    RequirementId.Parse(id),
                    about,
                    roles ?? [RoleCode.Parse("staff")],
                    courses ?? [CourseCode.Parse("induction")],
                    first,
                    every,
                    topics
                )
            )
            .Message;

    private static string[] Gaps(TrainingPerson person, LocalDate? day = null, TrainingProfile? profile = null) =>
        [.. Review(person, day, profile).Gaps.Select(g => g.Reasons[0].Code.Value)];

    private static TrainingReview Review(
        TrainingPerson person,
        LocalDate? day = null,
        TrainingProfile? profile = null
    ) => TrainingMatrix.Create(Nation.England, profile ?? School, [person]).ReviewOn(day ?? Today);

    private static TrainingPerson Person(string role, string? from, params (string Course, string On)[] records) =>
        TrainingPerson.Create(
            "p",
            [RoleHolding.Create(RoleCode.Parse(role), from is null ? (LocalDate?)null : Day(from))],
            records.Select(r => Record(r.Course, r.On))
        );

    private static TrainingRecord Record(string course, string on) =>
        TrainingRecord.Create(CourseCode.Parse(course), Day(on));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
