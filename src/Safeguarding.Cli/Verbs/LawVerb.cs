using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>law</c>: which law is in force, uncertain or not in force, in one nation on one day.</summary>
internal sealed class LawVerb
{
    private static readonly string[] Lists = ["behaviours", "provisions", "kinds", "checklists"];
    private static readonly string[] Failures = ["uncertain"];

    private readonly CliHost host;

    private readonly Option<string?> behaviour = new("--behaviour")
    {
        Description = "What was done, e.g. sexual-communication; see --list behaviours.",
    };

    private readonly Option<string?> harm = new("--harm")
    {
        Description = "A harm, e.g. grooming; with --cell in that cell.",
    };

    private readonly Option<string?> cell = new("--cell")
    {
        Description = "A cell of the 4Cs, category/type, e.g. contact/sexual, or a category or a type alone.",
    };

    private readonly Option<string?> provision = new("--provision")
    {
        Description = "A provision by id, e.g. soa-2003-s15a.",
    };
    private readonly Option<string?> kind = new("--kind") { Description = "Only provisions of a kind, e.g. offence." };
    private readonly Option<string?> nation = NationOption();

    private readonly Option<string?> asOf = new("--as-of")
    {
        Description =
            "The day of the conduct (2024-01-30), a range (2024-01-30..2024-02-02) or unknown; left out, today in the UK.",
    };

    private readonly Option<bool> all = new("--all") { Description = "Also what is not in force." };
    private readonly Option<string?> timeline = new("--timeline")
    {
        Description = "Everything that happened to a provision.",
    };
    private readonly Option<string?> list = new("--list")
    {
        Description = "List behaviours, provisions, kinds or checklists.",
    };

    private readonly Option<string[]> changed = new("--changed-between")
    {
        Description = "What began, ended, fell due, was amended or superseded from one day to another, by nation.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int?> victimAge = new("--victim-age")
    {
        Description = "With --offender-age or alone: which offences could bear on these ages, and which can't.",
    };
    private readonly Option<int?> offenderAge = new("--offender-age")
    {
        Description = "The age of whoever did it, in whole years.",
    };
    private readonly Option<string?> checklist = new("--checklist")
    {
        Description = "A checklist of duties, e.g. online-safety-act, answered for a host; see --list checklists.",
    };
    private readonly Option<string[]> hostKinds = new("--host")
    {
        Description =
            $"With --checklist: what the host is, one or more of {string.Join(", ", LegislationCodes.DutyHolders)}.",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> provider = new("--provider")
    {
        Description =
            $"With --checklist: who provides the service, {string.Join(" or ", LegislationCodes.ServiceProviders)}.",
    };
    private readonly Option<bool?> children = new("--children")
    {
        Description = "With --checklist: whether children are likely to use the service, true or false.",
    };

    private readonly Option<string?> failOn = new("--fail-on") { Description = "Exit 1 when there is uncertain law." };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private LawVerb(CliHost host)
    {
        this.host = host;
        list.AcceptOnlyFromAmong(Lists);
        failOn.AcceptOnlyFromAmong(Failures);
        kind.AcceptOnlyFromAmong([.. LegislationCodes.Kinds]);
    }

    public static Command Create(CliHost host)
    {
        var verb = new LawVerb(host);
        var command = new Command(
            "law",
            "Which law bears on a behaviour or harm, in one nation on one day. Not legal advice."
        )
        {
            verb.behaviour,
            verb.harm,
            verb.cell,
            verb.provision,
            verb.kind,
            verb.nation,
            verb.asOf,
            verb.all,
            verb.timeline,
            verb.list,
            verb.changed,
            verb.victimAge,
            verb.offenderAge,
            verb.checklist,
            verb.hostKinds,
            verb.provider,
            verb.children,
            verb.failOn,
            verb.json,
        };
        command.SetAction(verb.Run);
        return command;
    }

    /// <summary>The option that names one of the four nations.</summary>
    public static Option<string?> NationOption()
    {
        var codes = TaxonomyCodes.All<Nation>();
        var option = new Option<string?>("--nation") { Description = $"One of {string.Join(", ", codes)}." };
        option.AcceptOnlyFromAmong([.. codes]);
        return option;
    }

    /// <summary>The time that <c>--as-of</c> names; today in the UK when it is left out.</summary>
    /// <exception cref="UnusableInputException">The text is no day, range or <c>unknown</c>.</exception>
    public static ConductTime Time(CliHost host, string? text) =>
        text is null ? ConductTime.On(UkTime.DayOf(host.Clock.GetCurrentInstant()))
        : ConductTime.TryParse(text, out var time) ? time
        : throw new UnusableInputException(
            $"--as-of: '{text}' is not a day (2024-01-30), a range with its first day first (2024-01-30..2024-02-02) or unknown."
        );

    private int Run(ParseResult parsed)
    {
        var answers = new LawAnswers(host, parsed.GetValue(json));
        if (parsed.GetValue(list) is { } what)
            answers.List(Lists.Contains(what) ? what : throw Unknown("--list", what, Lists));
        else if (parsed.GetValue(timeline) is { } id)
            answers.Timeline(Provision(id, "--timeline"));
        else if (parsed.GetValue(changed) is { Length: 2 } days)
            answers.Changed(Day(days[0]), Day(days[1]), Nation(parsed, required: false));
        else if (parsed.GetValue(checklist) is { } list)
            Duties(parsed, list);
        else if (parsed.GetValue(victimAge) is not null || parsed.GetValue(offenderAge) is not null)
            Ages(parsed);
        else
            return Ask(parsed, answers);
        return ExitCode.Done;
    }

    private void Ages(ParseResult parsed)
    {
        var answer = LegislationCatalogue.Default.ApplicableTo(
            Age(parsed, victimAge),
            Age(parsed, offenderAge),
            Nation(parsed, required: true),
            OneDay(parsed),
            Query(parsed, isOpen: true)
        );
        new LawAges(host, parsed.GetValue(json)).Answer(answer);
    }

    private void Duties(ParseResult parsed, string name)
    {
        var catalogue = LegislationCatalogue.Default;
        if (!ChecklistId.TryParse(name, out var id) || LegislationCatalogue.Checklists.All(list => list.Id != id))
            throw Unknown("--checklist", name, LegislationCatalogue.Checklists.Select(list => list.Id.Value));
        DutyHolder[] kinds =
        [
            .. (parsed.GetValue(hostKinds) ?? [])
                .Distinct()
                .Select(text =>
                    LegislationCodes.TryParse(text, out DutyHolder kind)
                        ? kind
                        : throw Unknown("--host", text, LegislationCodes.DutyHolders)
                ),
        ];
        var by = ServiceProvider.None;
        if (parsed.GetValue(provider) is { } text && !LegislationCodes.TryParse(text, out by))
            throw Unknown("--provider", text, LegislationCodes.ServiceProviders);
        var service = HostService.Create(kinds, by, parsed.GetValue(children));
        var answer = catalogue.Duties(id, service, Nation(parsed, required: true), OneDay(parsed));
        new LawDuties(host, parsed.GetValue(json)).Answer(answer);
    }

    private LocalDate OneDay(ParseResult parsed)
    {
        var when = Time(host, parsed.GetValue(asOf));
        return when.IsKnown && when.First == when.Last
            ? when.First.Value
            : throw new UnusableInputException("--as-of: this question is about one day (2024-01-30).");
    }

    private static int? Age(ParseResult parsed, Option<int?> option) =>
        parsed.GetValue(option) is not { } years ? null
        : years is >= 0 and <= 120 ? years
        : throw new UnusableInputException($"{option.Name}: '{years}' is not an age in whole years, 0 to 120.");

    private int Ask(ParseResult parsed, LawAnswers answers)
    {
        var fails = parsed.GetValue(failOn);
        if (fails is not null && !Failures.Contains(fails))
            throw Unknown("--fail-on", fails, Failures);
        var query = Query(parsed);
        var answer = LegislationCatalogue.Default.Ask(
            query,
            Nation(parsed, required: true),
            Time(host, parsed.GetValue(asOf))
        );
        answers.Answer(answer, parsed.GetValue(all) || query.Provision != default);
        return fails is not null && answer.Uncertain.Count > 0 ? ExitCode.AsBadAsAsked : ExitCode.Done;
    }

    private LawQuery Query(ParseResult parsed, bool isOpen = false)
    {
        var asked = new[] { behaviour, harm, provision }.Count(option => parsed.GetValue(option) is not null);
        var place = parsed.GetValue(cell);
        if (asked > 1 || (asked == 1 && place is not null && parsed.GetValue(harm) is null))
            throw new UnusableInputException(
                "law: --behaviour, --harm, --cell and --provision exclude one another; only --harm takes a --cell besides."
            );
        if (!isOpen && asked == 0 && place is null && parsed.GetValue(kind) is null && !parsed.GetValue(all))
            throw new UnusableInputException("law needs --behaviour, --harm, --cell, --provision or --kind; or --all.");
        var query =
            parsed.GetValue(behaviour) is { } b ? LawQuery.Of(Behaviour(b))
            : parsed.GetValue(harm) is { } h ? LawQuery.Of(Harm(h), place is null ? default : Cell(place))
            : parsed.GetValue(provision) is { } p ? Provisions(p)
            : place is null ? LawQuery.All
            : TaxonomyCodes.TryParse(place, out RiskCategory category) ? LawQuery.Of(category)
            : TaxonomyCodes.TryParse(place, out RiskType type) ? LawQuery.Of(type)
            : LawQuery.Of(Cell(place));
        return parsed.GetValue(kind) is { } only ? query.OnlyOf(Kind(only)) : query;
    }

    private Nation Nation(ParseResult parsed, bool required) =>
        TaxonomyCodes.TryParse(parsed.GetValue(nation), out Nation value)
        || (!required && parsed.GetValue(nation) is null)
            ? value
            : throw new UnusableInputException(
                $"law needs --nation: {string.Join(", ", TaxonomyCodes.All<Nation>())}; law differs by nation."
            );

    // The parser lets a value through unchecked where it is also the name of a verb or an option.
    private static ProvisionKind Kind(string text) =>
        LegislationCodes.TryParse(text, out ProvisionKind value)
            ? value
            : throw Unknown("--kind", text, LegislationCodes.Kinds);

    private static UnusableInputException Unknown(string option, string value, IEnumerable<string> known) =>
        new($"{option}: '{value}' is none of {string.Join(", ", known)}.");

    private static BehaviourCode Behaviour(string text) =>
        BehaviourCode.TryParse(text, out var code)
        && LegislationCatalogue.Default.Behaviours.Any(definition => definition.Code == code)
            ? code
            : throw new UnusableInputException(
                $"--behaviour: '{text}' is not in the vocabulary; see law --list behaviours."
            );

    private static HarmCode Harm(string text) =>
        HarmCode.TryParse(text, out var code) && RiskTaxonomy.Default.Harms.Any(definition => definition.Code == code)
            ? code
            : throw new UnusableInputException(
                $"--harm: '{text}' is not a harm; there are {string.Join(", ", RiskTaxonomy.Default.Harms.Select(h => h.Code))}."
            );

    private static RiskCell Cell(string text) =>
        RiskCell.TryParse(text, out var value)
            ? value
            : throw new UnusableInputException($"--cell: '{text}' is not a cell: category/type, e.g. contact/sexual.");

    private static LawQuery Provisions(string text) =>
        ProvisionId.TryParse(text, out var id)
        && LegislationCatalogue.Default.Provisions.Any(p => p.Id == id || p.Aliases.Contains(id))
            ? LawQuery.Of(id)
            : throw new UnusableInputException(
                $"--provision: '{text}' is not in the catalogue; see law --list provisions."
            );

    private static Provision Provision(string text, string option) =>
        ProvisionId.TryParse(text, out var id) && LegislationCatalogue.Default.TryGet(id, out var found)
            ? found
            : throw new UnusableInputException(
                $"{option}: '{text}' is not in the catalogue; see law --list provisions."
            );

    private static LocalDate Day(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success
            ? day.Value
            : throw new UnusableInputException($"--changed-between: '{text}' is not a day (2024-01-30).");
    }
}
