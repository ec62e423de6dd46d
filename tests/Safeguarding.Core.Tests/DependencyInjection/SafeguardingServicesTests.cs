using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Classification;
using Safeguarding.DependencyInjection;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.DependencyInjection;

public class SafeguardingServicesTests
{
    [Fact]
    public void What_ships_is_registered_once()
    {
        using var provider = new ServiceCollection().AddSafeguarding().AddSafeguarding().BuildServiceProvider();
        Assert.Same(TextClassifier.Default, provider.GetRequiredService<TextClassifier>());
        Assert.Same(RiskTaxonomy.Default, provider.GetRequiredService<RiskTaxonomy>());
        Assert.Same(ReasonCatalogue.Default, provider.GetRequiredService<ReasonCatalogue>());
        Assert.Single(provider.GetServices<TextClassifier>());
    }

    [Fact]
    public void A_hosts_lexicon_is_what_the_classifier_works_with()
    {
        const string theme =
            """{"theme":"our-club","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","reasons":{"x-den":"Talks of the den"},"entries":[{"id":"den","phrases":["floob den"],"harms":{"grooming":1.2},"severity":"high","reason":"x-den","note":"n"}]}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(theme));
        using var provider = new ServiceCollection().AddSafeguarding(o => o.AddLexicon(stream)).BuildServiceProvider();
        Assert.Equal(
            TextVerdict.Concern,
            provider.GetRequiredService<TextClassifier>().Decide("floob den".AsSpan()).Verdict
        );
    }
}
