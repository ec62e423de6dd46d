using Safeguarding.Calendar;
using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>What a document or its record lacks, measured against the catalogue and the document's own wishes.</summary>
internal sealed class GapFinder(PolicyDocument document, ReviewPlan plan, ReadingRule rule, ReviewContext context)
{
    public static IReadOnlyList<Reason> Of(PolicyDocument document, ReviewPlan plan, ReadingRule rule) =>
        new List<Reason>(new GapFinder(document, plan, rule, rule.Context).All()).AsReadOnly();

    private readonly DocumentType? type = context.TypeOf(document);
    private readonly Source onRecord = PolicyReasons.Record(document.Id);

    private IEnumerable<Reason> All()
    {
        var isText = type?.Need != DocumentNeed.Review;
        var found = OfCadence();
        if (isText)
            found = found.Concat(OfVersion());
        if (rule.Current >= 0)
            found = found.Concat(OfSections()).Concat(OfSharing()).Concat(OfChildren());
        return found;
    }

    /// <summary>Whom the text in force has not been shared with yet.</summary>
    public static IEnumerable<PolicyRole> NotShared(PolicyDocument document, ReadingRule rule, ReviewContext context)
    {
        if (rule.Current < 0)
            return [];
        var wanted = document.ShareWith ?? context.TypeOf(document)?.SharedBy(context.Record.Organisation) ?? [];
        if (wanted.Count == 0)
            return [];
        var good = new HashSet<string>(StringComparer.Ordinal);
        for (var v = rule.LastMaterial; v <= rule.Current; v++)
            good.Add(document.Versions[v].Version);
        var shared = new HashSet<PolicyRole>(
            document.Sharing.Where(s => s.On <= context.AsOf && good.Contains(s.Version)).Select(s => s.With)
        );
        return wanted.Where(role => !shared.Contains(role));
    }

    private IEnumerable<Reason> OfCadence()
    {
        if (
            document.Cadence is { } own
            && plan.Rule is { } rule
            && plan.Anchor is { } anchor
            && own.Unit != CadenceUnit.AcademicYear
            && rule.Cadence.Unit != CadenceUnit.AcademicYear
            && !(First(own) <= First(rule.Cadence))
        )
            yield return PolicyReasons.Of(
                "cadence-longer-than-guidance",
                rule.Source,
                ("cadence", own.ToString()),
                ("guidance", rule.Cadence.ToString())
            );

        NodaTime.LocalDate? First(Cadence cadence) =>
            CadenceSchedule
                .Create(anchor, cadence, context.Calendar, context.AcademicCalendar)
                .TryNominal(1, out var day)
                ? day
                : null;
    }

    private IEnumerable<Reason> OfVersion()
    {
        if (document.Versions.Count == 0)
            yield return PolicyReasons.Of("document-without-version", onRecord);
        else if (rule.Current < 0)
            yield return PolicyReasons.Of(
                "document-not-yet-in-force",
                onRecord,
                ("day", PolicyReasons.Day(document.Versions[0].From))
            );
        // An editorial version rests on the approval of the text it mends.
        else if (
            !Enumerable
                .Range(rule.LastMaterial, rule.Current - rule.LastMaterial + 1)
                .Any(v => document.Versions[v].Approvals.Any(a => a.On <= context.AsOf))
        )
            yield return PolicyReasons.Of("document-version-not-approved", onRecord);
    }

    private IEnumerable<Reason> OfSections()
    {
        if (type is not { Sections.Count: > 0 })
            yield break;
        // What was checked last of the text in force; an editorial version need not be checked again.
        var sections = Enumerable
            .Range(rule.LastMaterial, rule.Current - rule.LastMaterial + 1)
            .Select(v => document.Versions[v].Sections)
            .LastOrDefault(s => s is not null);
        if (sections is null)
        {
            yield return PolicyReasons.Of("document-sections-not-checked", onRecord);
            yield break;
        }
        var there = new HashSet<DocumentSectionCode>(sections);
        foreach (var section in type.Sections)
        {
            if (!there.Contains(section.Code))
                yield return PolicyReasons.Of(
                    "document-section-missing",
                    context.Catalogue.Source,
                    ("section", section.Code.Value)
                );
        }
    }

    private IEnumerable<Reason> OfSharing() =>
        NotShared(document, rule, context)
            .Select(role =>
                PolicyReasons.Of("document-not-shared", type?.Source ?? onRecord, ("role", role.ToCode()!))
            );

    private IEnumerable<Reason> OfChildren()
    {
        if (type is not { InvolveChildren: true })
            yield break;
        var good = new HashSet<string>(
            Enumerable
                .Range(rule.LastMaterial, document.Versions.Count - rule.LastMaterial)
                .Select(v => document.Versions[v].Version),
            StringComparer.Ordinal
        );
        if (
            !document.ChildrensInvolvement.Any(i =>
                i.On <= context.AsOf && (i.Version is null || good.Contains(i.Version))
            )
        )
            yield return PolicyReasons.Of("children-not-involved", type.Source);
    }
}
