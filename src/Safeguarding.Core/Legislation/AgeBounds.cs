using NodaTime;

namespace Safeguarding.Legislation;

/// <summary>The ages that a provision speaks of, in whole years.</summary>
/// <remarks>Immutable. An absent bound is no limit.</remarks>
public sealed class AgeBounds
{
    internal static readonly AgeBounds Any = new(null, null, null, []);

    internal AgeBounds(int? from, int? under, string? note, IReadOnlyList<EarlierAge> earlier)
    {
        From = from;
        Under = under;
        Note = note;
        Earlier = earlier;
    }

    /// <summary>The lowest age that is inside, or null.</summary>
    public int? From { get; }

    /// <summary>The lowest age that is outside again, or null.</summary>
    public int? Under { get; }

    /// <summary>What to mind: mistaken belief, earlier limits; or null.</summary>
    public string? Note { get; }

    /// <summary>Limits that held before some day, the earliest first; empty for most.</summary>
    public IReadOnlyList<EarlierAge> Earlier { get; }

    /// <summary>Whether an age in whole years lies between the bounds as they are now.</summary>
    public bool Contains(int age) => age >= (From ?? 0) && (Under is null || age < Under);

    /// <summary>Whether an age in whole years lay between the bounds as they were on a day.</summary>
    public bool Contains(int age, LocalDate day)
    {
        foreach (var earlier in Earlier)
        {
            if (day < earlier.Before)
                return age >= (earlier.From ?? 0) && (earlier.Under is null || age < earlier.Under);
        }
        return Contains(age);
    }
}
