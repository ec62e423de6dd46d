using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Consent.Internal;

/// <summary>An answer in the making: findings and tasks. What denies outweighs what asks, and without a ground to permit it is no.</summary>
internal sealed class Answer
{
    private readonly List<Finding> findings = [];
    private readonly List<ConsentTask> tasks = [];

    /// <summary>Since when somebody's no stops the use, the earliest; null when nobody said no.</summary>
    public Instant? Since { get; private set; }

    /// <summary>Whether it is a restriction that stops the use: then what is live comes down on the same day.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>How many findings there are so far.</summary>
    public int FindingCount => findings.Count;

    /// <summary>The latest yes that the use rests on.</summary>
    public ConsentEvent? LatestYes { get; private set; }

    /// <summary>Whether there is a ground to permit at all: live consent, or another basis.</summary>
    public bool HasGround { get; set; }

    public ConsentVerdict Verdict =>
        findings.Any(f => f.Effect >= Effect.Denies) ? ConsentVerdict.Deny
        : findings.Any(f => f.Effect == Effect.Asks) ? ConsentVerdict.AskAgain
        : HasGround ? ConsentVerdict.Permit
        : ConsentVerdict.Deny;

    public void Tell(string code, Source source, string? name = null, string? value = null) =>
        findings.Add(new Finding(code, source, Effect.Tells, null, name, value));

    public void Ask(string code, Source source, string? name = null, string? value = null) =>
        findings.Add(new Finding(code, source, Effect.Asks, null, name, value));

    public void Deny(string code, Source source, string? name = null, string? value = null) =>
        findings.Add(new Finding(code, source, Effect.Denies, null, name, value));

    public void Stop(string code, Source source, Instant since)
    {
        findings.Add(new Finding(code, source, Effect.Stops, since));
        if (code == "restricted")
            IsUrgent = true;
        Since = Since is { } other ? Instant.Min(other, since) : since;
    }

    public void RestsOn(ConsentEvent yes)
    {
        if (LatestYes is null || yes.Happened > LatestYes.Happened)
            LatestYes = yes;
    }

    public void Add(ConsentTask task)
    {
        if (!tasks.Contains(task))
            tasks.Add(task);
    }

    public ConsentDecision ToDecision(ImageUse use) =>
        new(
            use,
            Verdict,
            [.. findings],
            // Nobody who said no is asked again because of it, and nobody is asked about what a no has stopped.
            Since is null
                ? [.. tasks]
                : [.. tasks.Where(t => t.Kind is not (ConsentTaskKind.ReConsent or ConsentTaskKind.AskLocalAuthority))]
        );
}
