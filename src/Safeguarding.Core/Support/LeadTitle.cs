using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>What the person who leads on child protection in an organisation is called.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LeadTitle
{
    internal LeadTitle(Nation nation, string title, string? setting, EvidenceMark evidence)
    {
        Nation = nation;
        Title = title;
        Setting = setting;
        Evidence = evidence;
    }

    /// <summary>The nation.</summary>
    public Nation Nation { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The setting in which the title is used, or null for all.</summary>
    public string? Setting { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
