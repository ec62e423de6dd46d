using NodaTime;
using Safeguarding.Internal;

namespace Safeguarding.Support;

/// <summary>The text codes of this module's closed sets. Reading is exact; <c>None</c> has no code and can't be read.</summary>
public static class SupportCodes
{
    private static readonly ClosedSet<ContactAudience> AudienceCodes = new(
        "anyone",
        "child",
        "parent",
        "adult",
        "public",
        "professional",
        "volunteer",
        "employer",
        "trustee",
        "controller"
    );

    private static readonly ClosedSet<RouteKind> RouteCodes = new(
        "phone",
        "text",
        "text-relay",
        "email",
        "web",
        "address",
        "in-app"
    );

    private static readonly ClosedSet<ContactState> StateCodes = new(
        "current",
        "stale",
        "unchecked",
        "not-configured",
        "not-yet",
        "ended"
    );

    private static readonly ClosedSet<HostDuty> DutyCodes = new("required", "recommended");
    private static readonly ClosedSet<BankHolidayHours> HolidayCodes = new("as-usual", "closed");

    private static readonly ClosedSet<IsoDayOfWeek> DayCodes = new(
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday"
    );

    /// <summary>The codes of audiences, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Audiences => AudienceCodes.All;

    /// <summary>The codes of routes, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Routes => RouteCodes.All;

    /// <summary>The codes of what is said of bank holidays, in the order of their numbers.</summary>
    public static IReadOnlyList<string> BankHolidays => HolidayCodes.All;

    /// <summary>The names of the days of the week, Monday first.</summary>
    public static IReadOnlyList<string> DaysOfWeek => DayCodes.All;

    /// <summary>The code of an audience; null for <c>None</c>.</summary>
    public static string? ToCode(this ContactAudience value) => AudienceCodes.Code((int)value);

    /// <summary>The code of a kind of route; null for <c>None</c>.</summary>
    public static string? ToCode(this RouteKind value) => RouteCodes.Code((int)value);

    /// <summary>The code of a state; null for <c>None</c>.</summary>
    public static string? ToCode(this ContactState value) => StateCodes.Code((int)value);

    /// <summary>The code of a host's duty; null for <c>None</c>.</summary>
    public static string? ToCode(this HostDuty value) => DutyCodes.Code((int)value);

    /// <summary>The code of what is said of bank holidays; null for <c>None</c>.</summary>
    public static string? ToCode(this BankHolidayHours value) => HolidayCodes.Code((int)value);

    internal static string? DayCode(IsoDayOfWeek value) => DayCodes.Code((int)value);

    /// <summary>Reads an audience. Never throws.</summary>
    public static bool TryParse(string? code, out ContactAudience value) =>
        (value = (ContactAudience)AudienceCodes.Number(code)) != ContactAudience.None;

    /// <summary>Reads a kind of route. Never throws.</summary>
    public static bool TryParse(string? code, out RouteKind value) =>
        (value = (RouteKind)RouteCodes.Number(code)) != RouteKind.None;

    /// <summary>Reads a state. Never throws.</summary>
    public static bool TryParse(string? code, out ContactState value) =>
        (value = (ContactState)StateCodes.Number(code)) != ContactState.None;

    /// <summary>Reads a host's duty. Never throws.</summary>
    public static bool TryParse(string? code, out HostDuty value) =>
        (value = (HostDuty)DutyCodes.Number(code)) != HostDuty.None;

    /// <summary>Reads what is said of bank holidays. Never throws.</summary>
    public static bool TryParse(string? code, out BankHolidayHours value) =>
        (value = (BankHolidayHours)HolidayCodes.Number(code)) != BankHolidayHours.None;

    /// <summary>Reads a day of the week, e.g. <c>monday</c>. Never throws.</summary>
    public static bool TryParse(string? code, out IsoDayOfWeek value) =>
        (value = (IsoDayOfWeek)DayCodes.Number(code)) != IsoDayOfWeek.None;
}
