namespace Safeguarding.Taxonomy;

/// <summary>One foreign set of labels, e.g. the four areas of Keeping children safe in education.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CrosswalkSet
{
    internal CrosswalkSet(
        string id,
        IReadOnlyList<string> aliases,
        string name,
        string evidence,
        IReadOnlyList<CrosswalkEntry> entries
    )
    {
        Id = id;
        Aliases = aliases;
        Name = name;
        Evidence = evidence;
        Entries = entries;
    }

    /// <summary>The set's id, with its edition.</summary>
    public string Id { get; }

    /// <summary>Short names that stand for the newest edition.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>What the set is.</summary>
    public string Name { get; }

    /// <summary>Where the labels were read, and what of them is from memory.</summary>
    public string Evidence { get; }

    /// <summary>The labels, in their owners' order.</summary>
    public IReadOnlyList<CrosswalkEntry> Entries { get; }

    /// <summary>
    /// The entry of a label, by its code or its full text, ignoring case; also by the text behind its <c>Prefix: </c>
    /// where only one label of the set ends so. False when there is none. Never throws.
    /// </summary>
    public bool TryFind(string? label, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CrosswalkEntry? entry)
    {
        bool Same(string? text) => string.Equals(text, label?.Trim(), StringComparison.OrdinalIgnoreCase);
        entry = label is null
            ? null
            : Entries.FirstOrDefault(e => Same(e.Code)) ?? Entries.FirstOrDefault(e => Same(e.Label));
        if (entry is null && label is not null)
        {
            var behind = Entries.Where(e =>
                Same(e.Label.Substring(e.Label.IndexOf(": ", StringComparison.Ordinal) + 1).Trim())
            );
            entry = behind.Count() == 1 ? behind.First() : null;
        }
        return entry is not null;
    }

    /// <summary>The labels that can mean a cell: first those whose own cell it is, then those that can mean it too.</summary>
    public IReadOnlyList<CrosswalkEntry> For(RiskCell cell) =>
        [
            .. Entries.Where(e => e.Cell == cell && cell.IsCell),
            .. Entries.Where(e => e.Cell != cell && e.AlsoCells.Contains(cell)),
        ];
}
