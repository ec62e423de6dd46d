using FsCheck.Xunit;
using Safeguarding.PropertyTesting;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Taxonomy;

[Properties(Arbitrary = [typeof(TaxonomyGenerators)])]
public class CellPlacementTests
{
    [Theory]
    [InlineData("sexual-pressure", PartyRole.UnknownAdult, PartyRole.Child, Channel.Direct, "contact/sexual")]
    [InlineData("sexual-pressure", PartyRole.Peer, PartyRole.Child, Channel.Direct, "conduct/sexual")]
    [InlineData("hate", PartyRole.Peer, PartyRole.Peer, Channel.Group, "conduct/aggressive")]
    [InlineData("hate", PartyRole.Adult, PartyRole.None, Channel.Public, "content/aggressive")]
    [InlineData("hate", PartyRole.Staff, PartyRole.Child, Channel.Group, "contact/aggressive")]
    [InlineData("self-harm", PartyRole.Ai, PartyRole.Child, Channel.AiChat, "contact/values")]
    [InlineData("self-harm", PartyRole.Child, PartyRole.None, Channel.Search, "content/values")]
    [InlineData("grooming", PartyRole.Peer, PartyRole.Child, Channel.Game, "contact/sexual")]
    [InlineData("scam", PartyRole.Peer, PartyRole.Child, Channel.Direct, "contract/aggressive")]
    [InlineData("drugs", PartyRole.Service, PartyRole.Child, Channel.Public, "contract/values")]
    public void Who_speaks_to_whom_fixes_the_C(
        string harm,
        PartyRole author,
        PartyRole recipient,
        Channel channel,
        string cell
    )
    {
        var placed = CellPlacement.Place(HarmCode.Parse(harm), author, recipient, channel);
        Assert.Equal(cell, placed.Cell.ToString());
        Assert.False(placed.Assumed);
        Assert.Single(placed.Reasons);
    }

    [Theory]
    [InlineData(PartyRole.None, PartyRole.None)]
    [InlineData(PartyRole.Unknown, PartyRole.Child)]
    [InlineData(PartyRole.Adult, PartyRole.Staff)]
    public void Without_a_childs_counterpart_the_cell_is_the_harms_own_and_assumed(
        PartyRole author,
        PartyRole recipient
    )
    {
        var placed = CellPlacement.Place(Harms.Bullying, author, recipient, Channel.None);
        Assert.Equal("conduct/aggressive", placed.Cell.ToString());
        Assert.True(placed.Assumed);
    }

    [Property]
    public void The_context_never_changes_the_type_of_risk(
        HarmCode harm,
        PartyRole author,
        PartyRole recipient,
        Channel channel
    )
    {
        Assert.True(RiskTaxonomy.Default.TryGetHarm(harm, out var definition));
        var placed = CellPlacement.Place(harm, author, recipient, channel);
        Assert.Equal(definition.Cell.Type, placed.Cell.Type);
        Assert.DoesNotContain(placed.Cell, placed.AlsoCells);
        Assert.NotEmpty(placed.Reasons);
    }

    [Property]
    public void Profanity_has_no_cell(PartyRole author, PartyRole recipient, Channel channel)
    {
        var placed = CellPlacement.Place(Harms.Profanity, author, recipient, channel);
        Assert.False(placed.Cell.IsCell);
        Assert.False(placed.Assumed);
    }

    [Property]
    public void An_adult_who_addresses_a_child_is_contact_or_the_harms_fixed_C(HarmCode harm)
    {
        var placed = CellPlacement.Place(harm, PartyRole.UnknownAdult, PartyRole.Child, Channel.Direct);
        Assert.False(placed.Assumed);
        Assert.Contains(placed.Cell.Category, new[] { RiskCategory.Contact, RiskCategory.Contract, RiskCategory.None });
    }

    [Fact]
    public void What_is_not_a_harm_has_no_cell() =>
        Assert.False(CellPlacement.Place(default, PartyRole.Peer, PartyRole.Peer, Channel.Group).Cell.IsCell);
}
