using System.Text;
using System.Text.Json;
using NodaTime;

namespace Safeguarding.Cli.Tests;

/// <summary>One run of the command line inside the test's process, as a shell would see it.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static CliRun Of(string[] args, string input = "") => Of(args, Encoding.UTF8.GetBytes(input));

    public static CliRun Of(string[] args, byte[] input)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var code = CommandLine.Run(
            args,
            new CliHost
            {
                In = stdin,
                Out = new KeepOpen(stdout),
                Error = stderr,
                ErrorIsTerminal = false,
                Clock = new FixedClock(),
            }
        );
        return new CliRun(code, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }

    /// <summary>The one JSON document on standard output.</summary>
    public JsonElement Json() => JsonDocument.Parse(Out).RootElement;

    /// <summary>The JSON lines on standard output.</summary>
    public JsonElement[] Lines() =>
        [
            .. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 9, 0);
    }

    // The process's own output stream isn't ours to close either: a verb that closes it fails, as it would in a shell.
    private sealed class KeepOpen(MemoryStream inner) : Stream
    {
        private bool isClosed;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => inner.Length;
        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => Open().Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Open().Write(buffer, offset, count);

        protected override void Dispose(bool disposing)
        {
            isClosed = true;
            base.Dispose(disposing);
        }

        private MemoryStream Open() =>
            isClosed ? throw new ObjectDisposedException("standard output was closed") : inner;
    }
}
