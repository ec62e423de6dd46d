namespace Safeguarding.Consent.Internal;

/// <summary>The code systems of the FHIR form. What FHIR has no codes for has our own.</summary>
internal static class FhirCodes
{
    public const string Event = "urn:safeguarding-core:consent-event";
    public const string Role = "urn:safeguarding-core:giver-role";
    public const string Purpose = "urn:safeguarding-core:image-purpose";
    public const string Channel = "urn:safeguarding-core:image-channel";
    public const string Kind = "urn:safeguarding-core:image-kind";
    public const string Identifier = "urn:safeguarding-core:shown-identifier";

    /// <summary>The kinds of event that a Consent resource can stand for.</summary>
    public static bool IsConsent(ConsentEventKind kind) =>
        kind is > ConsentEventKind.None and <= ConsentEventKind.Restricted;

    public static string StatusOf(ConsentEventKind kind) =>
        kind switch
        {
            ConsentEventKind.Given
            or ConsentEventKind.Renewed
            or ConsentEventKind.Refused
            or ConsentEventKind.Objected
            or ConsentEventKind.Restricted => "active",
            ConsentEventKind.Requested or ConsentEventKind.Deferred => "draft",
            ConsentEventKind.Invalidated => "entered-in-error",
            ConsentEventKind.Unknown => "unknown",
            _ => "inactive",
        };
}
