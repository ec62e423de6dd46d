using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Input.Internal;

// Days that may be written as an instant too, and errors at a place deeper in the object.
internal sealed partial class Fields
{
    private static readonly string[] DayFormats = ["date", "date-time"];

    /// <summary>A day, or an instant, which stands for the day that <paramref name="dayOf"/> gives it.</summary>
    public LocalDate DayOrInstant(string name, string about, Func<Instant, LocalDate> dayOf) =>
        DayOrInstantOf(DayOrInstantField(name, about, required: true), dayOf) ?? default;

    /// <summary>A day, or an instant, which stands for the day that <paramref name="dayOf"/> gives it; or null.</summary>
    public LocalDate? OptionalDayOrInstant(string name, string about, Func<Instant, LocalDate> dayOf) =>
        DayOrInstantOf(DayOrInstantField(name, about, required: false), dayOf);

    /// <summary>A text of a form that <paramref name="parse"/> knows, or null; <paramref name="form"/> says in an error what would be right.</summary>
    public T? OptionalForm<T>(string name, string about, TryParser<T> parse, string form)
        where T : struct
    {
        if (
            Find(new FieldSchema(name, "string", about, required: false, list: false)) is not { } value
            || TextIn(value, PathOf(name), null) is not { } text
        )
            return null;
        if (parse(text, out var parsed))
            return parsed;
        errors.Add(PathOf(name), value.Offset, InputRules.UnknownCode, $"'{Short(text)}' is not {form}");
        return null;
    }

    /// <summary>Reports a rule that something deeper in the object breaks, e.g. at <c>versions[2].from</c>.</summary>
    public void FailAt(string place, string rule, string message)
    {
        var at = tree;
        foreach (var step in place.Split('.'))
        {
            var bracket = step.IndexOf('[');
            var name = bracket < 0 ? step : step.Substring(0, bracket);
            var member = at?.Members.FirstOrDefault(m => m.Key == name).Value;
            if (member is null)
                break;
            at = member;
            if (
                bracket >= 0
                && int.TryParse(
                    step.Substring(bracket + 1, step.Length - bracket - 2),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var index
                )
                && index < at.Items.Count
            )
                at = at.Items[index];
        }
        errors.Add($"{Path}.{place}", at?.Offset ?? 0, rule, message);
    }

    private LocalDate? DayOrInstantOf(FieldSchema field, Func<Instant, LocalDate> dayOf)
    {
        if (Find(field) is not { } value || TextIn(value, PathOf(field.Name), null) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return day.Value;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant)
            return dayOf(instant.Value);
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } zoned)
            return dayOf(zoned.Value.ToInstant());
        errors.Add(
            PathOf(field.Name),
            value.Offset,
            InputRules.NotADay,
            $"'{Short(text)}' is not a day such as 2026-11-22 nor an instant such as 2026-11-22T09:30:00Z"
        );
        return null;
    }

    private static FieldSchema DayOrInstantField(string name, string about, bool required) =>
        new(name, "string", about, required, list: false) { AnyFormat = DayFormats };
}
