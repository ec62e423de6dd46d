using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>What happened between two days.</summary>
internal static class ChangeLog
{
    public static LegalChange[] Between(IReadOnlyList<Provision> provisions, LocalDate first, LocalDate last)
    {
        var changes = new List<LegalChange>();
        foreach (var provision in provisions)
        {
            foreach (var interval in provision.Force)
            {
                Add(interval.From, LegalChangeKind.Began, provision, interval.Nations, interval.Evidence, null);
                Superseded(provision, interval);
                Add(
                    interval.ToExclusive,
                    LegalChangeKind.Ended,
                    provision,
                    interval.Nations,
                    interval.ToEvidence,
                    null
                );
            }
            if (provision.OperativeFrom is { } due)
                Add(due.Day, LegalChangeKind.FellDue, provision, Extent(provision), due.Evidence, due.Meaning);
            foreach (var change in provision.Amendments)
                Add(change.Day, LegalChangeKind.Amended, provision, change.Nations, change.Evidence, change.Effect);
        }
        return
        [
            .. changes
                .OrderBy(c => c.Day)
                .ThenBy(c => c.Nation)
                .ThenBy(c => c.Kind)
                .ThenBy(c => c.Provision.Id.Value, StringComparer.Ordinal),
        ];

        void Superseded(Provision provision, ForceInterval interval)
        {
            foreach (var by in provision.SupersededBy)
                Add(
                    interval.ToExclusive,
                    LegalChangeKind.Superseded,
                    provision,
                    [.. interval.Nations.Where(by.Nations.Contains)],
                    interval.ToEvidence,
                    by.By.Value
                );
        }

        void Add(
            LocalDate? day,
            LegalChangeKind kind,
            Provision provision,
            IReadOnlyList<Nation> nations,
            EvidenceMark evidence,
            string? detail
        )
        {
            if (day is not { } at || at < first || at > last)
                return;
            foreach (var nation in nations)
                changes.Add(new LegalChange(at, nation, kind, provision, evidence, detail));
        }
    }

    private static Nation[] Extent(Provision provision) =>
        [.. provision.Force.SelectMany(interval => interval.Nations).Distinct().OrderBy(nation => nation)];
}
