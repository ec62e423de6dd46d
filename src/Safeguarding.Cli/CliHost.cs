using System.Text;
using NodaTime;

namespace Safeguarding.Cli;

/// <summary>What the command line touches of the world: the three streams, files and the clock. Tests give their own.</summary>
internal sealed class CliHost
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }
    public required Stream Out { get; init; }
    public required TextWriter Error { get; init; }

    /// <summary>Standard error is read by a person, so progress may be shown there.</summary>
    public required bool ErrorIsTerminal { get; init; }
    public required IClock Clock { get; init; }

    public static CliHost System() =>
        new()
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Clock = SystemClock.Instance,
        };

    /// <summary>A writer of text over standard output; the caller flushes it by disposing.</summary>
    public StreamWriter TextOut() => new(Out, Utf8, bufferSize: -1, leaveOpen: true);

    /// <summary>Opens a file that the user named.</summary>
    /// <exception cref="UnusableInputException">It can't be opened.</exception>
    public static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"{path}: {e.Message}");
        }
    }

    /// <summary>Writes a file that the user named, over what was there.</summary>
    /// <exception cref="UnusableInputException">It can't be written.</exception>
    public static void WriteFile(string path, byte[] content)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"{path}: {e.Message}");
        }
    }
}
