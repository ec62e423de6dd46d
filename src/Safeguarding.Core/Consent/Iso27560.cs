using Safeguarding.Consent.Internal;
using Safeguarding.Input;

namespace Safeguarding.Consent;

/// <summary>
/// Consent records in the shape of ISO/IEC TS 27560:2023 (header, processing, parties, events), as JSON-LD with terms of the W3C Data
/// Privacy Vocabulary. Export then import gives the same record.
/// </summary>
/// <remarks>The shape follows the W3C community group's guide to that specification; it has not been checked against the specification's own text.</remarks>
public static class Iso27560
{
    /// <summary>The schema version that the header states.</summary>
    public const string SchemaVersion = "ISO/IEC TS 27560:2023, safeguarding image consent 1";

    /// <summary>The JSON Schema (2020-12) of the form that <see cref="Import"/> takes.</summary>
    public static string Schema => IsoDocument.Document.Schema();

    /// <summary>Writes a record. Nothing is lost.</summary>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static string Export(ConsentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return IsoWriter.Write(record);
    }

    /// <summary>Reads a record. Never throws for what the text holds.</summary>
    /// <param name="utf8">The JSON text.</param>
    public static InputResult<ConsentRecord> Import(ReadOnlyMemory<byte> utf8) => IsoDocument.Document.Read(utf8);
}
