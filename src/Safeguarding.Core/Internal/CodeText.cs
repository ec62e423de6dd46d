namespace Safeguarding.Internal;

/// <summary>The one rule for codes: lower-case kebab words, at most 64 characters.</summary>
internal static class CodeText
{
    public const int MaxLength = 64;

    /// <summary>Codes that a host adds start with this, so that they never clash with ours.</summary>
    public const string HostPrefix = "x-";

    public const string Rule =
        "a code is lower-case words of a-z and 0-9 joined by single hyphens, starting with a letter, at most 64 characters";

    public static bool IsValid(string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength || text[0] is < 'a' or > 'z')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                continue;
            if (c != '-' || text[i - 1] == '-' || i == text.Length - 1)
                return false;
        }
        return true;
    }

    public static bool IsHostCode(string text) => text.StartsWith(HostPrefix, StringComparison.Ordinal);

    public static string Require(string? text, string what) =>
        IsValid(text) ? text! : throw new FormatException($"'{text}' is not a {what}: {Rule}.");
}
