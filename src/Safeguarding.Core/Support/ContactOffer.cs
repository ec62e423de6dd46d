using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>A contact that was found in a nation, and whether it may be offered on the day asked for.</summary>
/// <remarks>Immutable. One that may not be offered is found all the same and says why.</remarks>
public sealed class ContactOffer : IJudgement<ContactState>
{
    internal ContactOffer(SupportContact contact, Nation nation, LocalDate asOf)
    {
        Contact = contact;
        Nation = nation;
        AsOf = asOf;
        Verdict = contact.StateOn(asOf);
        Reasons = contact.ReasonsOn(asOf);
    }

    /// <summary>The contact.</summary>
    public SupportContact Contact { get; }

    /// <summary>The nation it was found in.</summary>
    public Nation Nation { get; }

    /// <summary>What it is called there.</summary>
    public string Name => Contact.NameIn(Nation);

    /// <summary>The day asked for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether it may be offered.</summary>
    public ContactState Verdict { get; }

    /// <summary>Whether it may be offered as it stands.</summary>
    public bool IsCurrent => Verdict == ContactState.Current;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The name and the state.</summary>
    public override string ToString() => $"{Name} ({Verdict.ToCode()})";
}
