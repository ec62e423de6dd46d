using System.CommandLine;
using System.Text;
using Safeguarding.Cli.Json;
using Safeguarding.Reports;
using Safeguarding.RiskAssessment;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>assess</c>: may this platform be used for this activity, as its assessment stands on a day?</summary>
internal sealed class AssessVerb
{
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> asOf = TimeOptions.AsOf();

    private readonly Option<string?> matrix = new("--matrix")
    {
        Description = "The matrix that bands risks; left out, the first.",
    };

    private readonly Option<string[]> also = new("--also")
    {
        Description = "More assessments for the register that --html or --markdown writes.",
    };

    private readonly Option<string?> html = new("--html") { Description = "Write a printable register to this file." };
    private readonly Option<string?> markdown = new("--markdown") { Description = "The same as Markdown." };
    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "Exit 1 when the verdict is not-ready or refused.",
    };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private AssessVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "assess");
        failOn.AcceptOnlyFromAmong("not-ready");
    }

    public static Command Create(CliHost host)
    {
        var verb = new AssessVerb(host);
        var command = new Command(
            "assess",
            "May this platform be used for this activity? What does its assessment still lack?"
        );
        verb.input.AddTo(command);
        foreach (
            var option in new Option[]
            {
                verb.asOf,
                verb.matrix,
                verb.also,
                verb.html,
                verb.markdown,
                verb.failOn,
                verb.json,
            }
        )
            command.Add(option);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Printed(parsed))
            return ExitCode.Done;
        var day = TimeOptions.Day(host, parsed, asOf);
        var rules = AssessmentRules.Default;
        if (parsed.GetValue(matrix) is { } id)
            rules = rules.WithMatrix(
                rules.Matrices.FirstOrDefault(m => m.Id == id)
                    ?? throw new UnusableInputException(
                        $"--matrix: '{id}' is not a matrix; there are {string.Join(", ", rules.Matrices.Select(m => m.Id))}."
                    )
            );
        var assessment = input.Read(parsed, PlatformAssessment.Read);
        var register = AssessmentRegister.Create(
            rules,
            day,
            [
                assessment,
                .. (parsed.GetValue(also) ?? []).Select(path => DocumentInput.ReadFile(path, PlatformAssessment.Read)),
            ]
        );
        Write(parsed.GetValue(html), register.ToHtml);
        Write(parsed.GetValue(markdown), register.ToMarkdown);
        var judgement = rules.Judge(assessment, day);
        if (parsed.GetValue(json))
            AssessmentJsonWriter.Write(host.Out, assessment, day, judgement);
        else
            AssessmentText.Write(host, assessment, day, judgement);
        return parsed.GetValue(failOn) is not null && judgement.Verdict >= Readiness.NotReady
            ? ExitCode.AsBadAsAsked
            : ExitCode.Done;
    }

    private static void Write(string? path, Func<string> page)
    {
        if (path is not null)
            CliHost.WriteFile(path, Encoding.UTF8.GetBytes(page()));
    }
}
