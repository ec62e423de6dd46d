using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Safeguarding.Classification;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Policies;
using Safeguarding.RiskAssessment;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.DependencyInjection;

/// <summary>Adds the library to a host's services.</summary>
public static class SafeguardingServices
{
    /// <summary>
    /// Adds the classifier, its lexicon, the taxonomy, the law, the rules of platform assessments, the policy catalogue,
    /// the support directory and the reason sentences as singletons; all are immutable, and each is read when it is first
    /// asked for. What the host has registered before stays.
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
        services.TryAddSingleton(_ => RiskTaxonomy.Default);
        services.TryAddSingleton(_ => ReasonCatalogue.Default);
        services.TryAddSingleton(_ => LegislationCatalogue.Default);
        services.TryAddSingleton(_ => AssessmentRules.Default);
        services.TryAddSingleton(_ => PolicyCatalogue.Default);
        services.TryAddSingleton(_ => SupportDirectory.Default);
        return services;
    }
}
