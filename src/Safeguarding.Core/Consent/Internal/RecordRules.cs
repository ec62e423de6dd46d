using Safeguarding.Input;

namespace Safeguarding.Consent.Internal;

/// <summary>One rule between the parts of a record that is broken.</summary>
internal readonly record struct RecordProblem(string List, int Index, string Rule, string Message);

/// <summary>The rules between the parts of a record, for the reader and for <see cref="ConsentRecord.Create"/> alike.</summary>
internal static class RecordRules
{
    public const int MaxGivers = 50;
    public const int MaxNotices = 500;
    public const int MaxEvents = 10_000;
    public const int MaxUses = 1_000;
    public const int MaxPublications = 10_000;
    public const int MaxOthers = 500;

    public static IEnumerable<RecordProblem> Problems(ConsentRecord record) =>
        Sizes(record)
            .Concat(Ids(record))
            .Concat(Events(record))
            .Concat(Purposes(record))
            .Concat(Publications(record))
            .Concat(Others(record));

    private static IEnumerable<RecordProblem> Sizes(ConsentRecord record)
    {
        foreach (
            var (name, count, max) in new[]
            {
                ("givers", record.Givers.Count, MaxGivers),
                ("notices", record.Notices.Count, MaxNotices),
                ("events", record.Events.Count, MaxEvents),
                ("uses", record.Uses.Count, MaxUses),
                ("publications", record.Publications.Count, MaxPublications),
                ("otherChildren", record.OtherChildren.Count, MaxOthers),
            }
        )
        {
            if (count > max)
                yield return new(name, max, InputRules.TooLong, $"a record holds at most {max}");
        }
        if (record.Child.DateOfBirth.Year is < 1900 or > 2200)
            yield return new("child", -1, InputRules.OutOfRange, "the year of birth is 1900 to 2200");
    }

    private static IEnumerable<RecordProblem> Ids(ConsentRecord record)
    {
        foreach (
            var (name, ids) in new[]
            {
                ("givers", record.Givers.Select(g => g.Id.Value)),
                ("notices", record.Notices.Select(n => n.Id.Value)),
                ("uses", record.Uses.Select(u => u.Id.Value)),
                ("publications", record.Publications.Select(p => p.Id.Value)),
                ("otherChildren", record.OtherChildren.Select(o => o.Child.Reference.Value)),
            }
        )
        {
            foreach (var index in Repeated(ids))
                yield return new(name, index, InputRules.DuplicateId, "the id stands twice");
        }
        // Two notices from the same instant: nobody could say which one was in force.
        foreach (var index in Repeated(record.Notices.Select(n => n.From)))
            yield return new("notices", index, InputRules.Contradiction, "another notice begins at the same instant");
    }

    private static IEnumerable<RecordProblem> Events(ConsentRecord record)
    {
        var givers = new HashSet<ConsentRef>(record.Givers.Select(g => g.Id));
        var notices = new HashSet<ConsentRef>(record.Notices.Select(n => n.Id));
        var restrictions = new HashSet<ConsentRef>(
            record.Events.Where(e => e.Kind == ConsentEventKind.Restricted).Select(e => e.Id)
        );
        for (var i = 0; i < record.Events.Count; i++)
        {
            var e = record.Events[i];
            if (e.Giver != default && !givers.Contains(e.Giver))
                yield return new("events", i, InputRules.UnknownId, $"'{e.Giver}' is none of the givers");
            if (e.Notice != default && !notices.Contains(e.Notice))
                yield return new("events", i, InputRules.UnknownId, $"'{e.Notice}' is none of the notices");
            if (e.Lifts != default && !restrictions.Contains(e.Lifts))
                yield return new("events", i, InputRules.UnknownId, $"'{e.Lifts}' is none of the restrictions");
        }
    }

    private static IEnumerable<RecordProblem> Purposes(ConsentRecord record)
    {
        var lists = new[]
        {
            ("notices", record.Notices.Select(n => n.Tells.Select(t => t.Purpose))),
            ("events", record.Events.Select(e => (IEnumerable<PurposeCode>)e.Scope.Purposes)),
            ("uses", record.Uses.Select(u => Enumerable.Repeat(u.Purpose, 1))),
        };
        foreach (var (name, items) in lists)
        {
            var index = 0;
            foreach (var purposes in items)
            {
                foreach (var purpose in purposes)
                {
                    if (!ConsentRules.Default.Knows(purpose))
                        yield return new(
                            name,
                            index,
                            InputRules.UnknownCode,
                            $"'{purpose}' is no known purpose; a host's own starts with x-"
                        );
                }
                index++;
            }
        }
    }

    private static IEnumerable<RecordProblem> Publications(ConsentRecord record)
    {
        var uses = new HashSet<ConsentRef>(record.Uses.Select(u => u.Id));
        for (var i = 0; i < record.Publications.Count; i++)
        {
            if (!uses.Contains(record.Publications[i].Use))
                yield return new(
                    "publications",
                    i,
                    InputRules.UnknownId,
                    $"'{record.Publications[i].Use}' is none of the uses"
                );
        }
    }

    private static IEnumerable<RecordProblem> Others(ConsentRecord record)
    {
        for (var i = 0; i < record.OtherChildren.Count; i++)
        {
            var other = record.OtherChildren[i];
            if (other.Child.Reference == record.Child.Reference)
                yield return new("otherChildren", i, InputRules.DuplicateId, "it is the child of the record itself");
            if (other.OtherChildren.Count > 0)
                yield return new(
                    "otherChildren",
                    i,
                    InputRules.Contradiction,
                    "records of other children hold no others"
                );
        }
    }

    private static IEnumerable<int> Repeated<T>(IEnumerable<T> ids)
    {
        var seen = new HashSet<T>();
        var index = 0;
        foreach (var id in ids)
        {
            if (!seen.Add(id))
                yield return index;
            index++;
        }
    }
}
