using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>Something that changed in a nation's law on a day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LegalChange
{
    internal LegalChange(
        LocalDate day,
        Nation nation,
        LegalChangeKind kind,
        Provision provision,
        EvidenceMark evidence,
        string? detail
    )
    {
        Day = day;
        Nation = nation;
        Kind = kind;
        Provision = provision;
        Evidence = evidence;
        Detail = detail;
    }

    /// <summary>The first day of the new state.</summary>
    public LocalDate Day { get; }

    /// <summary>The nation.</summary>
    public Nation Nation { get; }

    /// <summary>What happened.</summary>
    public LegalChangeKind Kind { get; }

    /// <summary>To what.</summary>
    public Provision Provision { get; }

    /// <summary>How well the day is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>What was amended or fell due; null for a beginning or an end.</summary>
    public string? Detail { get; }
}
