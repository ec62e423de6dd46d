using NodaTime;

namespace Safeguarding.Legislation;

/// <summary>Limits of age that held until a day.</summary>
/// <remarks>Immutable. The age of a child in the image offences was raised on another day in each nation.</remarks>
public sealed class EarlierAge
{
    internal EarlierAge(LocalDate before, int? from, int? under)
    {
        Before = before;
        From = from;
        Under = under;
    }

    /// <summary>The first day on which they no longer held.</summary>
    public LocalDate Before { get; }

    /// <summary>The lowest age that was inside, or null.</summary>
    public int? From { get; }

    /// <summary>The lowest age that was outside again, or null.</summary>
    public int? Under { get; }
}
