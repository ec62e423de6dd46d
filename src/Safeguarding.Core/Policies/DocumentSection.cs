namespace Safeguarding.Policies;

/// <summary>One section that a kind of document should have.</summary>
/// <remarks>Immutable; made by the catalogue.</remarks>
public sealed class DocumentSection
{
    internal DocumentSection(DocumentSectionCode code, string text)
    {
        Code = code;
        Text = text;
    }

    /// <summary>The stable name.</summary>
    public DocumentSectionCode Code { get; }

    /// <summary>What it says, in a few words.</summary>
    public string Text { get; }
}
