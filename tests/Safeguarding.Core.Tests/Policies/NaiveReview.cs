using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Policies;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Policies;

/// <summary>The same answers worked out the slow and plain way: day by day, entry by entry, nothing shared.</summary>
internal sealed class NaiveReview(PolicyRecord record, LocalDate asOf, Nation nation)
{
    private readonly WorkingCalendar calendar = WorkingCalendar.For(nation);
    private readonly AcademicCalendar academic = AcademicCalendar.For(nation);

    public (ReviewStatus Status, LocalDate? Due, LocalDate? Nominal, string? Event) Status(PolicyDocument document)
    {
        if (document.Superseded is { } gone && gone.On <= asOf)
            return (ReviewStatus.Superseded, null, null, null);
        var completed = document.Reviews.Where(r => r.Completed <= asOf).Select(r => r.Completed!.Value).ToList();
        completed.Sort();
        LocalDate? last = completed.Count == 0 ? null : completed[^1];
        var (due, nominal, by) = ((LocalDate?)null, (LocalDate?)null, (string?)null);
        if (Occurrence(document, completed, last) is { } scheduled)
            (due, nominal) = (scheduled.Date, scheduled.Nominal);
        if (document.ReviewBy is { } fixedDay && !(last >= Back(fixedDay).PlusDays(-document.DueSoonDays)))
            if (due is null || Back(fixedDay) < due)
                (due, nominal) = (Back(fixedDay), fixedDay);
        foreach (var entry in record.Events.OrderBy(e => e.KnownOn).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            if (entry.DocumentIds.Count > 0 && !entry.DocumentIds.Contains(document.Id))
                continue;
            if (entry.KnownOn > asOf || completed.Any(day => day > entry.KnownOn))
                continue;
            if (document.Reviews.Any(r => r.Completed <= asOf && r.EventIds.Contains(entry.Id)))
                continue;
            var days = entry.WithinDays ?? PolicyCatalogue.Default.Trigger(entry.Kind)!.WithinDays;
            var wanted = entry.ReviewBy ?? entry.On.PlusDays(days);
            var day = Back(wanted) < entry.KnownOn ? entry.KnownOn : Back(wanted);
            if (due is null || day < due)
                (due, nominal, by) = (day, wanted, entry.Id);
        }
        var open = document.Reviews.Any(r =>
            r.Started <= asOf && (r.Completed is null || r.Completed > asOf) && (last is null || r.Started >= last)
        );
        var status = due is null
            ? open
                ? ReviewStatus.InReview
                : last is not null
                    ? ReviewStatus.Completed
                    : ReviewStatus.NotScheduled
            : due < asOf
                ? ReviewStatus.Overdue
                : open
                    ? ReviewStatus.InReview
                    : due == asOf
                        ? ReviewStatus.Due
                        : due.Value.PlusDays(-document.DueSoonDays) <= asOf
                            ? ReviewStatus.DueSoon
                            : ReviewStatus.Scheduled;
        return (status, due, nominal, by);
    }

    public IEnumerable<string> Missing(PolicyDocument document)
    {
        var current = document.Versions.LastOrDefault(v => v.From <= asOf);
        if (current is null || document.Superseded?.On <= asOf)
            yield break;
        var inForce = document.Versions.Where(v => v.From <= asOf).ToList();
        var material = inForce.FindLastIndex(v => v.Kind == VersionKind.Material);
        var good = inForce.Skip(Math.Max(material, 0)).Select(v => v.Version).ToList();
        var type = PolicyCatalogue.Default.Type(document.Type);
        var roles = document.MustRead ?? type?.ReadBy ?? [];
        foreach (var person in record.People)
        {
            if (person.From > asOf || person.Until < asOf || !roles.Any(role => Has(person, role)))
                continue;
            var own = record
                .Acknowledgements.Where(a => a.DocumentId == document.Id && a.PersonId == person.Id)
                .Where(a => a.AcknowledgedOn <= asOf && good.Contains(a.Version) && Counts(document, a))
                .ToList();
            var (child, parent) = (own.Any(a => a.ById is null), own.Any(a => a.ById is not null));
            var signature =
                !person.Roles.Contains(PolicyRole.Child) ? ChildSignature.Child
                : document.ChildSignature != ChildSignature.None ? document.ChildSignature
                : type?.ChildSignature ?? ChildSignature.Either;
            var isThere = signature switch
            {
                ChildSignature.Child => child,
                ChildSignature.Parent => parent,
                ChildSignature.Both => child && parent,
                _ => child || parent,
            };
            if (!isThere)
                yield return person.Id;
        }
    }

    private bool Counts(PolicyDocument document, Acknowledgement entry)
    {
        if (entry.Understanding == UnderstandingCheck.Failed)
            return false;
        if (document.UnderstandingCheckRequired && entry.Understanding != UnderstandingCheck.Passed)
            return false;
        return document.AcknowledgementsExpireAfter is not { } period
            || asOf <= Nominal(entry.AcknowledgedOn!.Value, period, 1);
    }

    private static bool Has(PolicyPerson person, PolicyRole role)
    {
        var leads = person.Roles.All(r =>
            r
                is PolicyRole.SafeguardingLead
                    or PolicyRole.DeputySafeguardingLead
                    or PolicyRole.OnlineSafetyCoordinator
                    or PolicyRole.SeniorLead
        );
        return person.Roles.Contains(role) || (leads && role == PolicyRole.Staff);
    }

    private (LocalDate Date, LocalDate Nominal)? Occurrence(
        PolicyDocument document,
        List<LocalDate> completed,
        LocalDate? last
    )
    {
        var cadence =
            document.Cadence
            ?? PolicyCatalogue.Default.Type(document.Type)?.ReviewIn(nation, record.Organisation)?.Cadence;
        var anchor = document.Anchor ?? last ?? FirstDay(document);
        if (cadence is not { } every || anchor is not { } from)
            return null;
        var number = 1;
        foreach (var day in completed)
        {
            var date = Back(Nominal(from, every, number));
            if (date <= day)
            {
                while (Back(Nominal(from, every, number)) <= day)
                    number++;
                continue;
            }
            // Only a review after the due date before this one can be early for this one.
            if (number > 1 && Back(Nominal(from, every, number - 1)) > day)
                continue;
            var before = Nominal(from, every, number - 1);
            var gone = Period.DaysBetween(before, day);
            var whole = Period.DaysBetween(before, date);
            if (gone > whole / 2 && day >= date.PlusDays(-document.DueSoonDays))
                number++;
        }
        var nominal = Nominal(from, every, number);
        return (Back(nominal), nominal);
    }

    private static LocalDate? FirstDay(PolicyDocument document) =>
        document.Versions.Count == 0 ? null : document.Versions[0].From;

    private LocalDate Nominal(LocalDate anchor, Cadence cadence, int number) =>
        cadence.Unit switch
        {
            CadenceUnit.Day => anchor.PlusDays(number * cadence.Count),
            CadenceUnit.Week => anchor.PlusDays(7 * number * cadence.Count),
            CadenceUnit.Month => anchor.PlusMonths(number * cadence.Count),
            CadenceUnit.Year => anchor.PlusYears(number * cadence.Count),
            _ => number == 0 ? anchor : academic.Starting(academic.Containing(anchor).Start.Year + number).Start,
        };

    private LocalDate Back(LocalDate day)
    {
        while (!calendar.IsWorkingDay(day))
            day = day.PlusDays(-1);
        return day;
    }
}
