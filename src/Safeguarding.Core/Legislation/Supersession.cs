using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>A provision that took another's place, and where it did.</summary>
/// <remarks>Immutable. The same section can be replaced in one nation and live on in the next.</remarks>
public sealed class Supersession
{
    internal Supersession(ProvisionId by, IReadOnlyList<Nation> nations)
    {
        By = by;
        Nations = nations;
    }

    /// <summary>The provision that took the place.</summary>
    public ProvisionId By { get; }

    /// <summary>The nations in which it did.</summary>
    public IReadOnlyList<Nation> Nations { get; }
}
