namespace Safeguarding.Internal;

/// <summary>The codes of an enum whose members are numbered from 1 without gaps, 0 being none.</summary>
internal sealed class ClosedSet<T>
    where T : struct, Enum
{
    private readonly string[] codes;

    public ClosedSet(params string[] codes)
    {
        this.codes = codes;
        Codes = codes;
    }

    /// <summary>The codes of the one set made for this enum; null before it was made.</summary>
    public static IReadOnlyList<string>? Codes { get; private set; }

    public string? Code(int number) => number >= 1 && number <= codes.Length ? codes[number - 1] : null;

    public int Number(string? code) => code is null ? 0 : Array.IndexOf(codes, code) + 1;
}
