using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Support.Internal;

/// <summary>Times of the day as text, <c>09:30</c>; <c>24:00</c> is the end of the day.</summary>
internal static class ClockTimes
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static bool TryParse(string? text, out LocalTime time)
    {
        var parsed = Pattern.Parse(text == "24:00" ? "00:00" : text ?? "");
        time = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    public static LocalTime Require(string text, string where) =>
        TryParse(text, out var time)
            ? time
            : throw new FormatException($"{where}: '{text}' is not a time of the day such as 09:30.");
}
