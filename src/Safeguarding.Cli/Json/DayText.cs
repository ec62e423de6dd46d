using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Cli.Json;

/// <summary>Days as answers write them: ISO 8601, whatever the culture.</summary>
internal static class DayText
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
