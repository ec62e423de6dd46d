namespace Safeguarding.Consent.Internal;

/// <summary>What the fields of an event and its kinds are called in a form.</summary>
internal sealed record EventNames(
    string Id,
    string Kind,
    string Happened,
    string Recorded,
    string Giver,
    Func<ConsentEventKind, string> CodeOf
)
{
    /// <summary>In our own document.</summary>
    public static EventNames Own { get; } =
        new("id", "event", "happenedAt", "recordedAt", "giver", kind => kind.ToCode()!);

    /// <summary>In a record of the shape of ISO/IEC TS 27560: states are terms of the Data Privacy Vocabulary where it has one.</summary>
    public static EventNames Iso { get; } =
        new("eventId", "eventState", "eventTime", "recordedTime", "entityId", StateOf);

    private static string StateOf(ConsentEventKind kind) =>
        kind switch
        {
            ConsentEventKind.Requested => "dpv:ConsentRequested",
            ConsentEventKind.Given => "dpv:ConsentGiven",
            ConsentEventKind.Refused => "dpv:ConsentRefused",
            ConsentEventKind.Deferred => "dpv:ConsentRequestDeferred",
            ConsentEventKind.Renewed => "dpv:RenewedConsentGiven",
            ConsentEventKind.Withdrawn => "dpv:ConsentWithdrawn",
            ConsentEventKind.Revoked => "dpv:ConsentRevoked",
            ConsentEventKind.Expired => "dpv:ConsentExpired",
            ConsentEventKind.Invalidated => "dpv:ConsentInvalidated",
            ConsentEventKind.Unknown => "dpv:ConsentUnknown",
            _ => "sg:" + kind.ToCode(),
        };
}
