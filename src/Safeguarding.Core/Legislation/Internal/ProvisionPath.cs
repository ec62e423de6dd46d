namespace Safeguarding.Legislation.Internal;

/// <summary>The form of a path on legislation.gov.uk, regnal years included.</summary>
internal static class ProvisionPath
{
    public const string Rule =
        "is not a legislation.gov.uk path: /type/year/number or /type/reign/session/number, then pairs such as /section/15A";

    private static readonly string[] Types = ["ukpga", "asp", "nia", "nisi", "apni", "anaw", "asc", "eur"];
    private static readonly string[] Reigns = ["Vict", "Edw7", "Geo5", "Edw8", "Geo6", "Eliz2"];
    private static readonly string[] Levels = ["section", "article", "part", "schedule", "paragraph", "chapter"];

    public static bool IsValid(string path)
    {
        var parts = path.Split('/');
        if (parts.Length < 4 || parts[0].Length != 0 || !Types.Contains(parts[1]))
            return false;
        // Acts before 1963 are cited by the sessions of a reign: /ukpga/Eliz2/9-10/60.
        var isRegnal = Reigns.Contains(parts[2]);
        var next = isRegnal ? 5 : 4;
        if (parts.Length < next || !IsNumber(parts[next - 1]))
            return false;
        if (isRegnal ? !parts[3].Split('-').All(IsNumber) : parts[2].Length != 4 || !IsNumber(parts[2]))
            return false;
        if ((parts.Length - next) % 2 != 0)
            return false;
        for (var i = next; i < parts.Length; i += 2)
        {
            if (!Levels.Contains(parts[i]) || parts[i + 1].Length == 0 || !parts[i + 1].All(char.IsLetterOrDigit))
                return false;
        }
        return true;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');
}
