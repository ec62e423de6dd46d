using NodaTime;
using Safeguarding.Input;

namespace Safeguarding.Policies.Internal;

/// <summary>
/// A record's ids as numbers: acknowledgements by document and person, people as bits of roles, events by document.
/// Built once, in time that grows with the record, and with it every reference is checked.
/// </summary>
internal sealed class RecordIndex
{
    private const int MaxProblems = 100;
    private readonly PolicyRecord record;
    private readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReviewEvent> events = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, int>?[] versions;
    private readonly AcknowledgementRow[] rows;
    private readonly int[] starts;

    public RecordIndex(PolicyRecord record)
    {
        this.record = record;
        Number(record.Documents, d => d.Id, documents, "documents");
        Number(record.People, p => p.Id, people, "people");
        Masks = [.. record.People.Select(Mask)];
        OwnEvents = new List<ReviewEvent>?[record.Documents.Count];
        ReadEvents();
        for (var d = 0; d < record.Documents.Count; d++)
            CheckDocument(record.Documents[d], d);
        starts = new int[record.Documents.Count + 1];
        versions = new Dictionary<string, int>?[record.Documents.Count];
        rows = ReadAcknowledgements();
    }

    /// <summary>Every reference to nothing and every contradiction between parts; the first hundred.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The roles of each person as bits.</summary>
    public int[] Masks { get; }

    /// <summary>The events that name a document, by its number; null: none does.</summary>
    public List<ReviewEvent>?[] OwnEvents { get; }

    /// <summary>The events that touch every document.</summary>
    public List<ReviewEvent> GeneralEvents { get; } = [];

    public static int Bit(PolicyRole role) => 1 << (int)role;

    public static int Bits(IReadOnlyList<PolicyRole> roles)
    {
        var bits = 0;
        foreach (var role in roles)
            bits |= Bit(role);
        return bits;
    }

    /// <summary>The acknowledgements of a document, by person and then by day.</summary>
    public ReadOnlySpan<AcknowledgementRow> Of(int document) =>
        rows.AsSpan(starts[document], starts[document + 1] - starts[document]);

    public Acknowledgement Entry(in AcknowledgementRow row) => record.Acknowledgements[row.Entry];

    // A lead of no other role works for the organisation, too.
    private static int Mask(PolicyPerson person)
    {
        var bits = Bits(person.Roles);
        var leads =
            Bit(PolicyRole.SafeguardingLead)
            | Bit(PolicyRole.DeputySafeguardingLead)
            | Bit(PolicyRole.OnlineSafetyCoordinator)
            | Bit(PolicyRole.SeniorLead);
        return (bits & leads) != 0 && (bits & ~leads) == 0 ? bits | Bit(PolicyRole.Staff) : bits;
    }

    private void Number<T>(IReadOnlyList<T> items, Func<T, string> id, Dictionary<string, int> numbers, string list)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (numbers.TryGetValue(id(items[i]), out _))
                Add($"{list}[{i}].id", InputRules.DuplicateId, $"'{id(items[i])}' stands twice");
            numbers[id(items[i])] = i;
        }
    }

    private void ReadEvents()
    {
        for (var e = 0; e < record.Events.Count; e++)
        {
            var entry = record.Events[e];
            if (events.TryGetValue(entry.Id, out _))
                Add($"events[{e}].id", InputRules.DuplicateId, $"'{entry.Id}' stands twice");
            events[entry.Id] = entry;
            if (entry.DocumentIds.Count == 0)
                GeneralEvents.Add(entry);
            for (var i = 0; i < entry.DocumentIds.Count; i++)
            {
                if (documents.TryGetValue(entry.DocumentIds[i], out var d))
                    (OwnEvents[d] ??= []).Add(entry);
                else
                    Unknown($"events[{e}].documents[{i}]", entry.DocumentIds[i], "document");
            }
        }
    }

    private void CheckDocument(PolicyDocument document, int d)
    {
        if (document.OwnerId is { } owner && !people.ContainsKey(owner))
            Unknown($"documents[{d}].owner", owner, "person");
        if (document.Superseded?.ById is { } by && !documents.ContainsKey(by))
            Unknown($"documents[{d}].superseded.by", by, "document");
        for (var r = 0; r < document.Reviews.Count; r++)
        {
            var review = document.Reviews[r];
            for (var i = 0; i < review.EventIds.Count; i++)
            {
                var place = $"documents[{d}].reviews[{r}].events[{i}]";
                if (!events.TryGetValue(review.EventIds[i], out var entry))
                    Unknown(place, review.EventIds[i], "event");
                else if (review.Completed < entry.KnownOn)
                    Add(place, InputRules.Contradiction, $"the review was completed before '{entry.Id}' was known");
            }
        }
    }

    private AcknowledgementRow[] ReadAcknowledgements()
    {
        var all = record.Acknowledgements;
        var read = new AcknowledgementRow[all.Count];
        var documentOf = new int[all.Count];
        for (var a = 0; a < all.Count; a++)
        {
            documentOf[a] = Row(all[a], a, out read[a]);
            if (documentOf[a] >= 0)
                starts[documentOf[a] + 1]++;
        }
        if (problems.Count > 0)
            return [];
        for (var d = 1; d < starts.Length; d++)
            starts[d] += starts[d - 1];
        var sorted = new AcknowledgementRow[all.Count];
        var next = (int[])starts.Clone();
        for (var a = 0; a < all.Count; a++)
            sorted[next[documentOf[a]]++] = read[a];
        for (var d = 0; d + 1 < starts.Length; d++)
            Array.Sort(sorted, starts[d], starts[d + 1] - starts[d], AcknowledgementRow.ByPersonAndDay);
        return sorted;
    }

    private int Row(Acknowledgement entry, int a, out AcknowledgementRow row)
    {
        row = default;
        if (!documents.TryGetValue(entry.DocumentId, out var document))
            return Unknown($"acknowledgements[{a}].document", entry.DocumentId, "document");
        if (!people.TryGetValue(entry.PersonId, out var person))
            return Unknown($"acknowledgements[{a}].person", entry.PersonId, "person");
        var version = VersionOf(document, entry.Version);
        if (version < 0)
            return Unknown($"acknowledgements[{a}].version", entry.Version, $"version of '{entry.DocumentId}'");
        if (entry.ById is { } by)
        {
            if (!people.TryGetValue(by, out var other))
                return Unknown($"acknowledgements[{a}].by", by, "person");
            if ((Masks[other] & Bit(PolicyRole.Parent)) == 0)
                Add($"acknowledgements[{a}].by", InputRules.Contradiction, $"'{by}' is not a parent or carer");
            if ((Masks[person] & Bit(PolicyRole.Child)) == 0)
                Add(
                    $"acknowledgements[{a}].by",
                    InputRules.Contradiction,
                    $"nobody acknowledges for '{entry.PersonId}', who is not a child"
                );
        }
        row = new AcknowledgementRow(person, version, entry, a);
        return document;
    }

    private int VersionOf(int document, string name)
    {
        var numbers = versions[document] ??= VersionNumbers(record.Documents[document]);
        return numbers.TryGetValue(name, out var v) ? v : -1;
    }

    private static Dictionary<string, int> VersionNumbers(PolicyDocument document)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var v = 0; v < document.Versions.Count; v++)
            numbers[document.Versions[v].Version] = v;
        return numbers;
    }

    private int Unknown(string place, string id, string what)
    {
        Add(place, InputRules.UnknownId, $"'{id}' is no {what} of this record");
        return -1;
    }

    private void Add(string place, string rule, string message)
    {
        if (problems.Count < MaxProblems)
            problems.Add(new Problem(place, rule, message));
    }
}
