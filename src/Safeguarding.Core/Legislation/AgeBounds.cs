namespace Safeguarding.Legislation;

/// <summary>The ages that a provision speaks of, in whole years.</summary>
/// <remarks>Immutable. An absent bound is no limit.</remarks>
public sealed class AgeBounds
{
    internal static readonly AgeBounds Any = new(null, null, null);

    internal AgeBounds(int? from, int? under, string? note)
    {
        From = from;
        Under = under;
        Note = note;
    }

    /// <summary>The lowest age that is inside, or null.</summary>
    public int? From { get; }

    /// <summary>The lowest age that is outside again, or null.</summary>
    public int? Under { get; }

    /// <summary>What to mind: mistaken belief, earlier limits; or null.</summary>
    public string? Note { get; }

    /// <summary>Whether an age in whole years lies between the bounds.</summary>
    public bool Contains(int age) => age >= (From ?? 0) && (Under is null || age < Under);
}
