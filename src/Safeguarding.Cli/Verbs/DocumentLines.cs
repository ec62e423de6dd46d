using Safeguarding.Cli.Json;
using Safeguarding.Input;

namespace Safeguarding.Cli.Verbs;

/// <summary>Reads a file of one document a line, without holding more than a line.</summary>
internal static class DocumentLines
{
    /// <summary>Hands on each document in the order of the file; blank lines are passed over.</summary>
    /// <exception cref="UnusableInputException">A line can't be used; the message names file, line and field.</exception>
    public static void Read<T>(
        CliHost host,
        string path,
        Func<ReadOnlyMemory<byte>, int, InputResult<T>> read,
        Action<T> take
    )
        where T : class
    {
        using var reader = new LineReader(path == "-" ? host.In : CliHost.OpenFile(path));
        while (reader.Read())
        {
            if (reader.IsTooLong)
                throw new UnusableInputException(
                    $"{path}:{reader.Number}: $: the line is longer than {LineReader.MaxLine >> 20} MiB"
                );
            if (IsBlank(reader.Line.Span))
                continue;
            var result = read(reader.Line, (int)Math.Min(reader.Number, int.MaxValue));
            take(result.TryGetValue(out var value) ? value : throw DocumentInput.Unusable(path, result.Errors));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
