namespace Safeguarding.Taxonomy;

/// <summary>A name that somebody else gives to a category, and who.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OtherName
{
    internal OtherName(string name, string usedBy)
    {
        Name = name;
        UsedBy = usedBy;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Who uses it.</summary>
    public string UsedBy { get; }
}
