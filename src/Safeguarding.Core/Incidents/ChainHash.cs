using Safeguarding.Incidents.Internal;

namespace Safeguarding.Incidents;

/// <summary>A SHA-256 value, written as 64 lower-case hexadecimal digits.</summary>
/// <remarks>The default value is the link of a first entry: 64 zeros.</remarks>
public readonly record struct ChainHash
{
    private static readonly string Zeros = new('0', Hex.HashDigits);
    private readonly string? value;

    private ChainHash(string value) => this.value = value == Zeros ? null : value;

    /// <summary>The digits.</summary>
    public string Value => value ?? Zeros;

    /// <summary>Reads 64 lower-case hexadecimal digits; false when the text isn't that. Never throws.</summary>
    public static bool TryParse(string? text, out ChainHash hash)
    {
        var good = text?.Length == Hex.HashDigits && Hex.IsHex(text);
        hash = good ? new ChainHash(text!) : default;
        return good;
    }

    /// <summary>Reads 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text isn't that.</exception>
    public static ChainHash Parse(string text) =>
        TryParse(text, out var hash) ? hash : throw new FormatException("a hash has 64 lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
