using NodaTime;
using Safeguarding.Infrastructure;
using Safeguarding.Input;
using Safeguarding.Input.Internal;

namespace Safeguarding.Practice.Internal;

/// <summary>The technical part of the document.</summary>
internal sealed record TechnicalPart(
    IReadOnlyList<TechnicalMeasure> All,
    FilteringRecord? Filtering,
    MonitoringRecord? Monitoring,
    FilteringRoles? Roles
)
{
    public TechnicalMeasures Measures(OrganisationPart organisation) =>
        TechnicalMeasures.Create(
            organisation.Nation,
            organisation.Setting.ToCode()!,
            All,
            Filtering,
            Monitoring,
            Roles
        );

    public static TechnicalPart? Read(Fields fields)
    {
        var all = new[]
        {
            fields.OptionalObject("firewalls", "Firewalls.", f => Plain(f, MeasureKind.Firewalls)),
            fields.OptionalObject(
                "secureConfiguration",
                "Secure configuration of devices and services.",
                f => Plain(f, MeasureKind.SecureConfiguration)
            ),
            fields.OptionalObject("securityUpdates", "Security updates.", Updates),
            fields.OptionalObject("accessControl", "User access control.", Access),
            fields.OptionalObject(
                "malwareProtection",
                "Protection against malware.",
                f => Plain(f, MeasureKind.MalwareProtection)
            ),
            fields.OptionalObject(
                "passwordProtection",
                "Password protection.",
                f => Plain(f, MeasureKind.PasswordProtection)
            ),
        };
        var filtering = fields.OptionalObject("filtering", "Filtering: preventive, it blocks.", FilteringParts.Read);
        var monitoring = fields.OptionalObject(
            "monitoring",
            "Monitoring: reactive, it watches and never blocks.",
            MonitoringParts.Read
        );
        var roles = fields.OptionalObject(
            "filteringRoles",
            "Who answers for filtering and monitoring, by opaque ids. A role that is left out is nobody's.",
            RolesOf
        );
        return fields.End()
            ? new TechnicalPart(
                [
                    .. all.Append(filtering?.Measure)
                        .Append(monitoring?.Measure)
                        .Where(m => m is not null)
                        .Select(m => m!),
                ],
                filtering?.Record,
                monitoring?.Record,
                roles
            )
            : null;
    }

    /// <summary>The fields that every measure has.</summary>
    public static TechnicalMeasure Common(Fields fields, MeasureKind kind)
    {
        var inPlace = fields.Flag("inPlace", "Whether it is in place.");
        var checkedOn = fields.OptionalDay("checkedOn", "The day somebody last checked that it works.");
        var evidence = fields.OptionalText("evidence", "Where the proof of that check is.");
        return TechnicalMeasure.Create(kind, inPlace, checkedOn, evidence);
    }

    private static TechnicalMeasure? Plain(Fields fields, MeasureKind kind)
    {
        var measure = Common(fields, kind);
        return fields.End() ? measure : null;
    }

    private static TechnicalMeasure? Updates(Fields fields)
    {
        var measure = Common(fields, MeasureKind.SecurityUpdates);
        var days = fields.OptionalWhole(
            "criticalWithinDays",
            "Within how many days critical and high-risk updates are in; Cyber Essentials asks for 14 at most.",
            0,
            3650
        );
        return !fields.End() ? null
            : days is { } within ? measure.WithUpdatesWithin(within)
            : measure;
    }

    private static TechnicalMeasure? Access(Fields fields)
    {
        var measure = Common(fields, MeasureKind.AccessControl);
        var second = fields.OptionalFlag("multiFactor", "Whether signing in takes a second factor.");
        return !fields.End() ? null
            : second is { } used ? measure.WithMultiFactor(used)
            : measure;
    }

    private static FilteringRoles? RolesOf(Fields fields)
    {
        var governor = fields.OptionalId("governor", "The governor who answers for it.");
        var leader = fields.OptionalId("seniorLeader", "The senior leader who answers for it.");
        var lead = fields.OptionalId("lead", "The lead on child protection, for the safeguarding side.");
        var support = fields.OptionalId("itSupport", "IT support, for the technical side.");
        return fields.End()
            ? new FilteringRoles
            {
                Governor = governor,
                SeniorLeader = leader,
                Lead = lead,
                ItSupport = support,
            }
            : null;
    }
}
