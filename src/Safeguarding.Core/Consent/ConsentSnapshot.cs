using NodaTime;
using Safeguarding.Consent.Internal;

namespace Safeguarding.Consent;

/// <summary>A record as it stands at one instant: what happened and was known by then, folded once for questions about many uses.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ConsentSnapshot
{
    private readonly Decider decider;
    private readonly Lazy<IReadOnlyList<(Publication Publication, ImageUse Use, Answer Stop)>> stopped;

    internal ConsentSnapshot(ConsentRecord record, ConsentRules rules, Instant at, Instant? knownAt)
    {
        Record = record;
        At = at;
        KnownAt = knownAt;
        decider = new Decider(record, rules, at, knownAt);
        stopped = new(StoppedPublications);
    }

    /// <summary>The record.</summary>
    public ConsentRecord Record { get; }

    /// <summary>The instant of the question.</summary>
    public Instant At { get; }

    /// <summary>What was recorded later is not known; null: everything on the record is known.</summary>
    public Instant? KnownAt { get; }

    /// <summary>May images be used so?</summary>
    /// <param name="use">A planned use of the record, or any other.</param>
    /// <exception cref="ArgumentNullException">The use is null.</exception>
    public ConsentDecision Decide(ImageUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        var answer = decider.Answer(use);
        if (answer.Since is not null)
        {
            foreach (var (publication, planned, stop) in stopped.Value)
                TakeDown.AddTasks(answer, decider, publication, planned, stop);
        }
        AddPublicationTasks(answer, use);
        return answer.ToDecision(use);
    }

    /// <summary>The decision about every planned use of the record, in its order.</summary>
    public IReadOnlyList<ConsentDecision> DecideAll() => [.. Record.Uses.Select(Decide)];

    private void AddPublicationTasks(Answer answer, ImageUse use)
    {
        foreach (var publication in Record.Publications)
        {
            if (!publication.IsLiveAt(At))
                continue;
            if (publication.ImageOfConcern == true)
                answer.Add(new ConsentTask(ConsentTaskKind.ToTheIncidentPath, publication: publication.Id));
            else if (publication.Use == use.Id)
                TakeDown.AddRetention(answer, decider, publication, use);
        }
    }

    private List<(Publication, ImageUse, Answer)> StoppedPublications()
    {
        var list = new List<(Publication, ImageUse, Answer)>();
        var uses = Record.Uses.ToDictionary(u => u.Id);
        var answers = new Dictionary<ConsentRef, Answer>();
        foreach (var publication in Record.Publications)
        {
            if (!publication.IsLiveAt(At) || publication.ImageOfConcern == true)
                continue;
            if (!answers.TryGetValue(publication.Use, out var answer))
                answers.Add(publication.Use, answer = decider.Answer(uses[publication.Use]));
            if (answer.Since is not null)
                list.Add((publication, uses[publication.Use], answer));
        }
        return list;
    }
}
