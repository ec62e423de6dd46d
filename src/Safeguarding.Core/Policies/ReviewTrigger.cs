using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>A kind of event that asks for a review, and how soon.</summary>
/// <remarks>Immutable; made by the catalogue.</remarks>
public sealed class ReviewTrigger
{
    internal ReviewTrigger(
        ReviewEventCode code,
        string meaning,
        int withinDays,
        EvidenceMark evidence,
        Source source,
        string? note
    )
    {
        Code = code;
        Meaning = meaning;
        WithinDays = withinDays;
        Evidence = evidence;
        Source = source;
        Note = note;
    }

    /// <summary>The stable name.</summary>
    public ReviewEventCode Code { get; }

    /// <summary>What happened.</summary>
    public string Meaning { get; }

    /// <summary>Calendar days from the event to the review; 0: by the day itself.</summary>
    public int WithinDays { get; }

    /// <summary>How well it is proven; the number of days is always our own judgement.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>What it rests on.</summary>
    public Source Source { get; }

    /// <summary>What a reader must mind; null: nothing.</summary>
    public string? Note { get; }
}
