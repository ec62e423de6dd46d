namespace Safeguarding.Consent;

/// <summary>A record written in somebody else's form, and what that form has no place for.</summary>
/// <remarks>Immutable. Nothing is dropped silently: what is not in the text is in the list.</remarks>
public sealed class ConsentExport
{
    internal ConsentExport(string text, IReadOnlyList<string> lost)
    {
        Text = text;
        Lost = lost;
    }

    /// <summary>The JSON text.</summary>
    public string Text { get; }

    /// <summary>What was left out, in the order of the record; empty when nothing was.</summary>
    public IReadOnlyList<string> Lost { get; }
}
