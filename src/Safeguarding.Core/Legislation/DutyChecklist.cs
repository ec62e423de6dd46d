namespace Safeguarding.Legislation;

/// <summary>A list of duties or documents that belong together, in the order in which a host works through them.</summary>
/// <remarks>Immutable; read from <c>Data/legislation/checklists.json</c>. Whom an item binds is our own reading.</remarks>
public sealed class DutyChecklist
{
    internal DutyChecklist(ChecklistId id, string title, string about, IReadOnlyList<DutyItem> items)
    {
        Id = id;
        Title = title;
        About = about;
        Items = items;
    }

    /// <summary>The id.</summary>
    public ChecklistId Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What it is for.</summary>
    public string About { get; }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<DutyItem> Items { get; }
}
