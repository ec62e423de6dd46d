namespace Safeguarding.Internal;

/// <summary>The codes of an enum whose members are numbered from 1 without gaps, 0 being none.</summary>
internal sealed class ClosedSet<T>(params string[] codes)
    where T : struct, Enum
{
    /// <summary>The codes in the order of their numbers.</summary>
    public IReadOnlyList<string> All => codes;

    public string? Code(int number) => number >= 1 && number <= codes.Length ? codes[number - 1] : null;

    public int Number(string? code) => code is null ? 0 : Array.IndexOf(codes, code) + 1;
}
