using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Consent;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Consent;

/// <summary>
/// The decision rule written down once more, plainly and slowly, verdict only: every question walks every event, nothing is prepared.
/// The product must always agree.
/// </summary>
internal static class NaiveConsent
{
    public static ConsentVerdict Decide(ConsentRecord record, ImageUse use, Instant at, Instant? knownAt)
    {
        var known = record.Events.Where(e => knownAt is null || e.Recorded <= knownAt).ToArray();
        var past = known.Where(e => e.Happened <= at).ToArray();
        if (use.ImageOfConcern == true)
            return ConsentVerdict.Deny;
        if (past.Any(r => r.Kind == ConsentEventKind.Restricted && Stands(r) && r.Scope.Covers(use)))
            return ConsentVerdict.Deny;
        if (at < UkTime.StartOf(record.Child.DateOfBirth))
            return ConsentVerdict.Deny;
        var verdicts = new List<ConsentVerdict>();
        if (
            use.Identifiers.Contains(ShownIdentifier.FullName)
            || use.Setting == UseSetting.ChangingOrToilets
            || Day(at) < use.From
            || Day(at) > use.Until
        )
            verdicts.Add(ConsentVerdict.Deny);
        foreach (var member in use.Group.Where(m => m != record.Child.Reference))
        {
            var other = record.OtherChildren.FirstOrDefault(o => o.Child.Reference == member);
            var alone = ImageUse.Create(
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
                use.Until
            );
            verdicts.Add(other is null ? ConsentVerdict.Deny : Decide(other, alone, at, knownAt));
        }
        verdicts.Add(new Weighing(record, use, at, knownAt, known, past).Verdict());
        return verdicts.Contains(ConsentVerdict.Deny) ? ConsentVerdict.Deny
            : verdicts.Contains(ConsentVerdict.AskAgain) ? ConsentVerdict.AskAgain
            : ConsentVerdict.Permit;

        bool Stands(ConsentEvent r) =>
            !(r.Until < Day(at))
            && !past.Any(l =>
                l.Kind == ConsentEventKind.RestrictionLifted
                && l.Lifts == r.Id
                && l.Happened > r.Happened
                && Trusted(known, l)
            );
    }

    public static bool Trusted(ConsentEvent[] known, ConsentEvent e) =>
        e.Recorded >= e.Happened && known.Where(o => o.Id == e.Id).All(o => Same(o, e));

    private static bool Same(ConsentEvent a, ConsentEvent b) => Text(a) == Text(b);

    private static string Text(ConsentEvent e) =>
        string.Join(
            ";",
            e.Kind,
            e.Happened,
            e.Giver,
            e.Notice,
            e.Method,
            e.Until,
            e.Restriction,
            e.Lifts,
            e.Finding,
            string.Join(",", e.Identifiers.Order()),
            string.Join(",", e.Scope.Purposes.Select(p => p.Value).Order(StringComparer.Ordinal)),
            string.Join(",", e.Scope.Channels.Order()),
            string.Join(",", e.Scope.Kinds.Order())
        );

    public static LocalDate Day(Instant at) => Local(at).Date;

    // Beyond these years no local time can be told.
    private static LocalDateTime Local(Instant at) =>
        Instant
            .Min(Instant.Max(at, Instant.FromUtc(1, 1, 2, 0, 0)), Instant.FromUtc(9000, 1, 1, 0, 0))
            .InZone(UkTime.Zone)
            .LocalDateTime;

    private sealed class Weighing(
        ConsentRecord record,
        ImageUse use,
        Instant at,
        Instant? knownAt,
        ConsentEvent[] known,
        ConsentEvent[] past
    )
    {
        private readonly Instant adult = Birthday(record, 18);
        private readonly Instant? twelve = record.Nation == Nation.Scotland ? Birthday(record, 12) : null;

        private bool IsAdult => at >= adult;

        public ConsentVerdict Verdict()
        {
            if (IsGone())
                return ConsentVerdict.Deny;
            var cctv =
                use.Channel == ImageChannel.Cctv || use.Kind == ImageKind.Cctv || use.Purpose.Value == "security";
            if (use.Basis == LawfulBasis.Consent)
                return cctv || SayingNo().Any(g => IsNo(g) || Objects(g)) ? ConsentVerdict.Deny : ByConsent();
            var heed = !cctv && use.Basis != LawfulBasis.LegalObligation;
            var firstName =
                !use.Identifiers.Contains(ShownIdentifier.FirstName)
                || SayingNo()
                    .Any(g => State(g) is { } yes && yes.All(y => y.Shown.Contains(ShownIdentifier.FirstName)));
            return SayingNo().Any(g => Objects(g) || (heed && IsNo(g))) || !firstName
                ? ConsentVerdict.Deny
                : ConsentVerdict.Permit;
        }

        private bool IsGone()
        {
            var left = past.Where(e => e.Kind == ConsentEventKind.Left).Select(e => (Instant?)e.Happened).Max();
            var back = past.Where(e => e.Kind == ConsentEventKind.Rejoined && Trusted(known, e))
                .Select(e => (Instant?)e.Happened)
                .Max();
            if (left is null || back > left)
                return false;
            var needed = IsAdult || CouldDecide(at) ? [Person()] : Needed().ToArray();
            var since =
                needed.Length > 0 && needed.All(g => State(g) is { } yes && yes.All(y => y.Event.Happened > left));
            return use.Basis != LawfulBasis.Consent || !since;
        }

        private ConsentVerdict ByConsent()
        {
            if (IsAdult)
            {
                if (
                    State(Person()) is { } own
                    && own.All(y => y.Event.Happened >= adult || CouldDecide(y.Event.Happened))
                )
                    return Holds(own);
                return Complete(Others(GiverRole.Parent).Concat(Others(GiverRole.LocalAuthority)), adult)
                    ? ConsentVerdict.AskAgain
                    : ConsentVerdict.Deny;
            }
            var (finding, doubtful) = Finding(at);
            if (doubtful)
                return ConsentVerdict.Deny;
            _ = finding;
            var verdict = CouldDecide(at) ? ByChild() : ByParents();
            if (!InCare().Any())
                return verdict;
            var authorities = Others(GiverRole.LocalAuthority).Where(IsStanding).ToArray();
            var agreed = authorities.Select(State).OfType<List<Yes>>().Select(Holds).ToArray();
            var council =
                agreed.Length > 0 ? agreed.Aggregate(ConsentVerdict.Permit, Stricter)
                : HoldsResponsibility() && !CouldDecide(at) ? ConsentVerdict.Deny
                : ConsentVerdict.AskAgain;
            return Stricter(verdict, council);
        }

        private ConsentVerdict ByChild()
        {
            if (State(Person()) is { } own && own.All(y => CouldDecide(y.Event.Happened)))
                return Holds(own);
            return at >= twelve && Complete(Parents().Where(g => g.Needed != false), twelve.Value)
                ? ConsentVerdict.AskAgain
                : ConsentVerdict.Deny;
        }

        private ConsentVerdict ByParents()
        {
            var needed = Parents().Where(g => g.Needed != false).ToArray();
            if (needed.Length == 0)
                return HoldsResponsibility() && Others(GiverRole.LocalAuthority).Any(IsStanding)
                    ? ConsentVerdict.Permit
                    : ConsentVerdict.Deny;
            return needed
                .Select(g => State(g) is { } yes ? Holds(yes, g) : ConsentVerdict.Deny)
                .Aggregate(ConsentVerdict.Permit, Stricter);
        }

        private ConsentVerdict Holds(List<Yes> yes) => yes.Select(Holds).Aggregate(ConsentVerdict.Permit, Stricter);

        private ConsentVerdict Holds(List<Yes> yes, Giver _) => Holds(yes);

        private ConsentVerdict Holds(Yes yes)
        {
            if (yes.Doubt || yes.Event.Method == DecisionMethod.Assumed || yes.Event.Until < Day(at))
                return ConsentVerdict.Deny;
            var notices = record
                .Notices.Where(n => n.From <= at && (knownAt is null || (n.RecordedAt ?? n.From) <= knownAt))
                .OrderBy(n => n.From)
                .ToArray();
            var shown = notices.LastOrDefault(n =>
                n.From <= yes.Event.Happened && (yes.Event.Notice == default || n.Id == yes.Event.Notice)
            );
            var entry = shown?.Tells.FirstOrDefault(Tells);
            if (shown is null || entry is null || shown.Bundled == true)
                return ConsentVerdict.Deny;
            string[] parties = [.. shown.Recipients, .. shown.Controllers.Select(c => c.Name)];
            if (use.Recipient is null ? use.Channel == ImageChannel.ThirdParty : !parties.Contains(use.Recipient))
                return ConsentVerdict.Deny;
            foreach (var identifier in use.Identifiers.Where(i => i != ShownIdentifier.FullName))
            {
                var told = identifier != ShownIdentifier.FirstName && entry.Identifiers.Contains(identifier);
                if (!told && !yes.Shown.Contains(identifier))
                    return ConsentVerdict.Deny;
            }
            var old = Local(at) > Local(yes.Event.Happened).PlusMonths(shown.RefreshMonths ?? 24);
            var now = notices.Last();
            var changed =
                notices.Any(n => n.From > shown.From && n.MaterialChange == true)
                || now.Tells.FirstOrDefault(Tells) is not { } entryNow
                || !now.Controllers.Select(c => c.Name).SequenceEqual(shown.Controllers.Select(c => c.Name))
                || !now.Recipients.SequenceEqual(shown.Recipients)
                || (entryNow.Audience ?? UseAudience.Public) > (entry.Audience ?? UseAudience.Public)
                || (entryNow.KeepMonths ?? 9999) > (entry.KeepMonths ?? 9999)
                || entryNow.Identifiers.Except(entry.Identifiers).Any();
            return old || changed ? ConsentVerdict.AskAgain : ConsentVerdict.Permit;
        }

        private bool Tells(NoticeEntry entry) =>
            entry.Purpose == use.Purpose
            && entry.Channels.Contains(use.Channel)
            && (entry.Kinds.Count == 0 || entry.Kinds.Contains(use.Kind))
            && (use.Audience is null || entry.Audience is null || use.Audience <= entry.Audience);

        private bool Complete(IEnumerable<Giver> those, Instant birthday)
        {
            var before = Day(birthday).PlusDays(-1);
            var needed = those
                .Where(g =>
                    g.Needed != false && (g.Until is null || before < g.Until) && (g.From is null || before >= g.From)
                )
                .ToArray();
            return needed.Length > 0
                && needed.All(g =>
                    State(g) is { } yes
                    && yes.All(y => y.Event.Happened < birthday)
                    && Holds(yes) != ConsentVerdict.Deny
                );
        }

        // The yes that stands for a giver; null when their last word is no yes. "Doubt" marks a newer yes that can't be relied on.
        private List<Yes>? State(params Giver[] one)
        {
            var mine = past.Where(e => one.Any(g => g.Id == e.Giver) && e.Scope.Covers(use)).ToArray();
            List<Yes>? standing = null;
            List<Yes> lastYes = [];
            var expired = false;
            Instant? doubt = null;
            foreach (var instant in mine.Select(e => e.Happened).Distinct().Order())
            {
                var now = mine.Where(e => e.Happened == instant).ToArray();
                var yes = new List<Yes>();
                foreach (var e in now.Where(e => e.IsYes))
                {
                    if (!Trusted(known, e))
                        doubt = instant;
                    else if (e.Scope.Purposes.Count > 0)
                        yes.Add(new Yes(e, e.Identifiers, false));
                    else if ((standing is not null || expired) && lastYes.Count > 0)
                        yes.Add(
                            new Yes(
                                e,
                                e.Identifiers.Count > 0
                                    ? e.Identifiers
                                    :
                                    [
                                        .. lastYes
                                            .Select(y => y.Shown.AsEnumerable())
                                            .Aggregate((a, b) => a.Intersect(b)),
                                    ],
                                false
                            )
                        );
                }
                var noes = now.Where(e =>
                        !e.IsYes
                        && e.Kind
                            is not (
                                ConsentEventKind.Requested
                                or ConsentEventKind.Objected
                                or ConsentEventKind.ObjectionWithdrawn
                            )
                    )
                    .ToArray();
                if (noes.Length > 0)
                {
                    standing = null;
                    expired =
                        noes.All(e =>
                            e.Kind
                                is ConsentEventKind.Expired
                                    or ConsentEventKind.Unknown
                                    or ConsentEventKind.Superseded
                                    or ConsentEventKind.Deferred
                        ) && noes.Any(e => e.Kind == ConsentEventKind.Expired);
                    // Only what ran out can be renewed as a whole.
                    lastYes = expired ? lastYes : [];
                }
                else if (yes.Count > 0)
                    (standing, lastYes, expired) = (yes, yes, false);
            }
            return standing is null || doubt is null || standing[0].Event.Happened > doubt
                ? standing
                : [.. standing.Select(y => y with { Doubt = true })];
        }

        private List<Yes>? State(Giver one) => State([one]);

        private List<Yes>? State(IEnumerable<Giver> one) => State([.. one]);

        private bool IsNo(IEnumerable<Giver> one)
        {
            var decisions = past.Where(e =>
                    one.Any(g => g.Id == e.Giver)
                    && e.Scope.Covers(use)
                    && e.Kind
                        is not (
                            ConsentEventKind.Requested
                            or ConsentEventKind.Objected
                            or ConsentEventKind.ObjectionWithdrawn
                        )
                    && !(e.IsYes && (!Trusted(known, e) || e.Scope.Purposes.Count == 0))
                )
                .ToArray();
            // A general renewal never replaces a no.
            if (decisions.Length == 0)
                return false;
            var last = decisions.Max(e => e.Happened);
            return decisions.Any(e =>
                e.Happened == last
                && e.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Revoked
                && e.Happened == last
            );
        }

        // The child and the adult that the child becomes are one person: either takes back what the other objected to.
        private bool Objects(IEnumerable<Giver> one)
        {
            var mine = past.Where(e => one.Any(g => g.Id == e.Giver) && e.Scope.Covers(use)).ToArray();
            var taken = mine.Where(e => e.Kind == ConsentEventKind.ObjectionWithdrawn && Trusted(known, e));
            return mine.Any(o => o.Kind == ConsentEventKind.Objected && taken.All(t => t.Happened <= o.Happened));
        }

        private IEnumerable<Giver[]> SayingNo()
        {
            yield return Person();
            if (IsAdult)
                yield break;
            foreach (var giver in Parents().Concat(Others(GiverRole.LocalAuthority).Where(IsStanding)))
                yield return [giver];
        }

        private Giver[] Person() =>
            [.. record.Givers.Where(g => g.Role is GiverRole.Child or GiverRole.AdultFormerChild)];

        private IEnumerable<Giver> Others(GiverRole role) => record.Givers.Where(g => g.Role == role);

        private IEnumerable<Giver> Parents() => Others(GiverRole.Parent).Where(IsStanding);

        private bool IsStanding(Giver g) =>
            (g.From is null || Day(at) >= g.From) && (g.Until is null || Day(at) < g.Until);

        private IEnumerable<Giver[]> Needed() =>
            Parents()
                .Where(g => g.Needed != false)
                .Concat(HoldsResponsibility() ? Others(GiverRole.LocalAuthority).Where(IsStanding) : [])
                .Select(g => new[] { g });

        private IEnumerable<CarePeriod> InCare() =>
            record.Child.LookedAfter.Where(p => Day(at) >= p.From && (p.Until is null || Day(at) < p.Until));

        private bool HoldsResponsibility() =>
            !IsAdult
            && InCare()
                .Any(p =>
                    p.Status
                        is CareStatus.CareOrder
                            or CareStatus.InterimCareOrder
                            or CareStatus.PlacementOrder
                            or CareStatus.EmergencyProtectionOrder
                            or CareStatus.PermanenceOrder
                );

        private (CapacityFinding? Finding, bool Doubtful) Finding(Instant when)
        {
            var findings = past.Where(e => e.Kind == ConsentEventKind.CapacityAssessed && e.Happened <= when).ToArray();
            if (findings.Length == 0)
                return (null, false);
            var last = findings.Where(e => e.Happened == findings.Max(f => f.Happened)).ToArray();
            var doubtful = last.Any(e => !Trusted(known, e)) || last.Select(e => e.Finding).Distinct().Count() > 1;
            var counts = twelve is null || when < twelve || last[0].Happened >= twelve;
            return (counts ? last[0].Finding : null, doubtful);
        }

        private bool CouldDecide(Instant when)
        {
            var (finding, doubtful) = Finding(when);
            return !doubtful
                && (when >= twelve ? finding != CapacityFinding.NotCapable : finding == CapacityFinding.Capable);
        }

        private static ConsentVerdict Stricter(ConsentVerdict a, ConsentVerdict b) =>
            a == ConsentVerdict.Deny || b == ConsentVerdict.Deny ? ConsentVerdict.Deny
            : a == ConsentVerdict.AskAgain || b == ConsentVerdict.AskAgain ? ConsentVerdict.AskAgain
            : ConsentVerdict.Permit;

        private static Instant Birthday(ConsentRecord record, int years) =>
            UkTime.StartOf(Age.Birthday(record.Child.DateOfBirth, years));

        private readonly record struct Yes(ConsentEvent Event, IReadOnlyList<ShownIdentifier> Shown, bool Doubt);
    }
}
