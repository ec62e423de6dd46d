namespace Safeguarding.Judgements;

/// <summary>
/// Where a reason comes from, exact enough to look it up: kind, id and version, written
/// <c>kind:id@version</c>, e.g. <c>lexicon:grooming@2026.11.1</c> or <c>provision:csa-2003-s15</c>.
/// </summary>
/// <remarks>The default value is no source and prints as <c>none</c>.</remarks>
public readonly record struct Source
{
    private readonly string? id;

    private Source(SourceKind kind, string id, string? version)
    {
        Kind = kind;
        this.id = id;
        Version = version;
    }

    /// <summary>What kind of thing this is.</summary>
    public SourceKind Kind { get; }

    /// <summary>The id within its kind; empty for the default value.</summary>
    public string Id => id ?? "";

    /// <summary>The version of the data the id was read from, or null where the thing has none.</summary>
    public string? Version { get; }

    /// <summary>Makes a source.</summary>
    /// <param name="kind">Any kind but <see cref="SourceKind.None"/>.</param>
    /// <param name="id">1 to 256 characters, no white space and no <c>@</c>.</param>
    /// <param name="version">The data version, or null; the same rule.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static Source Of(SourceKind kind, string id, string? version = null)
    {
        if (kind is < SourceKind.Provision or > SourceKind.Record)
            throw new ArgumentException($"'{kind}' is not a kind of source.", nameof(kind));
        if (!IsPart(id))
            throw new ArgumentException($"'{id}' is not an id: 1 to 256 characters without space or @.", nameof(id));
        if (version is not null && !IsPart(version))
            throw new ArgumentException($"'{version}' is not a version.", nameof(version));
        return new Source(kind, id, version);
    }

    /// <summary>Reads <c>kind:id</c> or <c>kind:id@version</c>; false when the text has another form. Never throws.</summary>
    public static bool TryParse(string? text, out Source source)
    {
        source = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon <= 0)
            return false;
        var kind = KindOf(text!.Substring(0, colon));
        var rest = text.Substring(colon + 1);
        var at = rest.IndexOf('@');
        var id = at < 0 ? rest : rest.Substring(0, at);
        var version = at < 0 ? null : rest.Substring(at + 1);
        if (kind == SourceKind.None || !IsPart(id) || (version is not null && !IsPart(version)))
            return false;
        source = new Source(kind, id, version);
        return true;
    }

    /// <summary>Reads <c>kind:id</c> or <c>kind:id@version</c>.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Source Parse(string text) =>
        TryParse(text, out var source)
            ? source
            : throw new FormatException($"'{text}' is not a source: kind:id or kind:id@version.");

    /// <summary>The text form, <c>kind:id@version</c>.</summary>
    public override string ToString() =>
        Kind == SourceKind.None ? "none"
        : Version is null ? $"{Name(Kind)}:{Id}"
        : $"{Name(Kind)}:{Id}@{Version}";

    private static string Name(SourceKind kind) =>
        kind switch
        {
            SourceKind.Provision => "provision",
            SourceKind.Guidance => "guidance",
            SourceKind.Lexicon => "lexicon",
            SourceKind.Model => "model",
            SourceKind.Data => "data",
            SourceKind.Host => "host",
            _ => "record",
        };

    private static SourceKind KindOf(string name)
    {
        for (var kind = SourceKind.Provision; kind <= SourceKind.Record; kind++)
        {
            if (Name(kind) == name)
                return kind;
        }
        return SourceKind.None;
    }

    private static bool IsPart(string? text)
    {
        if (text is null || text.Length is 0 or > 256)
            return false;
        foreach (var c in text)
        {
            if (c == '@' || char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
        }
        return true;
    }
}
