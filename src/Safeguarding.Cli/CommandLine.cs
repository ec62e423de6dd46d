using System.CommandLine;
using Safeguarding.Cli.Verbs;

namespace Safeguarding.Cli;

/// <summary>The frame: parses the arguments, runs one verb, and turns what goes wrong into the exit codes.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CliHost host)
    {
        try
        {
            var root = new RootCommand("Safeguarding from a shell: what risk is this, which part of the 4Cs, and why.")
            {
                ClassifyVerb.Create(host),
                TaxonomyVerb.Create(host),
                EvaluateVerb.Create(host),
                LawVerb.Create(host),
                AssessVerb.Create(host),
                PracticeVerb.Create(host),
                SupportVerb.Create(host),
                ReviewVerb.Create(host),
                ConsentVerb.Create(host),
                IncidentVerb.Create(host),
            };
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0)
                throw new UnusableInputException(parsed.Errors[0].Message);
            using var output = host.TextOut();
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (UnusableInputException e)
        {
            host.Error.WriteLine("safeguarding: " + OneLine(e.Message));
            return ExitCode.Unusable;
        }
        catch (IOException e)
        {
            // A reader that went away (| head) is not a failure of ours, but the answer is not complete.
            host.Error.WriteLine("safeguarding: " + OneLine(e.Message));
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The outermost edge: whatever failed inside is reported with its own exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var cause = e.GetBaseException();
            host.Error.WriteLine($"safeguarding: failed inside: {cause.GetType().Name}: {OneLine(cause.Message)}");
            return ExitCode.Failed;
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
