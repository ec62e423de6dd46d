using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>Something that changed in a nation's law on a day: a reason to look again at policies and assessments that rest on it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LegalChange : IJudgement<LegalChangeKind>
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

    /// <summary>What was amended or fell due, or the id of what took its place; null for a beginning or an end.</summary>
    public string? Detail { get; }

    /// <summary>What happened, as a judgement's verdict.</summary>
    LegalChangeKind IJudgement<LegalChangeKind>.Verdict => Kind;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => [LawReasons.Of(this)];
}
