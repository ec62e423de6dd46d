using System.Text;
using FsCheck.Xunit;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Incidents;

[Properties(Arbitrary = [typeof(CalendarGenerators)])]
public class RetentionTests
{
    private static RetentionAnswer Only(RetentionFacts facts, LocalDate asOf, string rule) =>
        Assert.Single(RetentionSchedule.Default.On(facts, asOf), a => a.Rule.Id == rule);

    [Fact]
    public void A_school_keeps_the_file_until_25_years_after_birth()
    {
        var facts = RetentionFacts.Create(
            "child-protection",
            OrganisationKind.School,
            birth: new LocalDate(2008, 2, 29),
            mayBearOnSexualAbuse: false
        );
        Assert.Equal(
            new LocalDate(2033, 2, 28),
            Only(facts, new LocalDate(2033, 2, 27), "school-child-protection-file").Ends
        );
        Assert.Equal(
            RetentionStatus.NotYet,
            Only(facts, new LocalDate(2033, 2, 27), "school-child-protection-file").Verdict
        );
        var due = Only(facts, new LocalDate(2033, 2, 28), "school-child-protection-file");
        Assert.Equal((RetentionStatus.Due, RetentionAction.Review), (due.Verdict, due.Rule.Action));
        Assert.Contains(due.Reasons, r => r.Code.Value == "retention-due");
    }

    [Fact]
    public void An_allegation_is_kept_to_pension_age_or_ten_years()
    {
        RetentionFacts Facts(LocalDate pension, LocalDate? last) =>
            RetentionFacts.Create("allegation", pensionAge: pension, lastEntry: last, mayBearOnSexualAbuse: false);
        var soon = new LocalDate(2027, 1, 1);
        Assert.Equal(
            new LocalDate(2036, 5, 1),
            Only(Facts(soon, new LocalDate(2026, 5, 1)), soon, "allegation-about-an-adult").Ends
        );
        Assert.Equal(
            new LocalDate(2050, 1, 1),
            Only(Facts(new LocalDate(2050, 1, 1), new LocalDate(2026, 5, 1)), soon, "allegation-about-an-adult").Ends
        );
        Assert.Equal(RetentionStatus.NotKnown, Only(Facts(soon, null), soon, "allegation-about-an-adult").Verdict);
    }

    [Fact]
    public void A_voluntary_body_keeps_a_concern_six_years()
    {
        var facts = RetentionFacts.Create(
            "concern",
            OrganisationKind.Club,
            lastContact: new LocalDate(2020, 3, 1),
            mayBearOnSexualAbuse: false
        );
        Assert.Equal(new LocalDate(2026, 3, 1), Only(facts, new LocalDate(2026, 1, 1), "voluntary-body").Ends);
        Assert.Empty(
            RetentionSchedule.Default.On(
                RetentionFacts.Create("concern", OrganisationKind.School, mayBearOnSexualAbuse: false),
                new LocalDate(2026, 1, 1)
            )
        );
        Assert.Throws<ArgumentException>(() => RetentionFacts.Create(" "));
    }

    [Fact]
    public void What_may_bear_on_sexual_abuse_is_never_destroyed()
    {
        var own = RetentionSchedule.FromStream(
            new MemoryStream(
                Encoding.UTF8.GetBytes(
                    """
                    {"version":"2026.1.1","checkedOn":"2026-01-01","rules":[
                      {"id":"gone","record":"concern","settings":[],"trigger":"closed","period":"P1Y","action":"delete","basis":"ours","evidence":"own-judgement"},
                      {"id":"kept","record":"sexual-abuse","settings":[],"trigger":"birth","period":"P75Y","action":"review","keepsSexualAbuse":true,"basis":"inquiry","evidence":"verified"}]}
                    """
                )
            )
        );
        RetentionStatus On(bool? abuse, bool hold = false) =>
            own.On(
                    RetentionFacts.Create(
                        "concern",
                        closed: new LocalDate(2020, 1, 1),
                        mayBearOnSexualAbuse: abuse,
                        isOnHold: hold
                    ),
                    new LocalDate(2026, 1, 1)
                )
                .Single(a => a.Rule.Id == "gone")
                .Verdict;
        Assert.Equal(RetentionStatus.Due, On(false));
        Assert.Equal(RetentionStatus.OnHold, On(null));
        Assert.Equal(RetentionStatus.OnHold, On(true));
        Assert.Equal(RetentionStatus.OnHold, On(false, hold: true));
        Assert.Equal(2, own.On(RetentionFacts.Create("concern"), new LocalDate(2026, 1, 1)).Count);
    }

    [Property]
    public void Retention_never_precedes_its_trigger(LocalDate birth, LocalDate asOf)
    {
        var facts = RetentionFacts.Create(
            "child-protection",
            OrganisationKind.School,
            birth,
            birth,
            birth,
            birth,
            birth,
            birth
        );
        foreach (var answer in RetentionSchedule.Default.On(facts, asOf))
        {
            Assert.True(answer.Ends >= birth);
            Assert.Equal(asOf >= answer.Ends ? RetentionStatus.Due : RetentionStatus.NotYet, answer.Verdict);
        }
    }

    [Theory]
    [InlineData("\"trigger\":\"closed\"", "\"trigger\":\"whenever\"", "not a trigger")]
    [InlineData("\"action\":\"review\"", "\"action\":\"burn\"", "not an action")]
    [InlineData("P1Y", "PT5H", "not a period")]
    [InlineData("P1Y", "P-1Y", "not a period")]
    [InlineData("P1Y", "a year", "not a period")]
    [InlineData("\"settings\":[]", "\"settings\":[\"zoo\"]", "not a kind of organisation")]
    [InlineData("\"action\":\"review\"", "\"action\":\"delete\",\"keepsSexualAbuse\":true", "never destroyed")]
    [InlineData("\"evidence\":\"memory\"", "\"evidence\":\"sure\"", "evidence mark")]
    public void A_rule_that_can_not_work_is_refused(string good, string bad, string message)
    {
        const string File =
            "{\"version\":\"2026.1.1\",\"checkedOn\":\"2026-01-01\",\"rules\":[{\"id\":\"a\",\"record\":\"x\",\"settings\":[],\"trigger\":\"closed\",\"period\":\"P1Y\",\"action\":\"review\",\"basis\":\"b\",\"evidence\":\"memory\"}]}";
        Assert.Single(RetentionSchedule.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(File))).Rules);
        var text = File.Replace(good, bad, StringComparison.Ordinal);
        var error = Assert.Throws<FormatException>(() =>
            RetentionSchedule.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(text)))
        );
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
