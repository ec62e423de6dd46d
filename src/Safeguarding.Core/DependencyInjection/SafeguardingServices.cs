using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Safeguarding.Classification;
using Safeguarding.Judgements;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;

namespace Safeguarding.DependencyInjection;

/// <summary>Adds the library to a host's services.</summary>
public static class SafeguardingServices
{
    /// <summary>
    /// Adds the classifier, its lexicon, the taxonomy, the crosswalks, the reason sentences and the policy catalogue as singletons; all are
    /// immutable. What the host has registered before stays.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Choices, or null for what ships.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSafeguarding(
        this IServiceCollection services,
        Action<SafeguardingOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new SafeguardingOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options.Lexicon);
        services.TryAddSingleton(provider =>
        {
            var lexicon = provider.GetRequiredService<Lexicon>();
            return ReferenceEquals(lexicon, Lexicon.Default) ? TextClassifier.Default : TextClassifier.Create(lexicon);
        });
        services.TryAddSingleton(RiskTaxonomy.Default);
        services.TryAddSingleton(ReasonCatalogue.Default);
        services.TryAddSingleton(PolicyCatalogue.Default);
        return services;
    }
}
