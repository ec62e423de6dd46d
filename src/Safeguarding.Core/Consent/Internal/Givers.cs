using NodaTime;

namespace Safeguarding.Consent.Internal;

/// <summary>A giver with their events.</summary>
internal readonly record struct GiverLine(Giver? Giver, GiverRole Role, GiverTimeline Timeline)
{
    public ConsentRef Id => Giver?.Id ?? default;
}

/// <summary>Who has a say at the instant of the question, and how the child is looked after.</summary>
internal sealed class Givers
{
    private readonly Capacity capacity;

    public Givers(ConsentRecord record, KnownEvents known, Capacity capacity, Instant at)
    {
        this.capacity = capacity;
        var day = UkMoments.DayOf(at);
        IsAdult = at >= capacity.AdultFrom;
        var byGiver = known.Happened.Where(e => e.Giver != default).ToLookup(e => e.Giver);
        Everybody =
        [
            .. record.Givers.Select(g => new GiverLine(g, g.Role, new GiverTimeline(known, [.. byGiver[g.Id]]))),
        ];
        // The child and the adult that the child becomes are one person, whatever ids the host gave.
        var own = Everybody.Where(g => g.Role is GiverRole.Child or GiverRole.AdultFormerChild).ToArray();
        var ids = new HashSet<ConsentRef>(own.Select(g => g.Id));
        Person = new GiverLine(
            own.OrderByDescending(g => (g.Role == GiverRole.AdultFormerChild) == IsAdult).FirstOrDefault().Giver,
            IsAdult ? GiverRole.AdultFormerChild : GiverRole.Child,
            own.Length == 1
                ? own[0].Timeline
                : new GiverTimeline(known, [.. known.Happened.Where(e => ids.Contains(e.Giver))])
        );
        NoParent = new GiverLine(null, GiverRole.Parent, new GiverTimeline(known, []));
        Parents = Standing(GiverRole.Parent, day);
        Authorities = Standing(GiverRole.LocalAuthority, day);
        LookedAfter = IsAdult ? null : record.Child.LookedAfter.Where(p => p.Holds(day)).OrderBy(p => p.From).ToArray();
    }

    public bool IsAdult { get; }

    /// <summary>Every giver of the record, whatever their standing.</summary>
    public IReadOnlyList<GiverLine> Everybody { get; }

    /// <summary>The child, or the adult that the child has become.</summary>
    public GiverLine Person { get; }

    /// <summary>A parent whom the record doesn't list.</summary>
    public GiverLine NoParent { get; }

    /// <summary>Those who hold parental responsibility now; a parent's decision no longer counts once the person is an adult.</summary>
    public IReadOnlyList<GiverLine> Parents { get; }

    public IReadOnlyList<GiverLine> Authorities { get; }

    /// <summary>The times in care that hold now.</summary>
    public IReadOnlyList<CarePeriod>? LookedAfter { get; }

    public bool IsLookedAfter => LookedAfter is { Count: > 0 };

    /// <summary>Everybody whose no counts now.</summary>
    public IEnumerable<GiverLine> WhoMaySayNo => IsAdult ? [Person] : Parents.Concat(Authorities).Concat([Person]);

    private GiverLine[] Standing(GiverRole role, LocalDate day) =>
        [.. Everybody.Where(g => g.Role == role && g.Giver!.HoldsRoleOn(day))];

    /// <summary>The no of a giver about a use, where it was said: refused, withdrawn or revoked.</summary>
    public static ConsentEvent? NoOf(GiverLine giver, ImageUse use)
    {
        var state = giver.Timeline.On(use.Purpose, use.Channel, use.Kind);
        return state.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Revoked
            ? state.Last
            : null;
    }

    /// <summary>Puts every no and every objection that stands against the use.</summary>
    /// <param name="answer">The answer in the making.</param>
    /// <param name="use">The use.</param>
    /// <param name="heedNo">Whether a no to consent counts, too, or objections only.</param>
    /// <param name="authorityHoldsResponsibility">Whether the local authority speaks as a holder of parental responsibility.</param>
    public void AddNoes(Answer answer, ImageUse use, bool heedNo, bool authorityHoldsResponsibility)
    {
        foreach (var giver in WhoMaySayNo)
        {
            if (heedNo && NoOf(giver, use) is { } no)
                answer.Stop(CodeOf(no, giver.Role, authorityHoldsResponsibility), no.Id.AsSource(), no.Happened);
            if (giver.Timeline.Objection(use) is { } objection)
                answer.Stop("objection-stands", objection.Id.AsSource(), objection.Happened);
        }
    }

    private static string CodeOf(ConsentEvent no, GiverRole role, bool authorityHoldsResponsibility) =>
        no.Kind switch
        {
            ConsentEventKind.Withdrawn => "consent-withdrawn",
            ConsentEventKind.Revoked => "consent-revoked",
            _ => role switch
            {
                GiverRole.Parent => "parent-refused",
                GiverRole.LocalAuthority => authorityHoldsResponsibility ? "parent-refused" : "local-authority-refused",
                _ => "child-refused",
            },
        };

    /// <summary>The state in which the child's ability to decide is now.</summary>
    public CapacityState CapacityAt(Instant at) => capacity.At(at);
}
