using System.Text;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

public class RecordTests
{
    private static readonly IncidentId Incident = IncidentId.Parse("inc-1");
    private static readonly PersonId Writer = PersonId.Parse("w1");
    private static readonly Instant T0 = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly EntrySalt Salt = EntrySalt.Of([.. Enumerable.Range(0, 16).Select(i => (byte)i)]);

    private static IncidentLog Opened(params IncidentPerson[] people) =>
        IncidentLog.Empty.Append(
            Incident,
            T0,
            EntryContent.Opened(Writer, Nation.Wales, Severity.Medium, people),
            Salt
        );

    private static IncidentLog Then(IncidentLog log, EntryContent content) =>
        log.Append(Incident, log.Entries[^1].WrittenAt + Duration.FromMinutes(1), content, Salt);

    [Fact]
    public void The_hash_of_a_known_entry_never_changes()
    {
        var log = Then(
            Opened(IncidentPerson.Create(PersonId.Parse("c1"), PartyRole.Child, PersonPart.Affected, 11)),
            EntryContent.Account(
                Writer,
                [Statement.Create(StatementKind.OwnWords, PersonId.Parse("c1"), "They keep calling me names ñ")],
                T0
            )
        );
        Golden(log, "incident-chain.golden.txt");
    }

    private static void Golden(IncidentLog log, string name) =>
        Safeguarding.Tests.Support.Golden.Matches(
            Safeguarding.Tests.Support.RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Incidents", name),
            string.Join("\n", log.Entries.Select(e => e.ToJson()))
        );

    [Fact]
    public void The_canonical_form_keeps_neighbours_apart()
    {
        Assert.Equal("1:a2:bc", new Canonical().Add("a").Add("bc").Text());
        Assert.Equal("2:ab1:c", new Canonical().Add("ab").Add("c").Text());
        Assert.Equal("2:ñ", new Canonical().Add("ñ").Text());
        Assert.Equal("1:l1:21:x1:y", new Canonical().AddList("l", ["x", "y"]).Text());
        Assert.Equal("", new Canonical().AddList("l", []).Add("n", (string?)null).Add("m", (bool?)null).Text());
        Assert.Equal("1:b4:true1:i1:3", new Canonical().Add("b", (bool?)true).Add("i", (int?)3).Text());
        Assert.Equal(5005, new Canonical().Add(new string('x', 5000)).Text().Length);
    }

    [Fact]
    public void Sha256_is_the_standard_one()
    {
        var empty = Hex.Sha256([], 0);
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", empty.Value);
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            Hex.Sha256("abcd"u8.ToArray(), 3).Value
        );
        Assert.Equal("00ff10", Hex.Of([0, 255, 16]));
    }

    [Fact]
    public void The_first_entry_opens_and_only_once()
    {
        Assert.Throws<ArgumentException>(() =>
            IncidentLog.Empty.Append(Incident, T0, EntryContent.Outcome(Writer, "x"), Salt)
        );
        Assert.Throws<ArgumentException>(() => Then(Opened(), EntryContent.Opened(Writer, Nation.Wales, Severity.Low)));
        Assert.Throws<ArgumentException>(() =>
            Opened().Append(Incident, T0 - Duration.FromMinutes(1), EntryContent.Outcome(Writer, "x"), Salt)
        );
        Assert.Throws<ArgumentException>(() => Opened().Append(default, T0, EntryContent.Outcome(Writer, "x"), Salt));
        Assert.Throws<ArgumentException>(() =>
            Opened().Append(Incident, T0, EntryContent.Outcome(Writer, "x"), default)
        );
        Assert.Equal(2, Opened().Append(Incident, T0, EntryContent.Outcome(Writer, "x"), Salt).Entries.Count);
    }

    [Fact]
    public void Closing_needs_an_outcome_and_a_closed_record_takes_no_more()
    {
        Assert.Throws<ArgumentException>(() => Then(Opened(), EntryContent.Closed(Writer)));
        var closed = Then(
            Then(Opened(), EntryContent.Outcome(Writer, "resolved")),
            EntryContent.Closed(Writer, IncidentStatus.NoFurtherAction)
        );
        Assert.Equal(IncidentStatus.NoFurtherAction, closed.History(Incident).Status);
        Assert.Throws<ArgumentException>(() => Then(closed, EntryContent.Action(Writer, "more")));
        Assert.Throws<ArgumentException>(() => Then(closed, EntryContent.Outcome(Writer, "more")));
        var corrected = Then(closed, EntryContent.Correction(Writer, 2, "text", "resolved", "settled", "wrong word"));
        Assert.Equal("resolved", corrected.Entries[1].Content!.Text);
        var open = Then(corrected, EntryContent.Reopened(Writer, "new facts"));
        Assert.Equal(IncidentStatus.Open, open.History(Incident).Status);
        Assert.Throws<ArgumentException>(() => Then(open, EntryContent.Closed(Writer)));
        Assert.Throws<ArgumentException>(() => Then(open, EntryContent.Reopened(Writer, "again")));
        Assert.Equal(IncidentStatus.None, IncidentLog.Empty.History(Incident).Status);
    }

    [Fact]
    public void A_correction_concerns_an_entry_of_the_same_incident()
    {
        Assert.Throws<ArgumentException>(() => Then(Opened(), EntryContent.Correction(Writer, 9, "f", "a", "b", "c")));
        var other = Opened()
            .Append(IncidentId.Parse("inc-2"), T0, EntryContent.Opened(Writer, Nation.Wales, Severity.Low), Salt);
        Assert.Throws<ArgumentException>(() => Then(other, EntryContent.Correction(Writer, 2, "f", "a", "b", "c")));
        var erased = Opened().Erase(1, Writer, "over", T0, Salt);
        Assert.Throws<ArgumentException>(() => Then(erased, EntryContent.Correction(Writer, 1, "f", "a", "b", "c")));
    }

    [Fact]
    public void Actions_are_open_until_done()
    {
        var log = Then(Opened(), EntryContent.Action(Writer, "call", new LocalDate(2026, 3, 5)));
        log = Then(log, EntryContent.Action(Writer, "write", new LocalDate(2026, 3, 9), doneAt: T0));
        log = Then(log, EntryContent.Action(Writer, "ask", new LocalDate(2026, 3, 9)));
        Assert.Equal([2, 4], log.History(Incident).OpenActions.Select(e => e.Number));
        Assert.Equal([2], log.History(Incident).OverdueActions(new LocalDate(2026, 3, 6)).Select(e => e.Number));
        Assert.Empty(log.History(Incident).OverdueActions(new LocalDate(2026, 3, 5)));
        Assert.Throws<ArgumentException>(() => Then(log, EntryContent.Action(Writer, "done", completes: 1)));
        Assert.Throws<ArgumentException>(() => Then(log, EntryContent.Action(Writer, "done", completes: 77)));
        log = Then(log, EntryContent.Action(Writer, "done", completes: 2));
        Assert.Equal([4], log.History(Incident).OpenActions.Select(e => e.Number));
    }

    [Fact]
    public void A_legal_hold_forbids_erasure_until_it_is_lifted()
    {
        var held = Then(Opened(), EntryContent.LegalHold(Writer, "inquiry"));
        Assert.True(held.History(Incident).IsOnHold);
        Assert.Throws<ArgumentException>(() => held.Erase(1, Writer, "over", T0 + Duration.FromDays(1), Salt));
        Assert.Throws<ArgumentException>(() => Then(held, EntryContent.LegalHold(Writer, "again")));
        var lifted = Then(held, EntryContent.HoldLifted(Writer, "closed"));
        Assert.False(lifted.History(Incident).IsOnHold);
        Assert.Throws<ArgumentException>(() => Then(lifted, EntryContent.HoldLifted(Writer, "again")));
        var erased = lifted.Erase(1, Writer, "over", T0 + Duration.FromDays(1), Salt);
        Assert.Throws<ArgumentException>(() => erased.Erase(1, Writer, "over", T0 + Duration.FromDays(1), Salt));
        Assert.Throws<ArgumentException>(() => erased.Erase(4, Writer, "over", T0 + Duration.FromDays(1), Salt));
        Assert.Throws<ArgumentException>(() => erased.Erase(0, Writer, "over", T0 + Duration.FromDays(1), Salt));
        Assert.Throws<ArgumentException>(() => erased.Erase(5, Writer, "over", T0 + Duration.FromDays(1), Salt));
        Assert.Equal(
            [EntryKind.LegalHold, EntryKind.HoldLifted, EntryKind.Erasure],
            erased.Entries.Skip(1).Select(e => e.Content!.Kind)
        );
        Assert.Throws<ArgumentException>(() => Then(lifted, EntryContent.Erasure(Writer, 1, "x")));
    }

    [Fact]
    public void The_last_word_counts_and_the_earlier_stays()
    {
        var child = IncidentPerson.Create(PersonId.Parse("c1"), PartyRole.Child, PersonPart.Affected, 11);
        var log = Then(
            Opened(child),
            EntryContent.Classified(
                Writer,
                Severity.High,
                [Harms.Grooming],
                RiskCell.Of(RiskCategory.Contact, RiskType.Sexual)
            )
        );
        log = Then(
            log,
            EntryContent.Decision(Writer, "refer", ["risk"], ReferralState.Referred, ContactId.Parse("la-wales"))
        );
        log = Then(
            log,
            EntryContent.Person(
                Writer,
                [IncidentPerson.Create(PersonId.Parse("c1"), PartyRole.Child, PersonPart.Affected, 12)]
            )
        );
        var history = log.History(Incident);
        Assert.Equal((Severity.High, ReferralState.Referred), (history.Severity, history.Referral));
        Assert.Equal([Harms.Grooming], history.Harms);
        Assert.Equal("contact/sexual", history.Cell.ToString());
        Assert.Equal(12, Assert.Single(history.People).Age);
        Assert.Equal(Severity.Medium, log.Entries[0].Content!.Severity);
        Assert.Equal(ReferralState.Undecided, Opened().History(Incident).Referral);
    }

    [Fact]
    public void The_accused_and_those_below_them_read_nothing()
    {
        var accused = IncidentPerson.Create(PersonId.Parse("coach"), PartyRole.Staff, PersonPart.Alleged);
        var log = Then(
            Opened(accused),
            EntryContent.Restriction(Writer, [PersonId.Parse("friend")], "close to the coach")
        );
        var history = log.History(Incident);
        static IEnumerable<PersonId> Managers(PersonId id) =>
            id.Value switch
            {
                "helper" => [PersonId.Parse("assistant")],
                "assistant" => [PersonId.Parse("coach"), PersonId.Parse("assistant")],
                "circle-a" => [PersonId.Parse("circle-b")],
                "circle-b" => [PersonId.Parse("circle-a")],
                _ => [],
            };
        foreach (var id in new[] { "coach", "assistant", "helper", "friend" })
            Assert.False(history.CanBeReadBy(PersonId.Parse(id), Managers), id);
        foreach (var id in new[] { "lead", "circle-a" })
            Assert.True(history.CanBeReadBy(PersonId.Parse(id), Managers), id);
        var peer = IncidentPerson.Create(PersonId.Parse("peer"), PartyRole.Peer, PersonPart.Alleged);
        Assert.True(Opened(peer).History(Incident).CanBeReadBy(PersonId.Parse("peer"), _ => []));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            EntryContent.Decision(Writer, "no referral", [], ReferralState.NotReferred)
        );
        Assert.Throws<ArgumentException>(() => EntryContent.Decision(Writer, "no referral", [" "]));
        Assert.Throws<ArgumentException>(() => EntryContent.Outcome(Writer, ""));
        Assert.Throws<ArgumentException>(() => EntryContent.Outcome(default, "x"));
        Assert.Throws<ArgumentException>(() => EntryContent.Outcome(Writer, new string('x', 20_001)));
        Assert.Equal(20_000, EntryContent.Outcome(Writer, new string('x', 20_000)).Text!.Length);
        Assert.Throws<ArgumentException>(() => EntryContent.Account(Writer, []));
        Assert.Throws<ArgumentException>(() => EntryContent.Classified(Writer));
        Assert.Throws<ArgumentException>(() => EntryContent.Person(Writer, []));
        Assert.Throws<ArgumentException>(() => EntryContent.Restriction(Writer, [], "x"));
        Assert.Throws<ArgumentException>(() => EntryContent.Restriction(Writer, [default], "x"));
        Assert.Throws<ArgumentException>(() => EntryContent.Agency(Writer, default, "x"));
        Assert.Throws<ArgumentException>(() => EntryContent.Closed(Writer, IncidentStatus.Open));
        Assert.Throws<ArgumentException>(() => EntryContent.Opened(Writer, Nation.None, Severity.Low));
        Assert.Throws<ArgumentException>(() => EntryContent.Opened(Writer, Nation.Wales, Severity.None));
        Assert.Throws<ArgumentException>(() =>
            EntryContent.Opened(Writer, Nation.Wales, Severity.Low, happenedAt: T0, toldAt: T0 - Duration.FromHours(1))
        );
        Assert.Throws<ArgumentException>(() =>
            EntryContent.Opened(
                Writer,
                Nation.Wales,
                Severity.Low,
                happenedAt: T0,
                happenedUntil: T0 - Duration.FromHours(1)
            )
        );
        Assert.Throws<ArgumentException>(() =>
            EntryContent.Opened(Writer, Nation.Wales, Severity.Low, happenedUntil: T0)
        );
        Assert.Throws<ArgumentException>(() => Statement.Create(StatementKind.None, Writer, "x"));
        Assert.Throws<ArgumentException>(() => Statement.Create(StatementKind.Fact, default, "x"));
        Assert.Throws<ArgumentException>(() => Statement.Create(StatementKind.Fact, Writer, " "));
        Assert.Throws<ArgumentException>(() => EntrySalt.Of(new byte[15]));
        Assert.Throws<ArgumentException>(() => EntrySalt.Of(new byte[65]));
        Assert.Throws<FormatException>(() => EntrySalt.Parse("zz"));
        Assert.Throws<FormatException>(() => ChainHash.Parse("00"));
        Assert.Equal(default, ChainHash.Parse(new string('0', 64)));
        Assert.False(ChainHash.TryParse(new string('A', 64), out ChainHash _));
        Assert.False(EntrySalt.TryParse(new string('a', 33), out EntrySalt _));
    }

    [Fact]
    public void A_broken_record_is_not_taken_up()
    {
        var log = Then(Opened(), EntryContent.Outcome(Writer, "x"));
        Assert.Throws<ArgumentException>(() => IncidentLog.From([log.Entries[1]]));
        var answer = new ChainVerifier();
        Assert.Equal((ChainVerdict.Intact, 0), (answer.Finish().Verdict, answer.Finish().Count));
        Assert.Equal("chain-empty", answer.Finish().Reasons[0].Code.Value);
    }

    [Fact]
    public void What_was_broken_is_named()
    {
        var log = Then(Then(Opened(), EntryContent.Outcome(Writer, "x")), EntryContent.Outcome(Writer, "y"));
        string CodeOf(params IncidentEntry[] entries)
        {
            var verifier = new ChainVerifier();
            foreach (var entry in entries)
                verifier.Add(entry);
            return verifier.Finish().Reasons[0].Code.Value;
        }
        var (a, b, c) = (log.Entries[0], log.Entries[1], log.Entries[2]);
        IncidentEntry With(
            IncidentEntry e,
            EntryContent? content = null,
            Instant? at = null,
            ChainHash? previous = null
        ) =>
            new(
                e.Number,
                e.Incident,
                at ?? e.WrittenAt,
                content ?? e.Content,
                e.Salt,
                e.ContentHash,
                previous ?? e.Previous,
                e.Hash
            );
        Assert.Equal("chain-number-wrong", CodeOf(a, c));
        Assert.Equal("chain-content-changed", CodeOf(a, With(b, EntryContent.Outcome(Writer, "z")), c));
        Assert.Equal("chain-head-changed", CodeOf(a, With(b, at: b.WrittenAt + Duration.FromSeconds(1)), c));
        Assert.Equal("chain-link-broken", CodeOf(a, With(b, previous: c.Hash), c));
        Assert.Equal("chain-intact", CodeOf(a, b, c));
    }

    [Fact]
    public void Every_kind_of_entry_is_read_back_as_it_was_written()
    {
        var log = Then(
            Opened(
                IncidentPerson.Create(
                    PersonId.Parse("a"),
                    PartyRole.Staff,
                    PersonPart.Alleged,
                    posts: [AdultPost.Lead],
                    removedFromWork: true,
                    leadReportsToThem: false
                ),
                IncidentPerson.Create(
                    PersonId.Parse("c"),
                    PartyRole.Child,
                    PersonPart.Affected,
                    ageBand: AudienceBand.From13To15,
                    lookedAfter: true,
                    identityProtected: false,
                    worksWithChildren: null
                )
            ),
            EntryContent.Agency(Writer, ContactId.Parse("la-wales"), "asked, advised")
        );
        log = Then(log, EntryContent.Parents(Writer, false, "would raise the risk"));
        log = Then(log, EntryContent.Support(Writer, "card", ContactId.Parse("childline")));
        log = Then(log, EntryContent.Restriction(Writer, [PersonId.Parse("a")], "accused"));
        log = Then(log, EntryContent.Action(Writer, "call", new LocalDate(2026, 4, 1), null, PersonId.Parse("w2")));
        log = Then(log, EntryContent.Action(Writer, "called", doneAt: T0, completes: 6));
        log = Then(log, EntryContent.Decision(Writer, "no", ["r1", "r2"], ReferralState.NotReferred));
        log = Then(log, EntryContent.Correction(Writer, 3, "told", "false", "true", "misheard"));
        log = Then(log, EntryContent.LegalHold(Writer, "court"));
        log = Then(log, EntryContent.HoldLifted(Writer, "over"));
        log = Then(log, EntryContent.Classified(Writer, Severity.Low));
        log = Then(log, EntryContent.Outcome(Writer, "done"));
        log = Then(log, EntryContent.Closed(Writer));
        log = Then(log, EntryContent.Reopened(Writer, "again"));
        log = log.Erase(2, Writer, "period", T0 + Duration.FromDays(1), Salt);
        foreach (var entry in log.Entries)
        {
            var read = IncidentEntry.Read(Encoding.UTF8.GetBytes(entry.ToJson()));
            Assert.True(read.IsUsable, string.Join(", ", read.Errors));
            Assert.Equal(entry.ToJson(), read.Value.ToJson());
            Assert.True(read.Value.ContentIsAsSealed && read.Value.FrameIsAsSealed);
        }
        Golden(log, "incident-kinds.golden.txt");
    }
}
