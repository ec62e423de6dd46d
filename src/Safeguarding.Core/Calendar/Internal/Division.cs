using Safeguarding.Taxonomy;

namespace Safeguarding.Calendar.Internal;

/// <summary>The parts of the country that have one list of bank holidays each.</summary>
internal enum Division
{
    EnglandAndWales = 0,
    Scotland = 1,
    NorthernIreland = 2,
}

internal static class Divisions
{
    public const int Count = 3;

    private static readonly string[] Codes = ["england-and-wales", "scotland", "northern-ireland"];

    public static bool TryOf(Nation nation, out Division division)
    {
        division = nation switch
        {
            Nation.Scotland => Division.Scotland,
            Nation.NorthernIreland => Division.NorthernIreland,
            _ => Division.EnglandAndWales,
        };
        return nation is >= Nation.England and <= Nation.NorthernIreland;
    }

    public static Division Of(Nation nation) =>
        TryOf(nation, out var division)
            ? division
            : throw new ArgumentOutOfRangeException(nameof(nation), nation, "not one of the four nations");

    public static bool TryParse(string? code, out Division division)
    {
        var number = code is null ? -1 : Array.IndexOf(Codes, code);
        division = (Division)Math.Max(number, 0);
        return number >= 0;
    }
}
