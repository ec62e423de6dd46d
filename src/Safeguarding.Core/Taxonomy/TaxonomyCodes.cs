using Safeguarding.Internal;

namespace Safeguarding.Taxonomy;

/// <summary>The text codes of the closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>
/// Codes are kebab-case, except the nations, which are written <c>England</c>, <c>Wales</c>, <c>Scotland</c> and
/// <c>NorthernIreland</c>. Reading is exact; <c>None</c> has no code and can't be read.
/// </remarks>
public static class TaxonomyCodes
{
    private static readonly ClosedSet<RiskCategory> Categories = new("content", "contact", "conduct", "contract");
    private static readonly ClosedSet<RiskType> Types = new("aggressive", "sexual", "values");
    private static readonly ClosedSet<CrossCuttingRisk> CrossCutting = new("privacy", "health", "inequality");
    private static readonly ClosedSet<Nation> NationNames = new("England", "Wales", "Scotland", "NorthernIreland");
    private static readonly ClosedSet<Severity> Severities = new("low", "medium", "high", "critical");

    private static readonly ClosedSet<PartyRole> Roles = new(
        "child",
        "peer",
        "staff",
        "parent",
        "adult",
        "unknown-adult",
        "service",
        "ai",
        "unknown"
    );

    private static readonly ClosedSet<AudienceBand> Bands = new("under-13", "13-15", "16-17", "adult", "mixed");
    private static readonly ClosedSet<Channel> Channels = new("public", "group", "direct", "game", "search", "ai-chat");
    private static readonly ClosedSet<CrosswalkConfidence> Confidences = new("low", "medium", "high");
    private static readonly ClosedSet<EvidenceMark> Marks = new(
        "verified",
        "partial",
        "memory",
        "own-judgement",
        "corroborated",
        "unverified"
    );

    /// <summary>The code of a category; null for <c>None</c>.</summary>
    public static string? ToCode(this RiskCategory value) => Categories.Code((int)value);

    /// <summary>The code of a risk type; null for <c>None</c>.</summary>
    public static string? ToCode(this RiskType value) => Types.Code((int)value);

    /// <summary>The code of a cross-cutting risk; null for <c>None</c>.</summary>
    public static string? ToCode(this CrossCuttingRisk value) => CrossCutting.Code((int)value);

    /// <summary>The code of a nation; null for <c>None</c>.</summary>
    public static string? ToCode(this Nation value) => NationNames.Code((int)value);

    /// <summary>The code of a severity; null for <c>None</c>.</summary>
    public static string? ToCode(this Severity value) => Severities.Code((int)value);

    /// <summary>The code of a role; null for <c>None</c>.</summary>
    public static string? ToCode(this PartyRole value) => Roles.Code((int)value);

    /// <summary>The code of an age band; null for <c>None</c>.</summary>
    public static string? ToCode(this AudienceBand value) => Bands.Code((int)value);

    /// <summary>The code of a channel; null for <c>None</c>.</summary>
    public static string? ToCode(this Channel value) => Channels.Code((int)value);

    /// <summary>The code of a confidence; null for <c>None</c>.</summary>
    public static string? ToCode(this CrosswalkConfidence value) => Confidences.Code((int)value);

    /// <summary>The code of an evidence mark; null for <c>None</c>.</summary>
    public static string? ToCode(this EvidenceMark value) => Marks.Code((int)value);

    /// <summary>Reads a category. Never throws.</summary>
    public static bool TryParse(string? code, out RiskCategory value) =>
        (value = (RiskCategory)Categories.Number(code)) != RiskCategory.None;

    /// <summary>Reads a risk type. Never throws.</summary>
    public static bool TryParse(string? code, out RiskType value) =>
        (value = (RiskType)Types.Number(code)) != RiskType.None;

    /// <summary>Reads a cross-cutting risk. Never throws.</summary>
    public static bool TryParse(string? code, out CrossCuttingRisk value) =>
        (value = (CrossCuttingRisk)CrossCutting.Number(code)) != CrossCuttingRisk.None;

    /// <summary>Reads a nation. Never throws.</summary>
    public static bool TryParse(string? code, out Nation value) =>
        (value = (Nation)NationNames.Number(code)) != Nation.None;

    /// <summary>Reads a severity. Never throws.</summary>
    public static bool TryParse(string? code, out Severity value) =>
        (value = (Severity)Severities.Number(code)) != Severity.None;

    /// <summary>Reads a role. Never throws.</summary>
    public static bool TryParse(string? code, out PartyRole value) =>
        (value = (PartyRole)Roles.Number(code)) != PartyRole.None;

    /// <summary>Reads an age band. Never throws.</summary>
    public static bool TryParse(string? code, out AudienceBand value) =>
        (value = (AudienceBand)Bands.Number(code)) != AudienceBand.None;

    /// <summary>Reads a channel. Never throws.</summary>
    public static bool TryParse(string? code, out Channel value) =>
        (value = (Channel)Channels.Number(code)) != Channel.None;

    /// <summary>Reads a confidence. Never throws.</summary>
    public static bool TryParse(string? code, out CrosswalkConfidence value) =>
        (value = (CrosswalkConfidence)Confidences.Number(code)) != CrosswalkConfidence.None;

    /// <summary>Reads an evidence mark. Never throws.</summary>
    public static bool TryParse(string? code, out EvidenceMark value) =>
        (value = (EvidenceMark)Marks.Number(code)) != EvidenceMark.None;

    /// <summary>The codes of a closed set in the order of their numbers, for messages and schemas.</summary>
    /// <typeparam name="T">One of the taxonomy's enums.</typeparam>
    /// <exception cref="ArgumentException">Another type.</exception>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum =>
        typeof(T) == typeof(RiskCategory) ? Categories.All
        : typeof(T) == typeof(RiskType) ? Types.All
        : typeof(T) == typeof(CrossCuttingRisk) ? CrossCutting.All
        : typeof(T) == typeof(Nation) ? NationNames.All
        : typeof(T) == typeof(Severity) ? Severities.All
        : typeof(T) == typeof(PartyRole) ? Roles.All
        : typeof(T) == typeof(AudienceBand) ? Bands.All
        : typeof(T) == typeof(Channel) ? Channels.All
        : typeof(T) == typeof(CrosswalkConfidence) ? Confidences.All
        : typeof(T) == typeof(EvidenceMark) ? Marks.All
        : throw new ArgumentException($"'{typeof(T).Name}' is not a set of the taxonomy.");
}
