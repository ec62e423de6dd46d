using System.Collections;
using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>The missing of one document: numbers only, and each entry with its reason is made when it is looked at.</summary>
internal sealed class MissingList(Readers readers) : IReadOnlyList<MissingAcknowledgement>
{
    public int Count => readers.Missing.Count;

    public MissingAcknowledgement this[int index] => Make(readers.Missing[index]);

    public IEnumerator<MissingAcknowledgement> GetEnumerator()
    {
        foreach (var person in readers.Missing)
            yield return Make(person);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private MissingAcknowledgement Make(int number)
    {
        var rule = readers.Rule;
        var record = rule.Context.Record;
        var own = RowsOf(rule.Rows, number);
        var standing = rule.Judge(number, own);
        var last = standing.Row < 0 ? null : record.Index.Entry(own[standing.Row]);
        return new MissingAcknowledgement(
            record.People[number],
            standing.Cause,
            last,
            ReasonFor(rule, standing.Cause, last)
        );
    }

    private static ReadOnlySpan<AcknowledgementRow> RowsOf(ReadOnlySpan<AcknowledgementRow> rows, int person)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Person < person)
                low = middle + 1;
            else
                high = middle;
        }
        var end = low;
        while (end < rows.Length && rows[end].Person == person)
            end++;
        return rows.Slice(low, end - low);
    }

    private static Reason ReasonFor(ReadingRule rule, MissingCause cause, Acknowledgement? last)
    {
        var source = PolicyReasons.Record(rule.Document.Id);
        var asOf = rule.Context.AsOf;
        return cause switch
        {
            MissingCause.DeliveredOnly => PolicyReasons.Of(
                "acknowledgement-delivered-only",
                source,
                ("day", PolicyReasons.Day(last!.DeliveredOn!.Value)),
                ("reminders", PolicyReasons.Number(last.Reminders.Count(day => day <= asOf)))
            ),
            MissingCause.NotYetInForce => PolicyReasons.Of(
                "acknowledgement-of-a-later-version",
                source,
                ("version", last!.Version)
            ),
            MissingCause.VoidedByMaterialVersion => PolicyReasons.Of(
                "acknowledgement-voided-by-material-version",
                source,
                ("version", last!.Version),
                ("newer", rule.Document.Versions[rule.LastMaterial].Version)
            ),
            MissingCause.Expired => PolicyReasons.Of(
                "acknowledgement-expired",
                source,
                ("day", PolicyReasons.Day(last!.AcknowledgedOn!.Value)),
                ("expiry", rule.Document.AcknowledgementsExpireAfter!.Value.ToString())
            ),
            MissingCause.UnderstandingNotShown => PolicyReasons.Of(
                "acknowledgement-without-understanding",
                source,
                ("day", PolicyReasons.Day(last!.AcknowledgedOn!.Value))
            ),
            MissingCause.ChildHasNot => PolicyReasons.Of("acknowledgement-of-the-child-missing", source),
            MissingCause.ParentHasNot => PolicyReasons.Of("acknowledgement-of-a-parent-missing", source),
            _ => PolicyReasons.Of("acknowledgement-never-made", source),
        };
    }
}
