namespace Safeguarding.Classification.Internal;

/// <summary>Which rules (or entries) were marked since the last beginning, without clearing a table each time.</summary>
internal sealed class RuleStamps
{
    private int[] stamps = [];
    private int now;

    /// <summary>Unmarks all.</summary>
    /// <param name="count">How many there are.</param>
    public void Begin(int count)
    {
        if (stamps.Length < count)
            Array.Resize(ref stamps, count);
        if (now == int.MaxValue)
        {
            Array.Clear(stamps, 0, stamps.Length);
            now = 0;
        }
        now++;
    }

    public bool Has(int index) => stamps[index] == now;

    public void Mark(int index) => stamps[index] = now;

    /// <summary>Marks it; false when it was marked already.</summary>
    public bool TryMark(int index)
    {
        if (stamps[index] == now)
            return false;
        stamps[index] = now;
        return true;
    }
}
