using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The options that name a day, an instant or a nation. Left out, time is now, in the UK: the clock is read here only.</summary>
internal static class TimeOptions
{
    private static readonly LocalDateTimePattern[] LocalForms =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    public static Option<string?> AsOf() =>
        new("--as-of") { Description = "The day to answer for, 2026-11-22; left out, today in the UK." };

    public static Option<string?> At() =>
        new("--at")
        {
            Description = "The instant to answer for, 2026-11-22T09:30:00Z; without zone it is UK time; left out, now.",
        };

    /// <summary>The day that an option names.</summary>
    /// <exception cref="UnusableInputException">It is not a day.</exception>
    public static LocalDate Day(CliHost host, ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return UkTime.DayOf(host.Clock.GetCurrentInstant());
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success
            ? day.Value
            : throw new UnusableInputException($"{option.Name}: '{text}' is not a day such as 2026-11-22.");
    }

    /// <summary>The instant that an option names; a time without zone is UK time, a day its first moment.</summary>
    /// <exception cref="UnusableInputException">It is not an instant.</exception>
    public static Instant Instant(CliHost host, ParseResult parsed, Option<string?> option) =>
        OptionalInstant(parsed, option) ?? host.Clock.GetCurrentInstant();

    /// <summary>The instant that an option names; null when it is left out.</summary>
    /// <exception cref="UnusableInputException">It is not an instant.</exception>
    public static Instant? OptionalInstant(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant)
            return instant.Value;
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset)
            return offset.Value.ToInstant();
        foreach (var pattern in LocalForms)
        {
            // Lenient: the hour that the clocks skip in spring is the one after, the hour they repeat in autumn its first.
            if (pattern.Parse(text) is { Success: true } local)
                return UkTime.Zone.AtLeniently(local.Value).ToInstant();
        }
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return UkTime.StartOf(day.Value);
        throw new UnusableInputException($"{option.Name}: '{text}' is not an instant such as 2026-11-22T09:30:00Z.");
    }

    /// <summary>The nation that an option names.</summary>
    /// <exception cref="UnusableInputException">None is named.</exception>
    public static Nation Nation(ParseResult parsed, Option<string?> option) =>
        TaxonomyCodes.TryParse(parsed.GetValue(option), out Nation nation)
            ? nation
            : throw new UnusableInputException(
                $"{parsed.CommandResult.Command.Name} needs {option.Name}: {string.Join(", ", TaxonomyCodes.All<Nation>())}."
            );
}
