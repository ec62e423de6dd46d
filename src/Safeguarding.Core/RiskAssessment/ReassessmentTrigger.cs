using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>A kind of event that calls for another assessment, and how soon.</summary>
public sealed class ReassessmentTrigger
{
    internal ReassessmentTrigger(
        TriggerCode code,
        string meaning,
        int days,
        ReasonCode reason,
        EvidenceMark evidence,
        Source source
    )
    {
        Code = code;
        Meaning = meaning;
        Days = days;
        Reason = reason;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The code.</summary>
    public TriggerCode Code { get; }

    /// <summary>What happened.</summary>
    public string Meaning { get; }

    /// <summary>Within how many days of the event; 0 is before it is used any further. The numbers are our own judgement.</summary>
    public int Days { get; }

    /// <summary>The reason that an answer carries.</summary>
    public ReasonCode Reason { get; }

    /// <summary>How well it is proven that this is a trigger.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>The day by which an event of this kind must be followed by an assessment.</summary>
    public LocalDate DueAfter(LocalDate happened) => happened.PlusDays(Days);
}
