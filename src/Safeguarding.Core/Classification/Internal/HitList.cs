namespace Safeguarding.Classification.Internal;

/// <summary>The matches found so far in a block.</summary>
internal sealed class HitList
{
    /// <summary>Matches kept for a block; hostile text could ask for more, and so many say enough.</summary>
    private const int Most = 8192;

    private Hit[] hits = new Hit[256];

    public int Count { get; private set; }

    public ref readonly Hit this[int index] => ref hits[index];

    public void Clear() => Count = 0;

    public void Add(int rule, int from, int to)
    {
        if (Count == hits.Length)
        {
            if (Count >= Most)
                return;
            Array.Resize(ref hits, Count * 2);
        }
        hits[Count++] = new Hit(rule, from, to);
    }
}
