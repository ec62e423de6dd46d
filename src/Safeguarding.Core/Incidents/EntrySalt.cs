using Safeguarding.Incidents.Internal;

namespace Safeguarding.Incidents;

/// <summary>
/// Random bytes that the host gives each entry, so that the hash of an erased entry can't be compared with guesses: 16 to 64
/// bytes, written as lower-case hexadecimal digits.
/// </summary>
/// <remarks>The library has no randomness: take the bytes from the platform's secure generator. The default value is no salt.</remarks>
public readonly record struct EntrySalt
{
    private readonly string? value;

    private EntrySalt(string value) => this.value = value;

    /// <summary>The digits; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Makes a salt of bytes.</summary>
    /// <param name="bytes">16 to 64 random bytes.</param>
    /// <exception cref="ArgumentException">Fewer or more bytes.</exception>
    public static EntrySalt Of(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes.Length is >= 16 and <= 64
            ? new EntrySalt(Hex.Of(bytes))
            : throw new ArgumentException("A salt has 16 to 64 bytes.", nameof(bytes));
    }

    /// <summary>Reads 32 to 128 lower-case hexadecimal digits, an even number; false when the text isn't that. Never throws.</summary>
    public static bool TryParse(string? text, out EntrySalt salt)
    {
        var good = text?.Length is >= 32 and <= 128 && text.Length % 2 == 0 && Hex.IsHex(text);
        salt = good ? new EntrySalt(text!) : default;
        return good;
    }

    /// <summary>Reads 32 to 128 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text isn't that.</exception>
    public static EntrySalt Parse(string text) =>
        TryParse(text, out var salt)
            ? salt
            : throw new FormatException("a salt has 32 to 128 lower-case hexadecimal digits, an even number.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
