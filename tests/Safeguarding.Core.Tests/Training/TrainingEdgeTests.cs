using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;
using Safeguarding.Training;

namespace Safeguarding.Tests.Training;

/// <summary>The very day on which something falls due, runs out, begins or ends, and the ends of the calendar.</summary>
public class TrainingEdgeTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly RoleCode Staff = RoleCode.Parse("staff");
    private static readonly RoleCode Lead = RoleCode.Parse("lead");
    private static readonly CourseCode Course = CourseCode.Parse("x-first-aid");

    [Fact]
    public void The_last_day_of_the_first_interval_is_still_in_time()
    {
        var profile = Profile(FirstDue.AfterInterval, Cadence.Years(1));
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff, Today.PlusYears(-1))]);
        var entry = Entry(person, profile);
        Assert.Equal((TrainingState.NotYetDue, Today), (entry.Verdict, entry.Due));
        Assert.Contains("2026-11-22", entry.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal(TrainingState.Missing, Entry(person, profile, Today.PlusDays(1)).Verdict);
    }

    [Fact]
    public void Who_starts_today_has_the_whole_interval()
    {
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff, Today)]);
        var entry = Entry(person, Profile(FirstDue.AfterInterval, Cadence.Years(1)));
        Assert.Equal((TrainingState.NotYetDue, Today.PlusYears(1)), (entry.Verdict, entry.Due));
        Assert.Contains("2027-11-22", entry.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_to_come_has_the_interval_after_its_start_and_the_sentence_says_the_same_day()
    {
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff, Today.PlusDays(10))]);
        var entry = Entry(person, Profile(FirstDue.AfterInterval, Cadence.Years(1)));
        Assert.Equal((TrainingState.NotYetDue, new LocalDate(2027, 12, 2)), (entry.Verdict, entry.Due));
        Assert.Contains("2027-12-02", entry.Reasons[0].Text, StringComparison.Ordinal);
        var old = person.With(TrainingRecord.Create(Course, Today.PlusYears(-2)));
        var again = Entry(old, Profile(FirstDue.AtStart, Cadence.Years(1)));
        Assert.Equal(TrainingState.NotYetDue, again.Verdict);
        Assert.Contains("2026-12-02", again.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_ran_out_on_an_earlier_day_than_the_interval_is_the_reason_on_the_intervals_last_day()
    {
        var record = TrainingRecord.Create(Course, Today.PlusYears(-1), expires: Today.PlusDays(-1));
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff)], [record]);
        var profile = Profile(FirstDue.AtStart, Cadence.Years(1));
        Assert.Equal("training-certificate-expired", Entry(person, profile).Reasons[0].Code.Value);
        Assert.Equal("training-overdue", Entry(person, profile, Today.PlusDays(1)).Reasons[0].Code.Value);
    }

    [Fact]
    public void The_role_that_was_held_first_counts_and_a_role_without_a_start_is_the_oldest()
    {
        var requirement = Profile(FirstDue.AfterInterval, Cadence.Years(1));
        var (late, early) = (RoleHolding.Create(Staff, Today), RoleHolding.Create(Lead, Today.PlusYears(-3)));
        Assert.Equal(Lead, Entry(TrainingPerson.Create("p", [late, early]), requirement).Role);
        Assert.Equal(Lead, Entry(TrainingPerson.Create("p", [early, late]), requirement).Role);
        var always = RoleHolding.Create(Lead);
        Assert.Equal(Lead, Entry(TrainingPerson.Create("p", [late, always]), requirement).Role);
    }

    [Fact]
    public void Of_two_records_that_hold_as_long_the_first_is_shown()
    {
        var first = TrainingRecord.Create(Course, Today, evidence: "one");
        var second = TrainingRecord.Create(Course, Today, evidence: "two");
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff)], [first, second]);
        Assert.Same(first, Entry(person, Profile(FirstDue.AtStart, Cadence.Years(1))).Last);
    }

    [Theory]
    [InlineData(9000, 1, 9001)] // the last year that is reckoned with
    [InlineData(2020, 9999, 9998)] // longer than the calendar goes
    public void A_year_far_out_is_no_error(int year, int years, int due)
    {
        var person = TrainingPerson.Create(
            "p",
            [RoleHolding.Create(Staff)],
            [TrainingRecord.Create(Course, new LocalDate(year, 3, 1))]
        );
        var entry = Entry(person, Profile(FirstDue.AtStart, Cadence.Years(years)), new LocalDate(year, 3, 1));
        Assert.Equal(new LocalDate(due, 3, 1), entry.Due);
    }

    [Fact]
    public void After_the_year_9000_training_holds_to_the_end_of_the_calendar()
    {
        var day = new LocalDate(9001, 1, 1);
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff)], [TrainingRecord.Create(Course, day)]);
        Assert.Equal(LocalDate.MaxIsoValue, Entry(person, Profile(FirstDue.AtStart, Cadence.Years(1)), day).Due);
    }

    [Theory]
    [InlineData(1899, 1900, 10)]
    [InlineData(1900, 1901, 10)] // the academic years known go by calendar years at both ends
    [InlineData(1901, 1902, 9)]
    [InlineData(2199, 2200, 9)]
    [InlineData(2200, 2201, 10)]
    [InlineData(2500, 2501, 10)]
    public void Where_no_academic_year_is_known_a_year_takes_its_place(int year, int dueYear, int dueMonth)
    {
        var day = new LocalDate(year, 10, 1);
        var person = TrainingPerson.Create("p", [RoleHolding.Create(Staff)], [TrainingRecord.Create(Course, day)]);
        var entry = Entry(person, Profile(FirstDue.AtStart, Cadence.AcademicYear), day);
        Assert.Equal(new LocalDate(dueYear, dueMonth, 1), entry.Due);
    }

    [Fact]
    public void A_role_of_one_day_is_a_role_and_counts_on_that_day()
    {
        var holding = RoleHolding.Create(Lead, Today, Today);
        Assert.Equal((Today, Today), (holding.From, holding.Until));
        var matrix = TrainingMatrix.Create(
            Nation.England,
            Profile(FirstDue.AtStart, null),
            [TrainingPerson.Create("p", [holding])]
        );
        string[] Findings(LocalDate day) => [.. matrix.ReviewOn(day).Findings.Select(f => f.Code.Value)];
        Assert.DoesNotContain("no-lead-on-record", Findings(Today));
        Assert.Contains("no-lead-on-record", Findings(Today.PlusDays(-1)));
        Assert.Contains("no-lead-on-record", Findings(Today.PlusDays(1)));
    }

    [Fact]
    public void Only_the_training_that_fulfils_a_requirement_covers_its_topics_and_from_its_very_day()
    {
        var topic = TopicCode.Parse("online-safety");
        var profile = Profile(FirstDue.AtStart, null, [topic]);
        var roles = new[] { RoleHolding.Create(Staff) };
        bool IsLeft(params TrainingRecord[] records) =>
            TrainingMatrix
                .Create(Nation.England, profile, [TrainingPerson.Create("p", roles, records)])
                .ReviewOn(Today)
                .Findings.Any(f => f.Code.Value == "required-topics-not-on-record");
        Assert.False(IsLeft(TrainingRecord.Create(Course, Today, [topic])));
        var bare = TrainingRecord.Create(Course, Today);
        Assert.True(IsLeft(bare));
        Assert.True(IsLeft(bare, TrainingRecord.Create(CourseCode.Parse("induction"), Today, [topic])));
        Assert.True(IsLeft(bare, TrainingRecord.Create(Course, Today.PlusDays(1), [topic])));
    }

    private static TrainingProfile Profile(FirstDue first, Cadence? every, TopicCode[]? topics = null) =>
        TrainingProfile.Create(
            "x-own",
            "Own",
            [Nation.England],
            [
                TrainingRequirement.Create(
                    RequirementId.Parse("x-first-aid"),
                    "first aid",
                    [Staff, Lead],
                    [Course],
                    first,
                    every,
                    topics
                ),
            ]
        );

    private static TrainingEntry Entry(TrainingPerson person, TrainingProfile profile, LocalDate? day = null) =>
        Assert.Single(TrainingMatrix.Create(Nation.England, profile, [person]).ReviewOn(day ?? Today).Entries);
}
