using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Turns a situation into the plain facts that rules look for, e.g. <c>harm/grooming</c>, <c>alleged/adult</c>.</summary>
internal static class Signals
{
    private static readonly LocalTime OfficeOpens = new(9, 0);
    private static readonly LocalTime OfficeCloses = new(17, 0);

    /// <summary>Every signal that a situation can give; rules may define more.</summary>
    public static IReadOnlyList<string> Vocabulary { get; } =
    [
        .. TaxonomyCodes.All<Nation>().Select(c => "nation/" + c),
        .. TaxonomyCodes.All<Severity>().Select(c => "severity/" + c),
        .. RiskTaxonomy.Default.Harms.Select(h => "harm/" + h.Code),
        .. RiskTaxonomy.Default.WelfareCodes.Select(w => "welfare/" + w.Code),
        .. TaxonomyCodes.All<RiskCategory>().Select(c => "cell/" + c),
        .. RiskTaxonomy.Default.Cells.Select(c => "cell/" + c.Cell),
        .. IncidentCodes.All<IncidentTiming>().Select(c => "timing/" + c),
        .. IncidentCodes.All<ConcernThreshold>().Select(c => "ground/" + c),
        .. IncidentCodes.All<IncidentPlace>().Select(c => "where/" + c),
        .. IncidentCodes.All<OrganisationKind>().Select(c => "organisation/" + c),
        .. IncidentCodes.All<ReporterKind>().Select(c => "reporter/" + c),
        .. TaxonomyCodes.All<PartyRole>().Select(c => "alleged/role/" + c),
        .. RiskTaxonomy.Default.HateTargets.Select(c => "motive/" + c),
        "harm",
        "welfare",
        "cell",
        "where",
        "motive",
        "danger",
        "danger/denied",
        "disclosure",
        "concern",
        "concern/denied",
        "child-involved",
        "affected/child",
        "affected/adult",
        "affected/staff",
        "alleged/child",
        "alleged/adult",
        "alleged/ai",
        "alleged/service",
        "alleged/parent",
        "alleged/removed",
        "young",
        "ages-not-known",
        "child/protected",
        "child/looked-after",
        "allegation",
        "lead-accused",
        "head-accused",
        "lead-reports-to-accused",
        "image",
        "image/of-adult",
        "image/of-known-child",
        "image/unknown-child",
        "image/subject-not-known",
        "image/ai",
        "image/shared",
        "image/threat",
        "image/address-known",
        "image/seen",
        "image/coercion",
        "image/capacity-doubt",
        "image/unusual",
        "image/agreed",
        "platform",
        "on-platform",
        "platform/reported",
        "platform/failed",
        "platform/removed",
        "breach",
        "breach/risk-unlikely",
        "charity",
        "out-of-hours",
    ];

    public static HashSet<string> Of(IncidentSituation s, Nation nation, Instant at)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { "nation/" + nation.ToCode() };
        void If(bool? fact, string signal)
        {
            if (fact == true)
                found.Add(signal);
        }
        for (var level = Severity.Low; level <= s.Severity; level++)
            found.Add("severity/" + level.ToCode());
        foreach (var harm in s.Harms)
            found.Add("harm/" + harm);
        foreach (var code in s.Welfare)
            found.Add("welfare/" + code);
        foreach (var ground in s.Thresholds)
            found.Add("ground/" + ground.ToCode());
        foreach (var motive in s.Motives)
            found.Add("motive/" + motive);
        If(s.Harms.Count > 0, "harm");
        If(s.Welfare.Count > 0, "welfare");
        If(s.Motives.Count > 0, "motive");
        If(s.Cell.IsCell, "cell");
        If(s.Cell.IsCell, "cell/" + s.Cell);
        If(s.Cell.IsCell, "cell/" + s.Cell.Category.ToCode());
        If(s.ImmediateDanger, "danger");
        If(s.ImmediateDanger == false, "danger/denied");
        If(s.Disclosure, "disclosure");
        If(s.SafeguardingConcern, "concern");
        If(s.SafeguardingConcern == false, "concern/denied");
        If(s.Timing != IncidentTiming.None, "timing/" + s.Timing.ToCode());
        If(s.Where != IncidentPlace.None, "where");
        If(s.Where != IncidentPlace.None, "where/" + s.Where.ToCode());
        If(s.IsCharity, "charity");
        If(s.Organisation != OrganisationKind.None, "organisation/" + s.Organisation.ToCode());
        If(IsPublicEmployee(s), "reporter/public-employee");
        If(s.Reporter != ReporterKind.None, "reporter/" + s.Reporter.ToCode());
        If(IsOutOfHours(nation, at), "out-of-hours");
        PeopleSignals.Add(found, s.People);
        Image(If, s.Image);
        Platform(If, s);
        return found;
    }

    /// <summary>Where nobody said who reports, somebody of a school, council or health body does.</summary>
    private static bool IsPublicEmployee(IncidentSituation s) =>
        s.Reporter == ReporterKind.None
        && s.Organisation is OrganisationKind.School or OrganisationKind.LocalAuthority or OrganisationKind.Health;

    private static bool IsOutOfHours(Nation nation, Instant at)
    {
        var local = at.InZone(UkTime.Zone).LocalDateTime;
        var calendar = WorkingCalendar.For(nation);
        return (calendar.Covers(local.Date) && !calendar.IsWorkingDay(local.Date))
            || local.TimeOfDay < OfficeOpens
            || local.TimeOfDay >= OfficeCloses;
    }

    private static void Image(Action<bool?, string> add, SexualImage? image)
    {
        if (image is null)
            return;
        add(image.IsOfUnder18, "image");
        add(!image.IsOfUnder18, "image/of-adult");
        add(image.Shows is ImageSubject.AffectedChild or ImageSubject.OtherChild, "image/of-known-child");
        add(image.Shows == ImageSubject.UnknownChild, "image/unknown-child");
        add(image.Shows == ImageSubject.NotKnown, "image/subject-not-known");
        add(image.MadeWithAi, "image/ai");
        add(image.Shared, "image/shared");
        add(image.ThreatToShare, "image/threat");
        add(image.AddressKnown, "image/address-known");
        add(image.Seen, "image/seen");
        add(image.Coercion, "image/coercion");
        add(image.CapacityInDoubt, "image/capacity-doubt");
        add(image.ViolentOrUnusual, "image/unusual");
        add(image.SaidToBeAgreed, "image/agreed");
    }

    private static void Platform(Action<bool?, string> add, IncidentSituation s)
    {
        add(s.Platform is not null, "platform");
        add(s.Platform is not null || s.Where == IncidentPlace.Platform, "on-platform");
        add(s.Platform?.Reported, "platform/reported");
        add(s.Platform?.Failed, "platform/failed");
        add(s.Platform?.Outcome == PlatformOutcome.Removed, "platform/removed");
        add(s.DataBreach is not null, "breach");
        add(s.DataBreach?.RiskUnlikely, "breach/risk-unlikely");
    }
}
