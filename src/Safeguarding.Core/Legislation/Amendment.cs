using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>A change of a provision while it stayed in force.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Amendment
{
    internal Amendment(
        LocalDate? day,
        string effect,
        string? by,
        IReadOnlyList<Nation> nations,
        EvidenceMark evidence,
        string? source
    )
    {
        Day = day;
        Effect = effect;
        By = by;
        Nations = nations;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The first day of the change; null where nobody has found it.</summary>
    public LocalDate? Day { get; }

    /// <summary>What changed.</summary>
    public string Effect { get; }

    /// <summary>What made the change, or null.</summary>
    public string? By { get; }

    /// <summary>The nations whose law changed.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>How well the change and its day are proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read, or null.</summary>
    public string? Source { get; }
}
