using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Classification;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>
/// Joins a finding and the law: the classifier knows no law, so whoever shows both asks here. A harm whose C is assumed gets the law
/// of every cell it can fall in.
/// </summary>
internal sealed class BearingLaw(Nation nation, ConductTime? asked, ConductTime today)
{
    /// <summary>The law that bears on a finding, on the day asked about, else on the day of the message, else today.</summary>
    public LawAnswer On(HarmFinding harm, Instant? at) =>
        LegislationCatalogue.Default.Ask(
            LawQuery.Of(harm.Harm, harm.Placed.Assumed ? default : harm.Placed.Cell),
            nation,
            asked ?? (at is { } instant ? ConductTime.On(UkTime.DayOf(instant)) : today)
        );

    /// <summary>What the options ask for; null when they name no nation.</summary>
    /// <exception cref="UnusableInputException">A day without a nation, or no day.</exception>
    public static BearingLaw? From(CliHost host, string? nation, string? asOf)
    {
        if (TaxonomyCodes.TryParse(nation, out Nation value))
            return new BearingLaw(value, asOf is null ? null : LawVerb.Time(host, asOf), LawVerb.Time(host, null));
        if (nation is not null)
            throw new UnusableInputException(
                $"--nation: '{nation}' is none of {string.Join(", ", TaxonomyCodes.All<Nation>())}."
            );
        return asOf is null
            ? null
            : throw new UnusableInputException("--as-of goes with --nation: law differs by nation.");
    }
}
