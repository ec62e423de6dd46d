namespace Safeguarding.Input.Internal;

/// <summary>Gathers the errors of one document: all are counted, the first hundred are kept.</summary>
internal sealed class InputErrors(ReadOnlyMemory<byte> utf8, int firstLine = 1)
{
    private const int MaxKept = 100;
    private readonly List<(int Offset, InputError Error)> kept = [];
    private int[]? lineStarts;

    public int Count { get; private set; }

    public void Add(string path, int offset, string rule, string message)
    {
        Count++;
        if (kept.Count < MaxKept)
            kept.Add((offset, new InputError(path, LineOf(offset), rule, message)));
    }

    /// <summary>What was kept, in the order of the text.</summary>
    public IReadOnlyList<InputError> ToList() => [.. kept.OrderBy(e => e.Offset).Select(e => e.Error)];

    private int LineOf(int offset)
    {
        lineStarts ??= Starts(utf8.Span);
        var found = Array.BinarySearch(lineStarts, offset);
        return firstLine + (found >= 0 ? found : ~found - 1);
    }

    private static int[] Starts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
