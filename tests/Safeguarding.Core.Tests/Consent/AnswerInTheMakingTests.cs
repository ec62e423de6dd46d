using Safeguarding.Consent;
using Safeguarding.Consent.Internal;
using Safeguarding.Judgements;
using static Safeguarding.Tests.Consent.Story;

namespace Safeguarding.Tests.Consent;

/// <summary>What an answer is before, and after, anything was found.</summary>
public class AnswerInTheMakingTests
{
    private static readonly Source Rules = ConsentRules.Default.Source;

    [Fact]
    public void Without_a_ground_it_is_no() => Assert.Equal(ConsentVerdict.Deny, new Answer().Verdict);

    [Fact]
    public void With_a_ground_and_nothing_against_it_is_yes()
    {
        var answer = new Answer { HasGround = true };
        answer.Tell("consent-live", Rules);
        Assert.Equal(ConsentVerdict.Permit, answer.Verdict);
    }

    [Fact]
    public void What_denies_outweighs_what_asks_whichever_came_first()
    {
        var answer = new Answer { HasGround = true };
        answer.Ask("parental-authority-ended", Rules);
        Assert.Equal(ConsentVerdict.AskAgain, answer.Verdict);
        answer.Deny("private-space", Rules);
        Assert.Equal(ConsentVerdict.Deny, answer.Verdict);
        answer.Ask("parental-authority-ended", Rules);
        Assert.Equal(ConsentVerdict.Deny, answer.Verdict);
        Assert.Equal(3, answer.FindingCount);
    }

    [Fact]
    public void A_ground_is_not_needed_for_asking()
    {
        var answer = new Answer();
        answer.Ask("parental-authority-ended", Rules);
        Assert.Equal(ConsentVerdict.AskAgain, answer.Verdict);
    }

    [Fact]
    public void The_earliest_no_counts_and_only_a_restriction_is_urgent()
    {
        var answer = new Answer { HasGround = true };
        Assert.Null(answer.Since);
        answer.Stop("objection-stands", Rules, When("2026-02-12"));
        Assert.Equal(When("2026-02-12"), answer.Since);
        Assert.False(answer.IsUrgent);
        answer.Stop("restricted", Rules, When("2026-03-12"));
        Assert.Equal(When("2026-02-12"), answer.Since);
        Assert.True(answer.IsUrgent);
        answer.Stop("objection-stands", Rules, When("2026-01-12"));
        Assert.Equal(When("2026-01-12"), answer.Since);
        Assert.True(answer.IsUrgent);
        Assert.Equal(ConsentVerdict.Deny, answer.Verdict);
    }
}
