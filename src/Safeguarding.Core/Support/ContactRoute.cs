using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>One way to reach a contact.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ContactRoute
{
    /// <summary>The longest value and note: 300 characters.</summary>
    public const int MaxText = 300;

    private ContactRoute(RouteKind kind, string value, EvidenceMark evidence, string? note)
    {
        Kind = kind;
        Value = value;
        Evidence = evidence;
        Note = note;
    }

    /// <summary>By what means.</summary>
    public RouteKind Kind { get; }

    /// <summary>The number, address or words to use, as people write them, e.g. <c>0800 1111</c> or <c>SHOUT to 85258</c>.</summary>
    public string Value { get; }

    /// <summary>How well the number or address is proven; <see cref="EvidenceMark.None"/> for a host's own.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>What to know about it (whose, out of hours, ...), or null.</summary>
    public string? Note { get; }

    /// <summary>Makes a route.</summary>
    /// <param name="kind">Any kind but <see cref="RouteKind.None"/>.</param>
    /// <param name="value">The number or address: 1 to 300 characters. An e-mail address has an @, a web page starts with https://.</param>
    /// <param name="note">What to know about it, or null.</param>
    /// <exception cref="ArgumentException">A part breaks its rule; nothing of this kind is ever corrected silently.</exception>
    public static ContactRoute Create(RouteKind kind, string value, string? note = null) =>
        Create(kind, value, EvidenceMark.None, note);

    internal static ContactRoute Create(RouteKind kind, string value, EvidenceMark evidence, string? note) =>
        Problem(kind, value, note) is { } problem
            ? throw new ArgumentException(problem, nameof(value))
            : new ContactRoute(kind, value, evidence, note);

    /// <summary>What is wrong with the parts of a route, or null.</summary>
    internal static string? Problem(RouteKind kind, string? value, string? note) =>
        kind.ToCode() is null ? $"'{kind}' is not a kind of route."
        : string.IsNullOrWhiteSpace(value) || value!.Length > MaxText
            ? $"a route's value has 1 to {MaxText} characters and is not blank."
        : value.Any(char.IsControl) ? "a route's value has no line breaks or other control characters."
        : note is { Length: > MaxText } ? $"a route's note has at most {MaxText} characters."
        : kind is RouteKind.Phone or RouteKind.TextRelay && !value.Any(char.IsDigit)
            ? $"'{value}' is not a telephone number: it has no digit."
        : kind == RouteKind.Email && value.IndexOf('@') <= 0 ? $"'{value}' is not an e-mail address."
        : kind == RouteKind.Web && !value.StartsWith("https://", StringComparison.Ordinal)
            ? $"'{value}' is not a web address: it starts with https://."
        : null;

    /// <summary>The kind and the value.</summary>
    public override string ToString() => $"{Kind.ToCode()} {Value}";
}
