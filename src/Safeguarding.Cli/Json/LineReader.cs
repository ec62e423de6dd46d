namespace Safeguarding.Cli.Json;

/// <summary>
/// Reads a stream line by line as bytes, with one buffer that grows to the longest line and never beyond
/// <see cref="MaxLine"/>; the rest of a longer line is passed over.
/// </summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    /// <summary>The longest line that is handed on, in bytes.</summary>
    public const int MaxLine = 64 << 20;

    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private bool ended;

    /// <summary>The number of the line last read, from 1; blank lines count.</summary>
    public long Number { get; private set; }

    /// <summary>The line last read, without its end; empty when it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The line last read was longer than <see cref="MaxLine"/>.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>More bytes are already here, so the next line need not be waited for.</summary>
    public bool HasMore => from < to;

    /// <summary>Reads the next line; false at the end.</summary>
    public bool Read()
    {
        IsTooLong = false;
        Line = default;
        var searched = from;
        while (true)
        {
            var end = Array.IndexOf(buffer, (byte)'\n', searched, to - searched);
            if (end >= 0)
            {
                Take(end, end + 1);
                return true;
            }
            searched = to;
            if (ended)
            {
                if (from == to && !IsTooLong)
                    return false;
                Take(to, to);
                return true;
            }
            if (to - from > MaxLine)
            {
                IsTooLong = true;
                from = to;
            }
            Fill(ref searched);
        }
    }

    public void Dispose() => stream.Dispose();

    private void Take(int end, int next)
    {
        Number++;
        IsTooLong |= end - from > MaxLine;
        var start = from;
        // A byte order mark may lead the stream.
        if (
            Number == 1
            && end - start >= 3
            && buffer[start] == 0xEF
            && buffer[start + 1] == 0xBB
            && buffer[start + 2] == 0xBF
        )
            start += 3;
        if (!IsTooLong)
            Line = buffer.AsMemory(start, end - start);
        from = next;
    }

    private void Fill(ref int searched)
    {
        if (from > 0)
        {
            Buffer.BlockCopy(buffer, from, buffer, 0, to - from);
            searched -= from;
            to -= from;
            from = 0;
        }
        if (to == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, MaxLine + (1 << 16)));
        var read = stream.Read(buffer, to, buffer.Length - to);
        to += read;
        ended = read == 0;
    }
}
