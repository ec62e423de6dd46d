using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Consent.Internal;

/// <summary>
/// The decision rule, in this order: an image of concern is no question of consent; a restriction wins and says nothing more; details
/// shown, place and period; leaving; then the basis. On consent: any no, then the live yes of everybody who is needed. On another basis:
/// any objection. Last the other children in the picture.
/// </summary>
internal sealed class Decider
{
    private static readonly Source RestrictionOnRecord = Source.Of(SourceKind.Record, "restriction");
    private readonly KnownEvents known;
    private readonly Restrictions restrictions;
    private readonly Instant? knownAt;
    private readonly Givers givers;
    private readonly ConsentBasis consent;
    private readonly Dictionary<ConsentRef, Lazy<Decider>> others;

    public Decider(ConsentRecord record, ConsentRules rules, Instant at, Instant? knownAt)
    {
        Record = record;
        Rules = rules;
        At = at;
        this.knownAt = knownAt;
        known = new KnownEvents(record.Events, at, knownAt);
        restrictions = new Restrictions(known, at);
        Notices = new NoticeBook(record.Notices, at, knownAt);
        Capacity = new Capacity(record, rules, known);
        givers = new Givers(record, known, Capacity, at);
        consent = new ConsentBasis(this, givers);
        others = record.OtherChildren.ToDictionary(
            o => o.Child.Reference,
            o => new Lazy<Decider>(() => new Decider(o, rules, at, knownAt))
        );
    }

    public ConsentRecord Record { get; }
    public ConsentRules Rules { get; }
    public Instant At { get; }
    public NoticeBook Notices { get; }
    public Capacity Capacity { get; }

    /// <summary>When the child left; null while they belong to the organisation.</summary>
    public Instant? LeftAt
    {
        get
        {
            Instant? left = null;
            foreach (var e in known.Happened)
            {
                if (e.Kind == ConsentEventKind.Left)
                    left = e.Happened;
                else if (e.Kind == ConsentEventKind.Rejoined && known.IsTrusted(e) && e.Happened > left)
                    left = null;
            }
            return left;
        }
    }

    /// <summary>The answer for one use, but for what is already published.</summary>
    public Answer Answer(ImageUse use)
    {
        var answer = new Answer();
        if (use.ImageOfConcern == true)
        {
            answer.Deny("no-consent-cures-an-indecent-image", Rules.Source);
            answer.Add(new ConsentTask(ConsentTaskKind.ToTheIncidentPath));
        }
        else if (restrictions.Since(use) is { } since)
            answer.Stop("restricted", RestrictionOnRecord, since);
        else if (At < Capacity.Born)
            answer.Deny("age-cannot-be-told", Rules.Source);
        else
            Weigh(answer, use);
        return answer;
    }

    private void Weigh(Answer answer, ImageUse use)
    {
        Shown(answer, use);
        if (LeftAt is { } left && (use.Basis != LawfulBasis.Consent || !consent.IsAllSince(use, left)))
        {
            answer.Deny("child-has-left", Rules.Source);
            answer.Add(new ConsentTask(ConsentTaskKind.ReviewRetention));
            consent.AskEverybody(answer);
        }
        if (use.IsCctv)
            answer.Add(new ConsentTask(ConsentTaskKind.ImpactAssessmentAndSigns));
        if (use.Basis == LawfulBasis.Consent && use.IsCctv)
            answer.Deny("cctv-not-by-consent", Rules.Source);
        else if (use.Basis == LawfulBasis.Consent)
            consent.Weigh(answer, use);
        else
            OtherBasis.Weigh(answer, this, givers, use);
        foreach (var e in known.Future)
        {
            if (e.Scope.Covers(use))
                answer.Tell("event-in-the-future", e.Id.AsSource());
        }
        Group(answer, use);
        if (use.Basis == LawfulBasis.Consent)
            consent.Conclude(answer);
    }

    private void Shown(Answer answer, ImageUse use)
    {
        if (use.Identifiers.Contains(ShownIdentifier.FullName))
        {
            answer.Deny("full-name-with-image", Rules.Source);
            answer.Add(new ConsentTask(ConsentTaskKind.DropTheFullName));
        }
        if (use.Setting == UseSetting.ChangingOrToilets)
            answer.Deny("private-space", Rules.Source);
        else if (use.Setting is not (null or UseSetting.Everyday))
            answer.Tell("setting-needs-more-care", Rules.Source);
        var day = UkMoments.DayOf(At);
        if (day < use.From || day > use.Until)
            answer.Deny("outside-planned-period", use.Id.AsSource());
    }

    private void Group(Answer answer, ImageUse use)
    {
        foreach (var member in use.Group)
        {
            if (member == Record.Child.Reference)
                continue;
            var source = member.AsSource();
            if (!others.TryGetValue(member, out var other))
            {
                answer.Deny("group-member-not-permitted", source);
                continue;
            }
            var theirs = other.Value.Answer(Alone(use));
            if (theirs.Since is { } since)
                answer.Stop("group-member-not-permitted", source, since);
            else if (theirs.Verdict == ConsentVerdict.AskAgain)
                answer.Ask("group-member-not-permitted", source);
            else if (theirs.Verdict != ConsentVerdict.Permit)
                answer.Deny("group-member-not-permitted", source);
        }
    }

    private static ImageUse Alone(ImageUse use) =>
        ImageUse.Create(
            use.Id,
            use.Purpose,
            use.Channel,
            use.Kind,
            use.Basis,
            use.Identifiers,
            use.Audience,
            use.Setting,
            use.Recipient,
            use.From,
            use.Until,
            group: null,
            use.ImageOfConcern
        );
}
