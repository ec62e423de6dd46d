using Safeguarding.Judgements;

namespace Safeguarding.Consent;

/// <summary>
/// An id of the host's own within a consent record: of a child, giver, notice, event, use or publication. Opaque: it should not be
/// a name.
/// </summary>
/// <remarks>The default value is no id: its <see cref="Value"/> is the empty string and it equals only itself.</remarks>
public readonly record struct ConsentRef
{
    private const int MaxLength = 128;
    private readonly string? value;

    private ConsentRef(string value) => this.value = value;

    /// <summary>The text, 1 to 128 characters, not blank; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an id; false when it is blank or too long. Never throws.</summary>
    public static bool TryParse(string? text, out ConsentRef id)
    {
        id = string.IsNullOrWhiteSpace(text) || text!.Length > MaxLength ? default : new ConsentRef(text);
        return id.value is not null;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">It is blank or longer than 128 characters.</exception>
    public static ConsentRef Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("An id is 1 to 128 characters and not blank.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as the source of a reason: characters that a source can't hold become hyphens.</summary>
    internal Source AsSource()
    {
        var text = new char[Value.Length];
        for (var i = 0; i < text.Length; i++)
            text[i] = char.IsWhiteSpace(Value[i]) || char.IsControl(Value[i]) || Value[i] == '@' ? '-' : Value[i];
        return Source.Of(SourceKind.Record, new string(text));
    }
}
