namespace Safeguarding.Benchmarks.Compare;

/// <summary>Aho and Corasick's automaton over a-z, 0-9 and "other", as a dense table; it only matches.</summary>
internal sealed class PlainAutomatonEngine : IEngine
{
    private const int Symbols = 37;
    private int[] next = [];
    private bool[] accepts = [];

    public string Name => "plain-automaton";

    public void Prepare()
    {
        var rows = new List<int[]> { NewRow() };
        var ends = new List<bool> { false };
        foreach (var term in Terms.All)
        {
            var state = 0;
            foreach (var c in term)
            {
                if (rows[state][Symbol(c)] < 0)
                {
                    rows[state][Symbol(c)] = rows.Count;
                    rows.Add(NewRow());
                    ends.Add(false);
                }
                state = rows[state][Symbol(c)];
            }
            ends[state] = true;
        }
        var fail = new int[rows.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            for (var s = 0; s < Symbols; s++)
            {
                var to = rows[state][s];
                var fallback = state == 0 ? 0 : rows[fail[state]][s];
                if (to < 0)
                    rows[state][s] = fallback;
                else
                {
                    fail[to] = fallback;
                    ends[to] |= ends[fallback];
                    queue.Enqueue(to);
                }
            }
        }
        next = [.. rows.SelectMany(r => r)];
        accepts = [.. ends];
    }

    public int Run(string text)
    {
        var (state, found) = (0, 0);
        foreach (var c in text)
        {
            state = next[state * Symbols + Symbol(c)];
            found += accepts[state] ? 1 : 0;
        }
        return found;
    }

    private static int Symbol(char c) =>
        c is >= 'a' and <= 'z' ? c - 'a'
        : c is >= 'A' and <= 'Z' ? c - 'A'
        : c is >= '0' and <= '9' ? 26 + (c - '0')
        : 36;

    private static int[] NewRow()
    {
        var row = new int[Symbols];
        Array.Fill(row, -1);
        return row;
    }
}
