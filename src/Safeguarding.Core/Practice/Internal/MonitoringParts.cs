using Safeguarding.Infrastructure;
using Safeguarding.Input.Internal;

namespace Safeguarding.Practice.Internal;

/// <summary>Monitoring in the document: the measure, and what else is on record about it.</summary>
internal sealed record MonitoringParts(TechnicalMeasure Measure, MonitoringRecord Record)
{
    public static MonitoringParts? Read(Fields fields)
    {
        var measure = TechnicalPart.Common(fields, MeasureKind.Monitoring);
        var reviewedOn = fields.OptionalDay(
            "reviewedOn",
            "The day the provision was last reviewed; once a year at least."
        );
        var reach = fields.OptionalFlag("alertsReachTheLead", "Whether its alerts reach the lead on child protection.");
        var acted = fields.OptionalFlag("alertsActedOn", "Whether alerts are acted on and that is written down.");
        var blocks = fields.OptionalFlag("blocks", "Whether it blocks; what blocks is filtering, not monitoring.");
        return fields.End()
            ? new MonitoringParts(
                measure,
                new MonitoringRecord
                {
                    ReviewedOn = reviewedOn,
                    AlertsReachTheLead = reach,
                    AlertsActedOn = acted,
                    Blocks = blocks,
                }
            )
            : null;
    }
}
