using System.CommandLine;
using System.Text;
using Safeguarding.Classification;
using Safeguarding.Cli.Json;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>classify TEXT | --file F | --jsonl</c>: does this text carry a risk to a child, and which?</summary>
internal static class ClassifyVerb
{
    public static Command Create(CliHost host)
    {
        var options = new ClassifyOptions();
        var command = new Command(
            "classify",
            "Find the risks to a child in a message, a file, or a stream of messages."
        )
        {
            options.Text,
            options.File,
            options.JsonLines,
            options.Author,
            options.Recipient,
            options.Audience,
            options.Channel,
            options.Nation,
            options.AsOf,
            options.Scores,
            options.Json,
            options.Strict,
            options.FailOn,
        };
        command.SetAction(parsed => Run(parsed, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, ClassifyOptions options, CliHost host)
    {
        var text = parsed.GetValue(options.Text);
        var file = parsed.GetValue(options.File);
        if (parsed.GetValue(options.JsonLines))
            return RunLines(parsed, options, host, text, file);
        if (parsed.GetValue(options.Strict))
            throw new UnusableInputException("--strict goes with --jsonl.");
        if (text is null == file is null)
            throw new UnusableInputException("classify needs either TEXT or --file F, or --jsonl.");
        text ??= ReadText(file!);
        var context = options.Context(parsed);
        var answer = TextClassifier.Default.Classify(text, context);
        var law = options.Law(parsed, host);
        if (parsed.GetValue(options.Json))
            ClassificationJsonWriter.WriteDocument(host.Out, answer, parsed.GetValue(options.Scores), law);
        else
            ClassificationText.Write(host, text, answer, parsed.GetValue(options.Scores), law);
        return answer.Verdict >= (options.FailFrom(parsed) ?? (TextVerdict)int.MaxValue)
            ? ExitCode.AsBadAsAsked
            : ExitCode.Done;
    }

    private static int RunLines(ParseResult parsed, ClassifyOptions options, CliHost host, string? text, string? file)
    {
        if (text is not null)
            throw new UnusableInputException("--jsonl reads lines, not TEXT.");
        using var opened = file is null ? null : CliHost.OpenFile(file);
        var lines = new ClassifyLines(
            host,
            opened ?? host.In,
            options.Context(parsed),
            parsed.GetValue(options.Scores),
            options.Law(parsed, host)
        );
        lines.Run();
        if (parsed.GetValue(options.Strict) && lines.Unusable > 0)
        {
            host.Error.WriteLine(
                $"safeguarding: {lines.Unusable} line(s) couldn't be used; see \"error\" in the output."
            );
            return ExitCode.Unusable;
        }
        return lines.Worst >= (options.FailFrom(parsed) ?? (TextVerdict)int.MaxValue)
            ? ExitCode.AsBadAsAsked
            : ExitCode.Done;
    }

    private static string ReadText(string path)
    {
        using var reader = new StreamReader(
            CliHost.OpenFile(path),
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true
        );
        return reader.ReadToEnd();
    }
}
