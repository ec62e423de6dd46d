using Safeguarding.Consent.Internal;
using Safeguarding.Input;

namespace Safeguarding.Consent;

/// <summary>
/// Consent records as FHIR R5: a Bundle with one Consent for each decision of a giver, the notices as DocumentReference, the givers as
/// RelatedPerson or Organization, the child as Patient by reference and day of birth alone.
/// </summary>
/// <remarks>
/// FHIR has no place for much of a record; what was left out is listed. A restriction goes out as a Consent that denies, never with its
/// kind. Assessments, care, leaving and other children have no place: heed the list before relying on what comes back.
/// </remarks>
public static class FhirConsent
{
    /// <summary>Writes a record, and lists what the form has no place for.</summary>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static ConsentExport Export(ConsentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return FhirWriter.Write(record);
    }

    /// <summary>Reads a Bundle of the form that <see cref="Export"/> writes, and lists what of it found no place in the record. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    public static InputResult<ConsentImport> Import(ReadOnlyMemory<byte> utf8) => FhirReader.Document.Read(utf8);
}
