using Safeguarding.Internal;

namespace Safeguarding.Practice.Internal;

/// <summary>Codes of an open set: those that ship, and a host's own, which start with <c>x-</c>.</summary>
internal static class KnownCodes
{
    public delegate bool Parser<T>(string? text, out T value);

    /// <summary>A parser that takes known codes and a host's own, nothing else.</summary>
    public static Input.Internal.TryParser<T> Of<T>(IEnumerable<string> known, Parser<T> parse)
        where T : struct
    {
        var codes = new HashSet<string>(known, StringComparer.Ordinal);
        return (string? text, out T value) =>
        {
            value = default;
            return text is not null && (codes.Contains(text) || CodeText.IsHostCode(text)) && parse(text, out value);
        };
    }

    /// <summary>The sentence that a schema says the codes with.</summary>
    public static string Say(string about, IEnumerable<string> known) =>
        $"{about} One of {string.Join(", ", known)}; or a code of your own that starts with x-.";
}
