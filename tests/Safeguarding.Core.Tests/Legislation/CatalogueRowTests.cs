using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>What holds of every row.</summary>
public class CatalogueRowTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];

    [Fact]
    public void Every_row_can_be_cited_on_every_day_it_turns() =>
        Assert.All(
            Default.Provisions,
            provision =>
            {
                Assert.NotEmpty(provision.CitationOn(null));
                if (provision.Path is null)
                    return;
                foreach (var day in provision.Force.SelectMany(interval => interval.Turns).Append(Today))
                {
                    var address = provision.CitationOn(day);
                    Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri), address);
                    Assert.Equal("www.legislation.gov.uk", uri.Host);
                    Assert.Equal(address, uri.AbsoluteUri);
                    Assert.EndsWith($"/{day:uuuu'-'MM'-'dd}", address, StringComparison.Ordinal);
                }
            }
        );

    [Fact]
    public void Every_row_names_what_it_is_and_what_proves_it() =>
        Assert.All(
            Default.Provisions,
            provision =>
            {
                Assert.NotNull(provision.Kind.ToCode());
                Assert.NotEmpty(provision.Behaviours);
                Assert.NotEmpty(provision.Evidence);
                Assert.NotEmpty(provision.Summary);
                Assert.True(provision.Summary.Length <= 300, $"{provision.Id}: {provision.Summary.Length}");
            }
        );

    [Fact]
    public void A_proof_that_is_verified_names_its_source_or_its_instrument() =>
        Assert.Empty(
            Default
                .Provisions.SelectMany(p => p.Evidence.Select(line => (p.Id, line)))
                .Where(pair => pair.line is { Evidence: EvidenceMark.Verified, Source: null, Note: null })
                .Select(pair => $"{pair.Id}: {pair.line.Fact}")
        );

    [Fact]
    public void The_type_of_an_enactment_and_its_path_agree() =>
        Assert.All(
            Default.Provisions.Where(p => p.Path is not null),
            provision =>
                Assert.StartsWith($"/{provision.Enactment.Type.ToCode()}/", provision.Path, StringComparison.Ordinal)
        );

    [Fact]
    public void A_parliament_makes_law_for_its_own_nation_only() =>
        Assert.All(
            Default.Provisions,
            provision =>
            {
                Nation[] extent = provision.Enactment.Type switch
                {
                    EnactmentType.Asp => [Nation.Scotland],
                    EnactmentType.Anaw or EnactmentType.Asc => [Nation.Wales],
                    EnactmentType.Nia or EnactmentType.Nisi or EnactmentType.Apni => [Nation.NorthernIreland],
                    _ => Nations,
                };
                Assert.Subset(extent.ToHashSet(), provision.Force.SelectMany(i => i.Nations).ToHashSet());
            }
        );

    [Fact]
    public void Every_behaviour_of_the_guidance_is_answered_in_every_nation_today()
    {
        var behaviours = Default.Behaviours.Where(b => b.IsOnNspccList).ToArray();
        Assert.Equal(20, behaviours.Length);
        foreach (var behaviour in behaviours)
        {
            foreach (var nation in Nations)
            {
                var answer = Default.Ask(LawQuery.Of(behaviour.Code), nation, Today);
                Assert.True(answer.InForce.Count > 0, $"{behaviour.Code} in {nation}");
                Assert.Contains(answer.InForce, row => row.Provision.Kind is ProvisionKind.Offence);
            }
        }
    }

    [Fact]
    public void Every_word_of_the_vocabulary_has_a_row_and_every_row_a_word()
    {
        var used = Default.Provisions.SelectMany(p => p.Behaviours).ToHashSet();
        Assert.Equal(Default.Behaviours.Select(b => b.Code).ToHashSet(), used);
    }

    [Fact]
    public void Guidance_codes_and_platform_duties_carry_no_word_for_a_wrong()
    {
        var wrongs = Default.Behaviours.Where(b => b.IsOnNspccList).Select(b => b.Code).ToHashSet();
        Assert.All(
            Default.Provisions.Where(p =>
                p.Kind
                    is ProvisionKind.Guidance
                        or ProvisionKind.StatutoryGuidance
                        or ProvisionKind.Voluntary
                        or ProvisionKind.Strategy
                        or ProvisionKind.RegulatoryDuty
            ),
            provision => Assert.DoesNotContain(provision.Behaviours, wrongs.Contains)
        );
    }

    [Fact]
    public void Only_a_proven_day_makes_law_certain() =>
        Assert.All(
            Default.Provisions.SelectMany(p => p.Force),
            interval =>
            {
                if (interval.From is { } from && !interval.StartIsProven && interval.FromLatest is null)
                    Assert.Equal(ForceState.Uncertain, interval.StateOn(from));
            }
        );

    [Fact]
    public void Intervals_of_one_row_in_one_nation_never_overlap() =>
        Assert.All(
            Default.Provisions,
            provision =>
            {
                foreach (var nation in Nations)
                {
                    var intervals = provision.IntervalsIn(nation).OrderBy(i => i.From).ToArray();
                    for (var i = 1; i < intervals.Length; i++)
                        Assert.True(intervals[i - 1].ToExclusive <= intervals[i].From, $"{provision.Id} in {nation}");
                }
            }
        );

    [Fact]
    public void A_row_that_is_superseded_has_ended_where_it_was_or_may_have()
    {
        foreach (var provision in Default.Provisions)
        {
            foreach (var nation in provision.SupersededBy.SelectMany(s => s.Nations))
                Assert.True(
                    provision.ExtendsTo(nation),
                    $"{provision.Id} is superseded in {nation}, where it never was"
                );
        }
    }
}
