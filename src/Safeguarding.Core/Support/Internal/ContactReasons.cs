using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;
using static Safeguarding.Internal.DayText;

namespace Safeguarding.Support.Internal;

/// <summary>Why a contact may or may not be offered.</summary>
internal static class ContactReasons
{
    private static readonly ReasonCode Current = ReasonCode.Parse("contact-current");
    private static readonly ReasonCode Stale = ReasonCode.Parse("contact-not-checked-since-its-verify-by-day");
    private static readonly ReasonCode Never = ReasonCode.Parse("contact-never-checked");
    private static readonly ReasonCode NotConfigured = ReasonCode.Parse("contact-not-configured");
    private static readonly ReasonCode NotYet = ReasonCode.Parse("contact-not-yet");
    private static readonly ReasonCode Ended = ReasonCode.Parse("contact-ended");
    private static readonly ReasonCode FromMemory = ReasonCode.Parse("contact-from-memory");

    public static IReadOnlyList<Reason> Of(SupportContact contact, LocalDate day)
    {
        var first = Reason.Of(
            Code(contact.StateOn(day)),
            contact.Source,
            ("name", contact.Name),
            ("checkedOn", Text(contact.CheckedOn)),
            ("verifyBy", Text(contact.VerifyBy)),
            ("from", Text(contact.From)),
            ("until", Text(contact.Until))
        );
        return contact.Evidence == EvidenceMark.Memory && contact.Source.Kind == SourceKind.Data
            ? [first, Reason.Of(FromMemory, contact.Source, ("name", contact.Name))]
            : [first];
    }

    private static ReasonCode Code(ContactState state) =>
        state switch
        {
            ContactState.Current => Current,
            ContactState.Stale => Stale,
            ContactState.Unchecked => Never,
            ContactState.NotYet => NotYet,
            ContactState.Ended => Ended,
            _ => NotConfigured,
        };
}
