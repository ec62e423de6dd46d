using System.CommandLine;
using Safeguarding.Input;

namespace Safeguarding.Cli.Verbs;

/// <summary>What every verb that reads a document shares: the file, <c>--schema</c>, <c>--example</c>, and errors that name their place.</summary>
/// <param name="host">The world.</param>
/// <param name="name">The document's name: <c>docs/schemas/NAME.schema.json</c> and <c>docs/schemas/examples/NAME.EXTENSION</c> ship with the tool.</param>
/// <param name="extension"><c>json</c>, or <c>jsonl</c> for one document a line.</param>
internal sealed class DocumentInput(CliHost host, string name, string extension = "json")
{
    public Argument<string?> File { get; } =
        new("FILE") { Description = "The document, or - for standard input.", Arity = ArgumentArity.ZeroOrOne };

    public Option<bool> Schema { get; } = new("--schema") { Description = "Print the JSON Schema of the document." };
    public Option<bool> Example { get; } = new("--example") { Description = "Print an example that works as input." };

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(File);
        command.Add(Schema);
        command.Add(Example);
    }

    /// <summary>Prints what <c>--schema</c> or <c>--example</c> asks for; false when neither is asked.</summary>
    public bool Printed(ParseResult parsed)
    {
        var what =
            parsed.GetValue(Schema) ? $"{name}.schema.json"
            : parsed.GetValue(Example) ? $"examples/{name}.{extension}"
            : null;
        if (what is null)
            return false;
        using var stream =
            typeof(DocumentInput).Assembly.GetManifestResourceStream("Safeguarding.Schemas." + what)
            ?? throw new InvalidOperationException($"The tool was built without '{what}'.");
        stream.CopyTo(host.Out);
        host.Out.Flush();
        return true;
    }

    /// <summary>Reads the document whole.</summary>
    /// <exception cref="UnusableInputException">No file is named, it can't be read, or it breaks a rule; the message names file, line and field.</exception>
    public T Read<T>(ParseResult parsed, Func<ReadOnlyMemory<byte>, InputResult<T>> read)
        where T : class
    {
        var path = Path(parsed);
        if (path != "-")
            return ReadFile(path, read);
        return Read(path, host.In, read);
    }

    /// <summary>Reads a document from a file that another option names; the errors are the same.</summary>
    public static T ReadFile<T>(string path, Func<ReadOnlyMemory<byte>, InputResult<T>> read)
        where T : class
    {
        using var opened = CliHost.OpenFile(path);
        return Read(path, opened, read);
    }

    private static T Read<T>(string path, Stream stream, Func<ReadOnlyMemory<byte>, InputResult<T>> read)
        where T : class
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var result = read(content.GetBuffer().AsMemory(0, (int)content.Length));
        return result.TryGetValue(out var value) ? value : throw Unusable(path, result.Errors);
    }

    /// <summary>The file that was named.</summary>
    /// <exception cref="UnusableInputException">None is.</exception>
    public string Path(ParseResult parsed) =>
        parsed.GetValue(File)
        ?? throw new UnusableInputException(
            $"{parsed.CommandResult.Command.Name} needs a FILE, or - for standard input; --example prints one that works."
        );

    /// <summary>The one line that tells what is wrong with a document.</summary>
    public static UnusableInputException Unusable(string path, IReadOnlyList<InputError> errors)
    {
        var first = errors[0];
        var more = errors.Count > 1 ? $" (and {errors.Count - 1} more)" : "";
        return new UnusableInputException($"{path}:{first.Line}: {first.Path}: {first.Message}{more}");
    }
}
