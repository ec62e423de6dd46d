using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Taxonomy;

namespace Safeguarding.PropertyTesting;

/// <summary>
/// Generators of situations, records and summaries of incidents. Register with
/// <c>[Properties(Arbitrary = [typeof(IncidentGenerators)])]</c>.
/// </summary>
public static class IncidentGenerators
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 9, 0);

    /// <summary>A situation with anything said or left unsaid.</summary>
    public static Arbitrary<IncidentSituation> Situations() => Situation().ToArbitrary();

    /// <summary>An intact record of one to twelve entries over one to three incidents.</summary>
    public static Arbitrary<IncidentLog> Logs() =>
        (
            from count in Gen.Choose(1, 12)
            from picks in Gen.ArrayOf(Gen.Choose(0, 999), count)
            select Log(picks)
        ).ToArbitrary();

    /// <summary>A summary of an incident of the year up to 22 November 2026.</summary>
    public static Arbitrary<IncidentSummary> Summaries() => Summary().ToArbitrary();

    /// <summary>A salt of 16 bytes.</summary>
    public static Arbitrary<EntrySalt> Salts() => Gen.Choose(0, int.MaxValue).Select(Salt).ToArbitrary();

    private static Gen<IncidentSituation> Situation() =>
        from harms in Gen.SubListOf(RiskTaxonomy.Default.Harms.Select(h => h.Code)).Select(l => l.Take(3))
        from welfare in Gen.Frequency(
            (2, Gen.Constant(Enumerable.Empty<WelfareCode>())),
            (
                1,
                Gen.Elements(RiskTaxonomy.Default.WelfareCodes.Select(w => w.Code)).Select(w => Enumerable.Repeat(w, 1))
            )
        )
        from severity in Gen.Choose(0, 4).Select(n => (Severity)n)
        from people in People()
        from image in Image()
        from flags in Gen.ArrayOf(Gen.Elements<bool?>(null, null, true, false), 4)
        from timing in Gen.Choose(0, 3).Select(n => (IncidentTiming)n)
        from place in Gen.Choose(0, 5).Select(n => (IncidentPlace)n)
        from outcome in Gen.Choose(-2, 4)
        from organisation in Gen.Choose(0, 9).Select(n => (OrganisationKind)n)
        from reporter in Gen.Choose(0, 6).Select(n => (ReporterKind)n)
        select IncidentSituation.Create(
            harms,
            welfare,
            severity,
            people,
            image,
            flags[0],
            flags[1],
            timing,
            place,
            outcome < 0 ? null : PlatformReport.Create("app", outcome: (PlatformOutcome)outcome),
            organisation,
            flags[2],
            reporter,
            dataBreach: flags[3] == true ? DataBreach.Create() : null
        );

    private static Gen<IEnumerable<IncidentPerson>> People() =>
        from count in Gen.Choose(0, 3)
        from picks in Gen.ArrayOf(Gen.Choose(0, 9999), count)
        select picks.Select((pick, i) => Person(pick, i));

    private static IncidentPerson Person(int pick, int number)
    {
        var role = (PartyRole)(1 + (pick % 9));
        var part = (PersonPart)(1 + (pick / 9 % 5));
        var adult = role is PartyRole.Staff or PartyRole.Parent or PartyRole.Adult;
        AdultPost[] posts = adult && pick % 4 == 0 ? [(AdultPost)(1 + (pick / 45 % 6))] : [];
        int? age =
            pick % 3 == 0 ? null
            : adult ? 40
            : 5 + (pick / 45 % 13);
        return IncidentPerson.Create(
            PersonId.Parse("p" + number),
            role,
            part,
            age,
            posts: posts,
            lookedAfter: pick % 7 == 0 ? true : null,
            identityProtected: pick % 11 == 0 ? true : null,
            removedFromWork: adult && pick % 5 == 0 ? true : null
        );
    }

    private static Gen<SexualImage?> Image() =>
        Gen.Frequency(
            (2, Gen.Constant<SexualImage?>(null)),
            (
                1,
                from shows in Gen.Choose(1, 5).Select(n => (ImageSubject)n)
                from flags in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), 6)
                select (SexualImage?)
                    SexualImage.Create(shows, flags[0], flags[1], flags[2], flags[3], flags[4], flags[5])
            )
        );

    private static IncidentLog Log(int[] picks)
    {
        var log = IncidentLog.Empty;
        for (var i = 0; i < picks.Length; i++)
        {
            var incident = IncidentId.Parse("i" + (picks[i] % 3));
            var by = PersonId.Parse("w" + (picks[i] % 5));
            var history = log.History(incident);
            var content = history.Entries.Count == 0 ? Opening(by, picks[i]) : Later(by, picks[i]);
            log = log.Append(incident, Start.Plus(Duration.FromMinutes(i * 7)), content, Salt(picks[i] + (1000 * i)));
        }
        return log;
    }

    private static EntryContent Opening(PersonId by, int pick) =>
        EntryContent.Opened(
            by,
            (Nation)(1 + (pick % 4)),
            (Severity)(1 + (pick % 4)),
            [IncidentPerson.Create(PersonId.Parse("c1"), PartyRole.Child, PersonPart.Affected, 6 + (pick % 12))],
            [Harms.Bullying],
            toldAt: Start,
            hasSexualImage: pick % 5 == 0 ? true : null
        );

    private static EntryContent Later(PersonId by, int pick) =>
        (pick % 6) switch
        {
            0 => EntryContent.Account(
                by,
                [Statement.Create(StatementKind.OwnWords, PersonId.Parse("c1"), "words " + pick)]
            ),
            1 => EntryContent.Action(by, "action " + pick, new LocalDate(2026, 2, 1).PlusDays(pick % 300)),
            2 => EntryContent.Decision(by, "decision", ["reason " + pick], ReferralState.NotReferred),
            3 => EntryContent.Parents(by, pick % 2 == 0, "parents " + pick),
            4 => EntryContent.Classified(by, (Severity)(1 + (pick % 4))),
            _ => EntryContent.Outcome(by, "outcome " + pick),
        };

    private static EntrySalt Salt(int seed)
    {
        var bytes = new byte[16];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((seed * 31) + (i * 17) + (seed >> (i % 8)));
        return EntrySalt.Of(bytes);
    }

    private static Gen<IncidentSummary> Summary() =>
        from number in Gen.Choose(1, 1_000_000)
        from back in Gen.Choose(0, 400)
        from pick in Gen.Choose(0, 99_999)
        let told = Instant.FromUtc(2026, 11, 22, 12, 0).Minus(Duration.FromDays(back))
        select IncidentSummary.Create(
            IncidentId.Parse("i" + number),
            told,
            told.Minus(Duration.FromHours(pick % 50)),
            told.Plus(Duration.FromHours(pick % 30)),
            harms: [RiskTaxonomy.Default.Harms[pick % RiskTaxonomy.Default.Harms.Count].Code],
            cell: RiskTaxonomy.Default.Cells[pick % 12].Cell,
            severity: (Severity)(pick % 5),
            platform: "platform-" + (pick % 4),
            nation: (Nation)(1 + (pick % 4)),
            affected: [PersonId.Parse("c" + (pick % 60))],
            alleged: [AllegedParty.Create(PersonId.Parse("a" + (pick % 40)), (PartyRole)(1 + (pick % 9)))],
            referral: (ReferralState)(1 + (pick % 3)),
            nearMiss: pick % 9 == 0
        );
}
