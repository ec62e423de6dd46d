using NodaTime;

namespace Safeguarding.Consent;

/// <summary>One version of the notice: exactly what givers were told from an instant on.</summary>
/// <remarks>Immutable. A changed notice is a new version with an id of its own.</remarks>
public sealed class ConsentNotice
{
    private ConsentNotice(
        ConsentRef id,
        Instant from,
        Instant? recordedAt,
        string language,
        IReadOnlyList<NoticeController> controllers,
        IReadOnlyList<NoticeEntry> tells,
        IReadOnlyList<string> recipients,
        string withdrawal,
        string? storage,
        bool? bundled,
        bool? materialChange,
        int? refreshMonths
    )
    {
        Id = id;
        From = from;
        RecordedAt = recordedAt;
        Language = language;
        Controllers = controllers;
        Tells = tells;
        Recipients = recipients;
        Withdrawal = withdrawal;
        Storage = storage;
        Bundled = bundled;
        MaterialChange = materialChange;
        RefreshMonths = refreshMonths;
    }

    /// <summary>The id of this version.</summary>
    public ConsentRef Id { get; }

    /// <summary>From when on it was the notice in force; it stands until the next version.</summary>
    public Instant From { get; }

    /// <summary>When the record learned of it; null: at <see cref="From"/>.</summary>
    public Instant? RecordedAt { get; }

    /// <summary>The language, a BCP 47 tag such as <c>en-GB</c> or <c>cy</c>.</summary>
    public string Language { get; }

    /// <summary>The organisations it names as responsible; at least one.</summary>
    public IReadOnlyList<NoticeController> Controllers { get; }

    /// <summary>The purposes and where images for each may appear; at least one.</summary>
    public IReadOnlyList<NoticeEntry> Tells { get; }

    /// <summary>The other parties it names as getting images.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>How consent is withdrawn, in the notice's own words.</summary>
    public string Withdrawal { get; }

    /// <summary>Where images are stored; null: not said.</summary>
    public string? Storage { get; }

    /// <summary>True: the yes was tied to other terms or made a condition, so that no yes under it counts.</summary>
    public bool? Bundled { get; }

    /// <summary>
    /// Whether it differs from the version before in a way that matters. True: every earlier yes has to be asked for anew. Null or false:
    /// only what the versions themselves show (other controllers, recipients, audience, retention) counts as a change that matters.
    /// </summary>
    public bool? MaterialChange { get; }

    /// <summary>After how many months a yes under it must be refreshed, 1 to 24; null: 24.</summary>
    public int? RefreshMonths { get; }

    /// <summary>Makes a version.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule; the message says which.</exception>
    public static ConsentNotice Create(
        ConsentRef id,
        Instant from,
        IEnumerable<NoticeController> controllers,
        IEnumerable<NoticeEntry> tells,
        string withdrawal,
        IEnumerable<string>? recipients = null,
        string language = "en-GB",
        Instant? recordedAt = null,
        string? storage = null,
        bool? bundled = null,
        bool? materialChange = null,
        int? refreshMonths = null
    )
    {
        ArgumentNullException.ThrowIfNull(controllers);
        ArgumentNullException.ThrowIfNull(tells);
        NoticeController[] named = [.. controllers];
        NoticeEntry[] told = [.. tells];
        if (id == default)
            throw new ArgumentException("A notice needs an id.", nameof(id));
        if (named.Length == 0)
            throw new ArgumentException("A notice names at least one controller.", nameof(controllers));
        if (told.Length == 0)
            throw new ArgumentException("A notice tells at least one purpose.", nameof(tells));
        if (string.IsNullOrWhiteSpace(withdrawal))
            throw new ArgumentException("A notice says how consent is withdrawn.", nameof(withdrawal));
        if (string.IsNullOrWhiteSpace(language))
            throw new ArgumentException("A notice has a language.", nameof(language));
        if (refreshMonths is < 1 or > 24)
            throw new ArgumentException("Months are 1 to 24.", nameof(refreshMonths));
        return new ConsentNotice(
            id,
            from,
            recordedAt,
            language,
            named,
            told,
            [.. recipients ?? []],
            withdrawal,
            storage,
            bundled,
            materialChange,
            refreshMonths
        );
    }

    internal NoticeEntry? EntryFor(ImageUse use) => Tells.FirstOrDefault(entry => entry.Covers(use));

    internal bool Names(string party) =>
        Recipients.Concat(Controllers.Select(c => c.Name)).Any(name => SameParty(name, party));

    internal static bool SameParty(string a, string b) =>
        string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
