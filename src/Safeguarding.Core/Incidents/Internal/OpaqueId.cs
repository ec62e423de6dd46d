namespace Safeguarding.Incidents.Internal;

/// <summary>The one rule for ids that a host gives people and incidents.</summary>
internal static class OpaqueId
{
    public const int MaxLength = 128;
    public const string Rule = "an id has 1 to 128 characters and no white space or control characters";

    public static bool IsValid(string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength)
            return false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))
                return false;
        }
        return true;
    }
}
