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

    /// <summary>Adds a match unless it is there already.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">The match's first token.</param>
    /// <param name="to">The token behind its last.</param>
    /// <param name="fresh">The place from which on it could be.</param>
    public void AddOnce(int rule, int from, int to, int fresh)
    {
        for (var i = fresh; i < Count; i++)
        {
            if (hits[i].Rule == rule && hits[i].From == from && hits[i].To == to)
                return;
        }
        if (Count == hits.Length)
        {
            if (Count >= Most)
                return;
            Array.Resize(ref hits, Count * 2);
        }
        hits[Count++] = new Hit(rule, from, to);
    }

    /// <summary>Drops, of the matches from one place on, those that stand between an earlier place and there already.</summary>
    public void DropRepeated(int before, int fresh)
    {
        var kept = fresh;
        for (var i = fresh; i < Count; i++)
        {
            if (Array.IndexOf(hits, hits[i], before, fresh - before) < 0)
                hits[kept++] = hits[i];
        }
        Count = kept;
    }
}
