using NodaTime;
using NodaTime.Text;
using Safeguarding.Input.Internal;

namespace Safeguarding.Consent.Internal;

/// <summary>What one resource of a Bundle became.</summary>
internal sealed class FhirEntry
{
    public ImageSubject? Child { get; init; }
    public Taxonomy.Nation Nation { get; init; }
    public Giver? Giver { get; init; }
    public ConsentNotice? Notice { get; init; }
    public ConsentEvent? Event { get; init; }
}

internal sealed record FhirWord(string Text);

internal sealed record FhirContent(NoticeEntry? Entry, string? Language);

internal sealed record FhirProvision(ConsentScope Scope, IReadOnlyList<ShownIdentifier> Identifiers);

internal sealed record FhirPeriod(string? Start, string? End)
{
    public Instant? Instant => Parse(Start);

    public static Instant? Parse(string? text) =>
        text is null ? null
        : InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant ? instant.Value
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset ? offset.Value.ToInstant()
        : null;
}

internal sealed record FhirCoded(string System, string Code)
{
    /// <summary>Sorts codes by their systems; what is unknown is told.</summary>
    public static (ConsentScope Scope, IReadOnlyList<ShownIdentifier> Identifiers, IReadOnlyList<string> Unknown) Sort(
        IReadOnlyList<FhirCoded> codes
    )
    {
        var purposes = new List<PurposeCode>();
        var channels = new List<ImageChannel>();
        var kinds = new List<ImageKind>();
        var identifiers = new List<ShownIdentifier>();
        var unknown = new List<string>();
        foreach (var coded in codes)
        {
            if (coded.System == FhirCodes.Purpose && PurposeCode.TryParse(coded.Code, out var purpose))
                purposes.Add(purpose);
            else if (coded.System == FhirCodes.Channel && ConsentCodes.TryParse(coded.Code, out ImageChannel channel))
                channels.Add(channel);
            else if (coded.System == FhirCodes.Kind && ConsentCodes.TryParse(coded.Code, out ImageKind kind))
                kinds.Add(kind);
            else if (
                coded.System == FhirCodes.Identifier
                && ConsentCodes.TryParse(coded.Code, out ShownIdentifier identifier)
            )
                identifiers.Add(identifier);
            else
                unknown.Add($"{coded.System}|{coded.Code}");
        }
        return (ConsentScope.Of(purposes, channels, kinds), identifiers, unknown);
    }
}

/// <summary>A word of a fixed few.</summary>
internal readonly record struct Word(string? Text)
{
    public static TryParser<Word> Only(string word) => AnyOf(word);

    public static TryParser<Word> AnyOf(params string[] words) =>
        (string? text, out Word word) =>
        {
            word = new Word(text);
            return Array.IndexOf(words, text) >= 0;
        };
}
