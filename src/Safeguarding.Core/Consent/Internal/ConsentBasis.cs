using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Consent.Internal;

/// <summary>Uses that rest on consent: any no, then the live yes of everybody who is needed.</summary>
internal sealed class ConsentBasis(Decider decider, Givers givers)
{
    private readonly YesCheck check = new(decider);
    private Instant At => decider.At;
    private Source Rules => decider.Rules.Source;

    private bool AuthorityHoldsResponsibility =>
        (givers.LookedAfter ?? []).Any(p => decider.Rules.LocalAuthorityHoldsResponsibility(p.Status));

    public void Weigh(Answer answer, ImageUse use)
    {
        givers.AddNoes(answer, use, heedNo: true, AuthorityHoldsResponsibility);
        if (givers.IsAdult)
            Adult(answer, use);
        else
            Minor(answer, use);
        answer.HasGround = answer.LatestYes is not null;
    }

    /// <summary>Says that the use rests on live consent, once nothing else was found against it.</summary>
    public void Conclude(Answer answer)
    {
        if (answer.Verdict != ConsentVerdict.Permit)
            return;
        answer.Tell("consent-live", answer.LatestYes!.Id.AsSource());
        if (!givers.IsAdult && ChildDecides)
            answer.Add(new ConsentTask(ConsentTaskKind.TellParents));
    }

    /// <summary>Whether everybody who is needed said yes to the use after an instant; for what is used after a child has left.</summary>
    public bool IsAllSince(ImageUse use, Instant instant)
    {
        GiverLine[] needed =
            givers.IsAdult || ChildDecides ? [givers.Person] : [.. NeededParents, .. NeededAuthorities];
        return needed.Length > 0
            && needed.All(giver =>
            {
                var state = StateOf(giver, use);
                return state.IsYes && state.YesAt > instant;
            });
    }

    /// <summary>Adds the task of asking everybody who is needed.</summary>
    public void AskEverybody(Answer answer)
    {
        if (givers.IsAdult || ChildDecides)
            Ask(answer, givers.Person);
        else
        {
            foreach (var parent in NeededParents)
                Ask(answer, parent);
        }
    }

    private bool ChildDecides => decider.Capacity.CouldDecideAt(At);

    private IEnumerable<GiverLine> NeededParents => givers.Parents.Where(p => p.Giver!.Needed != false);

    private IEnumerable<GiverLine> NeededAuthorities => AuthorityHoldsResponsibility ? givers.Authorities : [];

    private void Adult(Answer answer, ImageUse use)
    {
        var state = StateOf(givers.Person, use);
        var own =
            state.IsYes && (state.YesAt >= decider.Capacity.AdultFrom || decider.Capacity.CouldDecideAt(state.YesAt));
        if (own)
        {
            check.Weigh(answer, givers.Person, state, use);
            Turned(answer, state, decider.Capacity.AdultFrom, "has-turned-eighteen");
            return;
        }
        if (Givers.NoOf(givers.Person, use) is not null)
            return;
        var parents = givers.Everybody.Where(g => g.Role is GiverRole.Parent or GiverRole.LocalAuthority).ToArray();
        if (IsComplete(parents, use, decider.Capacity.AdultFrom))
        {
            answer.Ask("parental-authority-ended", Rules);
            Ask(answer, givers.Person);
            return;
        }
        if (parents.Any(p => StateOf(p, use).Kind != ConsentEventKind.None))
            answer.Tell("parental-authority-ended", Rules);
        Missing(answer, givers.Person, state, use);
    }

    private void Minor(Answer answer, ImageUse use)
    {
        switch (givers.CapacityAt(At))
        {
            case CapacityState.Contradictory:
                answer.Deny("events-contradict", decider.Capacity.FindingAt(At)!.Id.AsSource());
                return;
            case CapacityState.Presumed:
                answer.Tell("child-presumed-capable", Presumption, "age", AgeText);
                Child(answer, use);
                break;
            case CapacityState.Found:
                answer.Tell("child-found-competent", decider.Capacity.FindingAt(At)!.Id.AsSource());
                Child(answer, use);
                break;
            case CapacityState.Rebutted:
                answer.Tell("presumption-rebutted", decider.Capacity.FindingAt(At)!.Id.AsSource());
                ByParents(answer, use);
                break;
            default:
                ByParents(answer, use);
                break;
        }
        LocalAuthority(answer, use);
    }

    private void Child(Answer answer, ImageUse use)
    {
        if (Givers.NoOf(givers.Person, use) is not null)
            return;
        var state = StateOf(givers.Person, use);
        if (state.IsYes && decider.Capacity.CouldDecideAt(state.YesAt))
        {
            check.Weigh(answer, givers.Person, state, use);
            Turned(answer, state, decider.Capacity.AskAgainFrom, "has-turned-sixteen");
            return;
        }
        // The parents' yes was enough until the birthday: then the child is asked, and nothing more is held against the record.
        if (
            decider.Capacity.PresumedFrom is { } birthday
            && givers.CapacityAt(At) == CapacityState.Presumed
            && IsComplete([.. NeededParents], use, birthday)
        )
        {
            answer.Ask("now-presumed-capable", Presumption, "age", AgeText);
            answer.Tell("child-decision-missing", Rules);
            Ask(answer, givers.Person);
            return;
        }
        Missing(answer, givers.Person, state, use);
    }

    private void ByParents(Answer answer, ImageUse use)
    {
        GiverLine[] parents = [.. NeededParents];
        if (parents.Length == 0 && !(AuthorityHoldsResponsibility && givers.Authorities.Count > 0))
            Missing(answer, givers.NoParent, default, use);
        foreach (var parent in parents)
        {
            var state = StateOf(parent, use);
            if (state.IsYes)
            {
                check.Weigh(answer, parent, state, use);
                Turned(answer, state, decider.Capacity.AskAgainFrom, "has-turned-sixteen");
            }
            else
                Missing(answer, parent, state, use);
        }
    }

    private void LocalAuthority(Answer answer, ImageUse use)
    {
        if (!givers.IsLookedAfter)
            return;
        var agreed = false;
        foreach (var authority in givers.Authorities)
        {
            var state = StateOf(authority, use);
            if (!state.IsYes)
                continue;
            check.Weigh(answer, authority, state, use);
            agreed = true;
        }
        if (agreed)
            return;
        // Where the authority holds parental responsibility its decision is needed; where it may not, somebody has to ask it.
        if (AuthorityHoldsResponsibility && !ChildDecides)
        {
            answer.Deny("local-authority-may-have-to-agree", Rules);
            answer.Deny("no-decision-on-record", Rules);
        }
        else
            answer.Ask("local-authority-may-have-to-agree", Rules);
        answer.Add(new ConsentTask(ConsentTaskKind.AskLocalAuthority));
    }

    /// <summary>Puts against the use that a decision which is needed is not on record, and what there is instead.</summary>
    private void Missing(Answer answer, GiverLine giver, GiverState state, ImageUse use)
    {
        // A no is told with the noes already.
        if (state.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Revoked)
            return;
        Ask(answer, giver);
        if (state.Contradicts is { } event_)
            answer.Deny("events-contradict", event_.Id.AsSource());
        if (state.Kind == ConsentEventKind.Expired)
            answer.Deny("not-refreshed-in-two-years", state.Last!.Id.AsSource());
        else if (state.Kind == ConsentEventKind.Invalidated)
            answer.Deny("consent-invalidated", state.Last!.Id.AsSource());
        else if (state.IsYes || !YesCheck.IsYesToSomethingElse(answer, giver, use))
        {
            if (giver.Role == GiverRole.Parent)
                answer.Deny("parent-decision-missing", Rules);
            else if (giver.Role == GiverRole.Child)
                answer.Deny("child-decision-missing", Rules);
            answer.Deny("no-decision-on-record", state.Last?.Id.AsSource() ?? Rules);
        }
    }

    /// <summary>A yes from before a birthday still stands, but the person should be asked anew.</summary>
    private void Turned(Answer answer, GiverState state, Instant birthday, string code)
    {
        if (At < birthday || state.YesAt >= birthday)
            return;
        if (givers.Person.Timeline.Events.Any(e => e.Kind != ConsentEventKind.Requested && e.Happened >= birthday))
            return;
        answer.Tell(code, Rules);
        Ask(answer, givers.Person);
    }

    /// <summary>Whether everybody of these had said yes to the use before a birthday, in a way that held.</summary>
    private bool IsComplete(IReadOnlyList<GiverLine> those, ImageUse use, Instant birthday)
    {
        var day = UkMoments.DayOf(birthday).PlusDays(-1);
        var needed = those.Where(g => g.Giver!.Needed != false && g.Giver.HoldsRoleOn(day)).ToArray();
        return needed.Length > 0
            && needed.All(giver =>
            {
                var state = StateOf(giver, use);
                return state.IsYes && state.YesAt < birthday && check.Verdict(giver, state, use) != ConsentVerdict.Deny;
            });
    }

    private static void Ask(Answer answer, GiverLine giver) =>
        answer.Add(new ConsentTask(ConsentTaskKind.ReConsent, giver.Role, giver.Id));

    private static GiverState StateOf(GiverLine giver, ImageUse use) =>
        giver.Timeline.On(use.Purpose, use.Channel, use.Kind);

    private Source Presumption =>
        decider.Capacity.Presumption?.Provision is { } id ? Source.Of(SourceKind.Provision, id) : Rules;

    private string AgeText =>
        decider.Capacity.Presumption!.Age.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
