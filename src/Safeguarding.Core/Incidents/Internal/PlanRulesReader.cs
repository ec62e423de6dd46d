using System.Text.Json;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Reads and checks the two files of rules; what is wrong is an error that names file, row and rule.</summary>
internal static class PlanRulesReader
{
    private const string StepsName = "incidents/steps.json";
    private const string RulesName = "incidents/rules.json";

    public static PlanRules ReadShipped()
    {
        using var steps = EmbeddedData.Open(StepsName);
        using var rules = EmbeddedData.Open(RulesName);
        return Read(steps, rules, ReasonCatalogue.Default);
    }

    public static PlanRules Read(Stream stepsStream, Stream rulesStream, ReasonCatalogue sentences)
    {
        var stepsFile =
            JsonSerializer.Deserialize(stepsStream, PlanJson.Default.StepsFile)
            ?? throw Bad(StepsName, "the file is null");
        var rulesFile =
            JsonSerializer.Deserialize(rulesStream, PlanJson.Default.RulesFile)
            ?? throw Bad(RulesName, "the file is null");
        DataFormat.RequireDay(stepsFile.CheckedOn, StepsName, "checkedOn");
        DataFormat.RequireDay(rulesFile.CheckedOn, RulesName, "checkedOn");
        DataFormat.RequireVersion(stepsFile.Version, StepsName);
        var version = DataFormat.RequireVersion(rulesFile.Version, RulesName);
        StepDefinition[] steps = [.. stepsFile.Steps.Select(StepReader.Step)];
        ForbiddenDefinition[] forbidden =
        [
            .. stepsFile.Forbidden.Select(row => new ForbiddenDefinition(
                Code(row.Code, StepsName),
                row.Text,
                Mark(row.Evidence, $"{StepsName} {row.Code}")
            )),
        ];
        Unique(steps.Select(s => s.Code.Value), StepsName);
        Unique(forbidden.Select(f => f.Code.Value), StepsName);
        var signals = rulesFile.Signals.Select(row => (row.Signal, When(row.All, row.Any, row.None))).ToArray();
        var rules = rulesFile.Rules.Select(row => Rule(row, version, sentences)).ToArray();
        Unique(rules.Select(r => r.Reason.Value), RulesName);
        DocumentDefinition[] documents = [.. rulesFile.Documents.Select(Document)];
        var read = new PlanRules(version, steps, forbidden, documents, signals, rules);
        SignalCheck.Check(read);
        Check(read);
        return read;
    }

    public static PlanCode Code(string text, string where) =>
        PlanCode.TryParse(text, out var code) ? code : throw Bad(where, $"'{text}' is not a code");

    public static EvidenceMark Mark(string text, string where) =>
        TaxonomyCodes.TryParse(text, out EvidenceMark mark)
            ? mark
            : throw Bad(where, $"'{text}' is not an evidence mark");

    public static Nation Nation(string text, string where) =>
        TaxonomyCodes.TryParse(text, out Nation nation) ? nation : throw Bad(where, $"'{text}' is not a nation");

    public static ContactId Contact(string text, string where) =>
        ContactId.TryParse(text, out var id) ? id : throw Bad(where, $"'{text}' is not a contact id");

    public static FormatException Bad(string where, string rule) => new($"{where}: {rule}.");

    private static DocumentDefinition Document(DocumentRow row) =>
        new(
            row.Id,
            row.Title,
            [.. row.Nations.Select(n => Nation(n, $"{RulesName} {row.Id}"))],
            Mark(row.Evidence, $"{RulesName} {row.Id}")
        );

    private static PlanRule Rule(RuleRow row, string version, ReasonCatalogue sentences)
    {
        var where = $"{RulesName} {row.Id}";
        if (!ReasonCode.TryParse("plan-" + row.Id, out var reason))
            throw Bad(where, "the id is not a code");
        if (!sentences.TryGetSentence(reason, out _))
            throw Bad(where, $"there is no sentence for '{reason}'");
        Mark(row.Evidence, where);
        var source = Source.Of(SourceKind.Data, "incident-rules/" + row.Id, version);
        if (row.Source is not null && !Source.TryParse(row.Source, out source))
            throw Bad(where, $"'{row.Source}' is not a source");
        return new PlanRule
        {
            Reason = reason,
            Source = source,
            When = When(row.When.All, row.When.Any, row.When.None),
            Steps = Codes(row.Steps, where),
            Early = Codes(row.Early, where),
            Forbidden = Codes(row.Forbidden, where),
            Support = [.. (row.Support ?? []).Select(id => Contact(id, where))],
            Law = [.. (row.Law ?? []).Select(text => Law(text, where))],
            Guidance = row.Guidance ?? [],
        };
    }

    private static LawQuery Law(string text, string where)
    {
        var cut = text.IndexOf(':');
        var id = text.Substring(cut + 1);
        return text.Substring(0, Math.Max(cut, 0)) switch
        {
            "behaviour" when BehaviourCode.TryParse(id, out var behaviour) => LawQuery.Of(behaviour),
            "provision" when ProvisionId.TryParse(id, out var provision) => LawQuery.Of(provision),
            _ => throw Bad(where, $"'{text}' is not behaviour:CODE or provision:ID"),
        };
    }

    private static Condition When(
        IReadOnlyList<string>? all,
        IReadOnlyList<string>? any,
        IReadOnlyList<string>? none
    ) => new(all ?? [], any ?? [], none ?? []);

    private static PlanCode[] Codes(IReadOnlyList<string>? texts, string where) =>
        [.. (texts ?? []).Select(text => Code(text, where))];

    private static void Check(PlanRules read)
    {
        foreach (var rule in read.Rules)
        {
            var where = $"{RulesName} {rule.Reason}";
            foreach (var code in rule.Steps.Concat(rule.Early))
            {
                if (!read.StepCodes.Contains(code))
                    throw Bad(where, $"'{code}' is not a step of {StepsName}");
            }
            foreach (var code in rule.Forbidden)
            {
                if (!read.ForbiddenCodes.Contains(code))
                    throw Bad(where, $"'{code}' is not a forbidden act of {StepsName}");
            }
        }
        if (!read.Rules.Any(r => r.Support.Count > 0 && IsEmpty(r.When)))
            throw Bad(RulesName, "one rule must name support whatever happened");
        if (PlanBuilder.EngineSteps.FirstOrDefault(c => !read.StepCodes.Contains(PlanCode.Parse(c))) is { } lost)
            throw Bad(StepsName, $"the step '{lost}' is needed");
        if (PlanBuilder.EngineForbids.FirstOrDefault(c => !read.ForbiddenCodes.Contains(PlanCode.Parse(c))) is { } gone)
            throw Bad(StepsName, $"the forbidden act '{gone}' is needed");
    }

    private static bool IsEmpty(Condition when) => when.All.Count + when.Any.Count + when.None.Count == 0;

    private static void Unique(IEnumerable<string> codes, string file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code))
                throw Bad(file, $"'{code}' stands twice");
        }
    }
}
