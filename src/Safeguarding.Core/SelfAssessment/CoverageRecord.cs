using NodaTime;

namespace Safeguarding.SelfAssessment;

/// <summary>Something that was done and covers items for age groups: a lesson, an assembly, an evening for parents.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CoverageRecord
{
    private CoverageRecord(
        LocalDate on,
        IReadOnlyList<CoverageItemCode> items,
        IReadOnlyList<AgeGroup> ageGroups,
        string? evidence
    )
    {
        On = on;
        Items = items;
        AgeGroups = ageGroups;
        Evidence = evidence;
    }

    /// <summary>The day. A day to come is a plan and doesn't count yet.</summary>
    public LocalDate On { get; }

    /// <summary>The items it covers: what was learnt, and the place or programme it was learnt in.</summary>
    public IReadOnlyList<CoverageItemCode> Items { get; }

    /// <summary>The age groups it was for.</summary>
    public IReadOnlyList<AgeGroup> AgeGroups { get; }

    /// <summary>What it was and where the proof is, or null.</summary>
    public string? Evidence { get; }

    /// <summary>Makes a record.</summary>
    /// <param name="on">The day.</param>
    /// <param name="items">One or more items.</param>
    /// <param name="ageGroups">One or more age groups.</param>
    /// <param name="evidence">What it was and where the proof is.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static CoverageRecord Create(
        LocalDate on,
        IEnumerable<CoverageItemCode> items,
        IEnumerable<AgeGroup> ageGroups,
        string? evidence = null
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(ageGroups);
        // Once each: what is looked through later must not grow with repetition.
        var what = items.Distinct().ToArray();
        var who = ageGroups.Distinct().ToArray();
        if (what.Length == 0 || what.Contains(default))
            throw new ArgumentException("A record covers items.", nameof(items));
        if (who.Length == 0 || who.Any(g => g.ToCode() is null))
            throw new ArgumentException("A record is for age groups.", nameof(ageGroups));
        return new CoverageRecord(on, Array.AsReadOnly(what), Array.AsReadOnly(who), evidence);
    }
}
