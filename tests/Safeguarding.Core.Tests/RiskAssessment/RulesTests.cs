using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.Judgements;
using Safeguarding.RiskAssessment;
using Safeguarding.RiskAssessment.Internal;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.RiskAssessment;

public class RulesTests
{
    private static readonly string Text = File.ReadAllText(
        RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "risk-assessment", "rules.json")
    );

    [Fact]
    public void The_rules_are_the_approved_ones()
    {
        var rules = AssessmentRules.Default;
        var dump = new StringBuilder();
        foreach (var code in Checklist.Codes)
            dump.Append($"requirement {code} {rules.Requirements[code]}\n");
        foreach (var q in rules.Questions)
            dump.Append(
                $"question {q.Code} [{string.Join(" ", q.Kinds.Select(k => k.ToCode()))}] {(q.IsMetOrNot ? q.WhenNotMet.Value : "in words")} {q.Source} {q.Evidence.ToCode()}\n"
            );
        foreach (var t in rules.Triggers)
            dump.Append($"trigger {t.Code} {t.Days} {t.Reason} {t.Source} {t.Evidence.ToCode()}\n");
        foreach (var m in rules.Matrices)
            dump.Append(
                $"matrix {m.Id} {string.Join(" ", m.Bands.Select(b => $"{b.Band.ToCode()}={b.From}-{b.To}"))} floor5={m.Floor(Impact.Of(5)).ToCode()} {m.Evidence.ToCode()}\n"
            );
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "RiskAssessment", "rules.golden.txt"),
            dump.ToString()
        );
    }

    [Fact]
    public void Every_reason_has_a_sentence()
    {
        var rules = AssessmentRules.Default;
        Assert.All(
            Checklist
                .Codes.Concat(rules.Questions.Where(q => q.IsMetOrNot).Select(q => q.WhenNotMet))
                .Concat(rules.Triggers.Select(t => t.Reason)),
            code => Assert.True(ReasonCatalogue.Default.TryGetSentence(code, out _), code.Value)
        );
        Assert.Equal(17, rules.Triggers.Count + 2);
        Assert.Equal("2026.11.1", rules.Version);
        Assert.Equal(2026, rules.CheckedOn.Year);
    }

    public static TheoryData<string, string, string> Bad =>
        new()
        {
            { "requirements/0/source", "\"nowhere\"", "not-yet-assessed" },
            { "requirements/0/evidence", "\"sure\"", "not-yet-assessed" },
            { "requirements/0/code", "\"use-not-audited\"", "use-not-audited" },
            { "requirements/0/code", "\"x-other\"", "not-yet-assessed" },
            { "questions/0/kinds", "[\"zoom\"]", "terms-and-conditions" },
            { "questions/1/code", "\"terms-and-conditions\"", "terms-and-conditions" },
            { "triggers/0/days", "-1", "new-use" },
            { "triggers/0/days", "367", "new-use" },
            { "triggers/1/code", "\"new-use\"", "new-use" },
            { "matrices", "[]", "matrix" },
            { "matrices/0/bands/0/to", "3", "4" },
            { "matrices/0/bands/0/to", "5", "5" },
            { "matrices/0/bands/0/band", "\"tiny\"", "tiny" },
            { "matrices/0/bands/1/band", "\"very-low\"", "rise" },
            { "matrices/0/floors/0/impact", "6", "6" },
            { "matrices/0/floors/0/impact", "4", "floors" },
            { "version", "\"1\"", "version" },
            { "checkedOn", "\"today\"", "checkedOn" },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_row_is_named(string path, string value, string named) =>
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => Read(path, value)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_unknown_field_is_refused_with_its_path() =>
        Assert.Contains(
            "colour",
            Assert.Throws<JsonException>(() => Read("colour", "1")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_host_can_load_its_own()
    {
        var rules = Read("triggers/0/days", "7");
        Assert.Equal(7, rules.Triggers[0].Days);
        Assert.True(rules.TryGetTrigger(TriggerCode.Parse("new-use"), out var trigger));
        Assert.Equal(7, trigger!.Days);
        Assert.False(rules.TryGetTrigger(default, out _));
    }

    private static AssessmentRules Read(string path, string value)
    {
        var file = JsonNode.Parse(Text)!;
        var parts = path.Split('/');
        var node = file;
        foreach (var part in parts.Take(parts.Length - 1))
            node = char.IsDigit(part[0]) ? node![int.Parse(part)] : node![part];
        node![parts[^1]] = JsonNode.Parse(value);
        return AssessmentRules.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString())));
    }
}
