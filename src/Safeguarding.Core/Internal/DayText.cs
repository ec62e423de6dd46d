using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Internal;

/// <summary>Days as sentences and documents write them: ISO 8601, whatever the culture.</summary>
internal static class DayText
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Nothing where there is no day.</summary>
    public static string Text(LocalDate? day) => day is { } value ? Text(value) : "";
}
