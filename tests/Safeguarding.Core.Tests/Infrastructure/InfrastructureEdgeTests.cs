using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Infrastructure;

/// <summary>Lengths at their ends, the very day, and what a refusal says.</summary>
public class InfrastructureEdgeTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Fact]
    public void The_longest_id_and_the_longest_words_are_taken()
    {
        var blocked = OverBlocking.Create(new string('a', 128), new string('b', 300), BlockedNeed.Teaching, Today);
        Assert.Equal((128, 300), (blocked.Id.Length, blocked.What.Length));
        Assert.Equal(Today, OverBlocking.Create("o", "a site", BlockedNeed.Teaching, Today, Today).FreedOn);
    }

    [Fact]
    public void A_refusal_says_the_rule()
    {
        Refused("A record's id has 1 to 128 characters.", new string('a', 129));
        Refused("A record's id has 1 to 128 characters.", " ");
        Refused("What was blocked has 1 to 300 characters.", what: new string('b', 301));
        Refused("What was blocked has 1 to 300 characters.", what: " ");
        Refused("It needs a word on what it was needed for.", need: BlockedNeed.None);
        Refused("Nothing is freed before it is blocked.", freed: Today.PlusDays(-1));
    }

    [Theory]
    [InlineData(0, 1, 2, true)]
    [InlineData(-1, 1, 2, false)] // one lies ahead
    [InlineData(0, 1, 364, true)]
    [InlineData(0, 1, 365, false)] // a year ago to the day is no longer within the year
    public void What_was_blocked_today_counts_into_the_year(int first, int second, int third, bool many)
    {
        var filtering = new FilteringRecord
        {
            OverBlocking =
            [
                .. new[] { first, second, third }.Select(
                    (ago, i) =>
                        OverBlocking.Create(
                            $"o{i}",
                            "a site",
                            BlockedNeed.Teaching,
                            Today.PlusDays(-ago),
                            Today.PlusDays(-ago)
                        )
                ),
            ],
        };
        var measures = TechnicalMeasures.Create(
            Nation.England,
            "school",
            [TechnicalMeasure.Create(MeasureKind.Filtering, true, Today)],
            filtering
        );
        Assert.Equal(
            many,
            measures.ReviewOn(Today).Any(i => i.Reasons[0].Code.Value == "over-blocking-again-and-again")
        );
    }

    [Fact]
    public void A_standard_tells_its_id_and_its_name() =>
        Assert.All(TechnicalStandards.Default.Standards, s => Assert.Equal($"{s.Id}: {s.Name}", s.ToString()));

    private static void Refused(
        string rule,
        string id = "o",
        string what = "a site",
        BlockedNeed need = BlockedNeed.Teaching,
        LocalDate? freed = null
    ) =>
        Assert.StartsWith(
            rule,
            Assert.Throws<ArgumentException>(() => OverBlocking.Create(id, what, need, Today, freed)).Message,
            StringComparison.Ordinal
        );
}
