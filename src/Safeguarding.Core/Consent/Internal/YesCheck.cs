using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>Whether a yes holds for a use: expressed, in time, under a notice that covered it and has not changed since, with what is shown.</summary>
internal sealed class YesCheck(Decider decider)
{
    public void Weigh(Answer answer, GiverLine giver, GiverState state, ImageUse use)
    {
        var before = answer.FindingCount;
        foreach (var yes in state.Yes)
        {
            answer.RestsOn(yes.Event);
            Notice(answer, yes, use);
            Time(answer, yes);
            Details(answer, yes, use);
        }
        if (state.Contradicts is { } doubtful && state.YesAt <= doubtful.Happened)
            answer.Deny("events-contradict", doubtful.Id.AsSource());
        if (answer.FindingCount > before)
            answer.Add(
                giver.Role == GiverRole.LocalAuthority
                    ? new ConsentTask(ConsentTaskKind.AskLocalAuthority)
                    : new ConsentTask(ConsentTaskKind.ReConsent, giver.Role, giver.Id)
            );
    }

    /// <summary>What the yes alone would lead to.</summary>
    public ConsentVerdict Verdict(GiverLine giver, GiverState state, ImageUse use)
    {
        var alone = new Answer { HasGround = true };
        Weigh(alone, giver, state, use);
        return alone.Verdict;
    }

    /// <summary>Whether the giver said yes to something near the use only; if so that is put against it.</summary>
    public static bool IsYesToSomethingElse(Answer answer, GiverLine giver, ImageUse use)
    {
        var code = (string?)null;
        ConsentEvent? near = null;
        foreach (var e in giver.Timeline.Events)
        {
            if (!e.IsYes || !IsStanding(giver, e))
                continue;
            var purpose = e.Scope.CoversPurpose(use.Purpose);
            var channel = e.Scope.CoversChannel(use.Channel);
            // The nearest one is told: the kind alone differs, then the channel, then the purpose.
            if (purpose && channel)
                (code, near) = ("kind-not-covered", e);
            else if (purpose && code != "kind-not-covered")
                (code, near) = ("channel-not-covered", e);
            else if (code is null)
                (code, near) = ("purpose-not-covered", e);
        }
        if (near is null)
            return false;
        var (name, value) = code switch
        {
            "kind-not-covered" => ("kind", use.Kind.ToCode()),
            "channel-not-covered" => ("channel", use.Channel.ToCode()),
            _ => ("purpose", use.Purpose.Value),
        };
        answer.Deny(code!, near.Id.AsSource(), name, value);
        // For another purpose nobody has said anything at all.
        return code != "purpose-not-covered";
    }

    private static bool IsStanding(GiverLine giver, ConsentEvent yes) =>
        yes.Scope.Purposes.Count > 0
        && giver
            .Timeline.On(
                yes.Scope.Purposes[0],
                yes.Scope.Channels[0],
                yes.Scope.Kinds.Count > 0 ? yes.Scope.Kinds[0] : ImageKind.Photo
            )
            .IsYes;

    private void Time(Answer answer, StandingYes yes)
    {
        var source = yes.Event.Id.AsSource();
        if (yes.Event.Method == DecisionMethod.Assumed)
            answer.Deny("consent-not-expressed", source);
        if (yes.Event.Until < UkMoments.DayOf(decider.At))
            answer.Deny("not-refreshed-in-two-years", source);
        else if (UkMoments.IsOlderThan(yes.Event.Happened, RefreshMonths(yes), decider.At))
            answer.Ask("not-refreshed-in-two-years", source);
    }

    private int RefreshMonths(StandingYes yes) =>
        decider.Notices.ShownAt(yes.Event)?.RefreshMonths ?? decider.Rules.RefreshMonths;

    private void Notice(Answer answer, StandingYes yes, ImageUse use)
    {
        var source = yes.Event.Id.AsSource();
        var shown = decider.Notices.ShownAt(yes.Event);
        if (shown?.EntryFor(use) is null)
        {
            answer.Deny("notice-did-not-cover", shown?.Id.AsSource() ?? source);
            return;
        }
        if (shown.Bundled == true)
            answer.Deny("consent-bundled", shown.Id.AsSource());
        var isNamed = use.Recipient is { } party ? shown.Names(party) : use.Channel != ImageChannel.ThirdParty;
        if (!isNamed)
            answer.Deny("recipient-not-named-in-notice", shown.Id.AsSource());
        if (decider.Notices.HasChangedSince(shown, use))
            answer.Ask("notice-changed-since-consent", shown.Id.AsSource());
    }

    private void Details(Answer answer, StandingYes yes, ImageUse use)
    {
        var told = decider.Notices.ShownAt(yes.Event)?.EntryFor(use)?.Identifiers;
        foreach (var identifier in use.Identifiers)
        {
            if (identifier == ShownIdentifier.FullName || yes.Identifiers.Contains(identifier))
                continue;
            if (identifier == ShownIdentifier.FirstName)
                answer.Deny("first-name-not-chosen", yes.Event.Id.AsSource());
            else if (told is null || !told.Contains(identifier))
                answer.Deny("identifier-not-covered", yes.Event.Id.AsSource(), "identifier", identifier.ToCode());
        }
    }
}
