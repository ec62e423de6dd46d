using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>How long a kind of record is kept: from which event, how long, and what is due then.</summary>
/// <remarks>Immutable. Nothing is deleted by itself: a person decides, and the record says so.</remarks>
public sealed class RetentionRule
{
    internal RetentionRule(
        string id,
        string record,
        IReadOnlyList<OrganisationKind> settings,
        RetentionTrigger trigger,
        Period period,
        Period? least,
        RetentionAction action,
        bool keepsSexualAbuse,
        string basis,
        EvidenceMark evidence,
        Source source
    )
    {
        Id = id;
        Record = record;
        Settings = settings;
        Trigger = trigger;
        Period = period;
        Least = least;
        Action = action;
        KeepsSexualAbuse = keepsSexualAbuse;
        Basis = basis;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The rule's id.</summary>
    public string Id { get; }

    /// <summary>Which records it is for: <c>child-protection</c>, <c>allegation</c>, <c>concern</c>, <c>sexual-abuse</c>, or a host's own word.</summary>
    public string Record { get; }

    /// <summary>In which organisations; empty for all.</summary>
    public IReadOnlyList<OrganisationKind> Settings { get; }

    /// <summary>The event from which the period runs.</summary>
    public RetentionTrigger Trigger { get; }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>A period from the last entry of the record that holds when it ends later, or null.</summary>
    public Period? Least { get; }

    /// <summary>What is due when the period ends.</summary>
    public RetentionAction Action { get; }

    /// <summary>Whether it is for records that may bear on sexual abuse; then nothing is destroyed.</summary>
    public bool KeepsSexualAbuse { get; }

    /// <summary>What the rule rests on.</summary>
    public string Basis { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>The rule as a source of reasons.</summary>
    public Source Source { get; }
}
