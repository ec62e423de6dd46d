using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>A guidance document that bears on an incident in its nation on its day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlanGuidance
{
    internal PlanGuidance(string id, string title, ForceState state, EvidenceMark evidence, Reason reason)
    {
        Id = id;
        Title = title;
        State = state;
        Evidence = evidence;
        Reason = reason;
    }

    /// <summary>Its id in the catalogue of legislation, or of the plan's own list.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>In force or uncertain; never not in force.</summary>
    public ForceState State { get; }

    /// <summary>How well that is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Why it is said to be in force or uncertain.</summary>
    public Reason Reason { get; }
}
