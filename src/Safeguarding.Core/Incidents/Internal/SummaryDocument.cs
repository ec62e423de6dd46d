using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>One line of <c>incident patterns</c>.</summary>
internal static class SummaryDocument
{
    public static readonly Document<IncidentSummary> Document = new(
        "Incident summary",
        "One incident a line, in any order: codes, times and opaque ids. No names and no free text about anybody.",
        Read
    );

    private static IncidentSummary? Read(Fields fields)
    {
        var id = fields.Parsed<IncidentId>(
            "id",
            "The host's own id of the incident; one incident, one line.",
            IncidentId.TryParse
        );
        var told = fields.Instant("toldAt", "When the organisation was told.");
        var happened = fields.OptionalInstant("happenedAt", "When it happened, or began; left out, toldAt counts.");
        var decided = fields.OptionalInstant("decidedAt", "When the lead decided what to do.");
        var referred = fields.OptionalInstant("referredAt", "When it was referred to an agency.");
        var harms = fields.OptionalParsedList<HarmCode>(
            "harms",
            "Harm codes, e.g. grooming.",
            SituationDocument.TryHarm
        );
        var cell = fields.OptionalParsed<RiskCell>("cell", "The cell of the 4Cs, category/type.", RiskCell.TryParse);
        var severity = fields.OptionalCode<Severity>(
            "severity",
            "How grave it was judged.",
            TaxonomyCodes.All<Severity>(),
            TaxonomyCodes.TryParse
        );
        var platform = fields.OptionalText("platform", "The host's name of the platform.", 128);
        var place = fields.OptionalText("place", "Where, in the host's own few words: bus, home, club night.", 128);
        var nation = fields.OptionalCode<Nation>(
            "nation",
            "The nation.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var band = fields.OptionalCode<AudienceBand>(
            "ageBand",
            "The age band of the children affected.",
            TaxonomyCodes.All<AudienceBand>(),
            TaxonomyCodes.TryParse
        );
        var affected = fields.OptionalParsedList<PersonId>(
            "affected",
            "The children affected, by opaque id.",
            PersonId.TryParse
        );
        var alleged = fields.OptionalList<AllegedParty>(
            "alleged",
            "Who is alleged to have caused it, the counterpart: peers, adults, accounts.",
            Alleged
        );
        fields.Unique("alleged", alleged, a => a.Id.Value);
        var referral = fields.OptionalCode<ReferralState>(
            "referral",
            "Whether it was referred.",
            IncidentCodes.All<ReferralState>(),
            IncidentCodes.TryParse
        );
        var why = fields.OptionalText(
            "notReferredBecause",
            "Why it was not referred: the host's own code or few words.",
            128
        );
        var nearMiss = fields.OptionalFlag("nearMiss", "Harm was prevented.");
        var actions = fields.OptionalList<ActionDue>(
            "actions",
            "Actions agreed, with the day by which each is due.",
            Action
        );
        if (fields.IsGood && IncidentSummary.Problem(told, happened, decided, referred) is { } problem)
            fields.Fail(problem.Field, InputRules.Contradiction, problem.Message);
        return fields.End()
            ? IncidentSummary.Create(
                id,
                told,
                happened,
                decided,
                referred,
                harms,
                cell ?? default,
                severity ?? Severity.None,
                platform,
                place,
                nation ?? Nation.None,
                band ?? AudienceBand.None,
                affected,
                alleged,
                referral ?? ReferralState.None,
                why,
                nearMiss,
                actions
            )
            : null;
    }

    private static AllegedParty? Alleged(Fields fields)
    {
        var id = fields.Parsed<PersonId>("id", "The opaque id of the person or account.", PersonId.TryParse);
        var role = fields.OptionalCode<PartyRole>(
            "role",
            "Who they are; left out, unknown.",
            TaxonomyCodes.All<PartyRole>(),
            TaxonomyCodes.TryParse
        );
        return fields.End() ? AllegedParty.Create(id, role ?? PartyRole.Unknown) : null;
    }

    private static ActionDue? Action(Fields fields)
    {
        var due = fields.Day("due", "The day by which it is due.");
        var done = fields.OptionalDay("done", "The day on which it was done.");
        return fields.End() ? ActionDue.Create(due, done) : null;
    }
}
