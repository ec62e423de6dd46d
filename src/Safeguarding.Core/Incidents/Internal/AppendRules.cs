namespace Safeguarding.Incidents.Internal;

/// <summary>What may follow what in the record of an incident.</summary>
internal static class AppendRules
{
    private static readonly EntryKind[] AfterClosing =
    [
        EntryKind.Reopened,
        EntryKind.Correction,
        EntryKind.Restriction,
        EntryKind.LegalHold,
        EntryKind.HoldLifted,
        EntryKind.Erasure,
    ];

    /// <summary>Why a content can't be added, or null.</summary>
    public static string? Problem(IncidentHistory history, EntryContent content)
    {
        var opens = content.Kind == EntryKind.Opened;
        if (history.Entries.Count == 0)
            return opens ? null : "The first entry of an incident opens it.";
        if (opens)
            return "The incident is on record already.";
        var open = history.Status == IncidentStatus.Open;
        if (!open && !AfterClosing.Contains(content.Kind))
            return "The record is closed; open it again first.";
        return content.Kind switch
        {
            EntryKind.Reopened when open => "The record is open.",
            EntryKind.Closed when !history.HasOutcome => "Closing needs an outcome.",
            EntryKind.LegalHold when history.IsOnHold => "There is a legal hold already.",
            EntryKind.HoldLifted when !history.IsOnHold => "There is no legal hold to lift.",
            EntryKind.Correction when Find(history, content.Concerns) is null or { IsTombstone: true } =>
                "There is no such entry to correct.",
            EntryKind.Action when content.Concerns is not null && !IsAction(history, content.Concerns) =>
                "There is no such action to complete.",
            _ => null,
        };
    }

    private static IncidentEntry? Find(IncidentHistory history, int? number) =>
        history.Entries.FirstOrDefault(entry => entry.Number == number);

    private static bool IsAction(IncidentHistory history, int? number) =>
        Find(history, number) is { Content.Kind: EntryKind.Action };
}
