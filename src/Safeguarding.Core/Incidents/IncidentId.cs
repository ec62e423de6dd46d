namespace Safeguarding.Incidents;

/// <summary>The host's own opaque id of an incident: 1 to 128 characters without white space or control characters.</summary>
/// <remarks>It should say nothing about anybody. The default value is no id: its <see cref="Value"/> is the empty string.</remarks>
public readonly record struct IncidentId
{
    private readonly string? value;

    private IncidentId(string value) => this.value = value;

    /// <summary>The id's text; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an id by its form; false when the text breaks the rule. Never throws.</summary>
    public static bool TryParse(string? text, out IncidentId id)
    {
        id = Internal.OpaqueId.IsValid(text) ? new IncidentId(text!) : default;
        return id.value is not null;
    }

    /// <summary>Reads an id by its form.</summary>
    /// <exception cref="FormatException">The text breaks the rule.</exception>
    public static IncidentId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException(Internal.OpaqueId.Rule);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
