using FsCheck.Xunit;
using Safeguarding.Consent;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Consent;

[Properties(Arbitrary = [typeof(TaxonomyGenerators), typeof(ConsentGenerators)], MaxTest = 300)]
public class ConsentLawTests
{
    [Property]
    public bool Nothing_on_record_is_no(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.NothingOnRecordIsNo(record, use, at.Value);

    [Property]
    public bool A_no_never_permits(ConsentRecord record, ImageUse use, ConsentMoment at, ConsentEvent no) =>
        ConsentLaws.ANoNeverPermits(record, use, at.Value, no);

    [Property]
    public bool The_later_changes_nothing_earlier(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.TheLaterChangesNothingEarlier(record, use, at.Value);

    [Property]
    public bool Arrival_order_changes_nothing(ConsentRecord record, ImageUse use, ConsentMoment at, int seed) =>
        ConsentLaws.ArrivalOrderChangesNothing(record, use, at.Value, seed);

    [Property]
    public bool Delivered_twice_changes_nothing(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.DeliveredTwiceChangesNothing(record, use, at.Value);

    [Property]
    public bool A_tie_is_no(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.ATieIsNo(record, use, at.Value);

    [Property]
    public bool A_narrower_use_needs_no_more(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.ANarrowerUseNeedsNoMore(record, use, at.Value);

    [Property]
    public bool A_group_is_as_strict_as_its_strictest(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.AGroupIsAsStrictAsItsStrictest(record, use, at.Value);

    [Property]
    public bool Some_things_are_never_permitted(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.SomeThingsAreNeverPermitted(record, use, at.Value);

    [Property]
    public bool A_restriction_says_nothing_more(ConsentRecord record, ImageUse use, ConsentMoment at) =>
        ConsentLaws.ARestrictionSaysNothingMore(record, use, at.Value);

    /// <summary>The decision and its naive twin, written from the rule alone, agree.</summary>
    [Property(MaxTest = 2000)]
    public void It_decides_as_its_naive_twin(
        ConsentRecord record,
        ImageUse use,
        ConsentMoment at,
        ConsentMoment knownAt
    )
    {
        Assert.Equal(
            NaiveConsent.Decide(record, use, at.Value, knownAt.Value),
            record.Decide(use, at.Value, knownAt.Value).Verdict
        );
        Assert.Equal(NaiveConsent.Decide(record, use, at.Value, null), record.Decide(use, at.Value).Verdict);
    }

    [Fact]
    public void The_generators_reach_every_verdict()
    {
        var records = ConsentGenerators.Records().Generator;
        var verdicts = new HashSet<ConsentVerdict>();
        // Samples are random and one verdict is rare: as many as it takes, up to a hundred times what it takes on average.
        for (var batch = 0; batch < 200 && verdicts.Count < 3; batch++)
            verdicts.UnionWith(
                FsCheck
                    .Fluent.Gen.Sample(records, 400, 50)
                    .SelectMany(r => r.AsOf(Story.When("2025-03-01")).DecideAll())
                    .Select(d => d.Verdict)
            );
        Assert.Equal(3, verdicts.Count);
    }
}
