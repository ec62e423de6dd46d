using NodaTime;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

public sealed partial class EntryContent
{
    /// <summary>The longest text of a field, in UTF-16 units.</summary>
    public const int MaxText = 20_000;

    /// <summary>Opens a record.</summary>
    /// <param name="by">Who writes.</param>
    /// <param name="nation">One of the four.</param>
    /// <param name="severity">Not <c>None</c>.</param>
    /// <param name="people">Who is involved.</param>
    /// <param name="harms">Harms, from a classification or a person.</param>
    /// <param name="cell">The cell of the 4Cs.</param>
    /// <param name="platform">The host's name of the platform, or null.</param>
    /// <param name="where">Where it happened.</param>
    /// <param name="happenedAt">When it happened, or began.</param>
    /// <param name="happenedUntil">When it ended; not before it began.</param>
    /// <param name="toldAt">When it was told; not before it happened.</param>
    /// <param name="hasSexualImage">Whether a sexual image is part of it.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static EntryContent Opened(
        PersonId by,
        Nation nation,
        Severity severity,
        IEnumerable<IncidentPerson>? people = null,
        IEnumerable<HarmCode>? harms = null,
        RiskCell cell = default,
        string? platform = null,
        IncidentPlace where = IncidentPlace.None,
        Instant? happenedAt = null,
        Instant? happenedUntil = null,
        Instant? toldAt = null,
        bool? hasSexualImage = null
    )
    {
        if (nation.ToCode() is null)
            throw new ArgumentException("Name one of the four nations.", nameof(nation));
        Require(severity.ToCode() is not null, "Say how grave it is.", nameof(severity));
        RequireTimes(happenedAt, happenedUntil, toldAt);
        return new EntryContent(EntryKind.Opened, by)
        {
            Nation = nation,
            Severity = severity,
            People = List(people),
            Harms = List(harms),
            Cell = cell,
            Platform = Optional(platform, nameof(platform)),
            Where = where,
            HappenedAt = happenedAt,
            HappenedUntil = happenedUntil,
            ToldAt = toldAt,
            HasSexualImage = hasSexualImage,
        };
    }

    /// <summary>What somebody said or saw.</summary>
    /// <exception cref="ArgumentException">No statement, or times in the wrong order.</exception>
    public static EntryContent Account(
        PersonId by,
        IEnumerable<Statement> statements,
        Instant? happenedAt = null,
        Instant? happenedUntil = null,
        Instant? toldAt = null
    )
    {
        var all = List(statements);
        Require(all.Count > 0, "An account has a statement.", nameof(statements));
        RequireTimes(happenedAt, happenedUntil, toldAt);
        return new EntryContent(EntryKind.Account, by)
        {
            Statements = all,
            HappenedAt = happenedAt,
            HappenedUntil = happenedUntil,
            ToldAt = toldAt,
        };
    }

    /// <summary>Sets harms, cell or severity anew; what stood before stays on record.</summary>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    public static EntryContent Classified(
        PersonId by,
        Severity severity = Severity.None,
        IEnumerable<HarmCode>? harms = null,
        RiskCell cell = default
    )
    {
        var all = List(harms);
        Require(all.Count > 0 || severity != Severity.None || cell.IsCell, "Nothing is classified.", nameof(severity));
        return new EntryContent(EntryKind.Classified, by)
        {
            Severity = severity,
            Harms = all,
            Cell = cell,
        };
    }

    /// <summary>Adds people who are involved.</summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public static EntryContent Person(PersonId by, IEnumerable<IncidentPerson> people)
    {
        var all = List(people);
        Require(all.Count > 0, "Nobody is named.", nameof(people));
        return new EntryContent(EntryKind.Person, by) { People = all };
    }

    /// <summary>Something done, or to be done by a day; with <paramref name="completes"/> an earlier action is done.</summary>
    /// <exception cref="ArgumentException">The text breaks its rule.</exception>
    public static EntryContent Action(
        PersonId by,
        string text,
        LocalDate? due = null,
        Instant? doneAt = null,
        PersonId assignedTo = default,
        int? completes = null
    ) =>
        new(EntryKind.Action, by)
        {
            Text = Needed(text, nameof(text)),
            Due = due,
            DoneAt = doneAt,
            AssignedTo = assignedTo,
            Concerns = completes,
        };

    /// <summary>A decision and its reasons. Not to refer needs a reason as much as anything else.</summary>
    /// <exception cref="ArgumentException">The text breaks its rule or there is no reason.</exception>
    public static EntryContent Decision(
        PersonId by,
        string text,
        IEnumerable<string> reasons,
        ReferralState referral = ReferralState.None,
        ContactId referredTo = default
    ) =>
        new(EntryKind.Decision, by)
        {
            Text = Needed(text, nameof(text)),
            Why = Reasons(reasons, nameof(reasons)),
            Referral = referral,
            Contact = referredTo,
        };

    /// <summary>A contact with an agency outside: what was asked, advised and answered.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static EntryContent Agency(PersonId by, ContactId contact, string text) =>
        new(EntryKind.Agency, by)
        {
            Contact = contact == default ? throw new ArgumentException("Name the agency.", nameof(contact)) : contact,
            Text = Needed(text, nameof(text)),
        };

    /// <summary>Parents were told, or why not.</summary>
    /// <exception cref="ArgumentException">They were not told and nobody says why.</exception>
    public static EntryContent Parents(PersonId by, bool told, string text) =>
        new(EntryKind.Parents, by) { Told = told, Text = Needed(text, nameof(text)) };

    /// <summary>Support or signposting that was offered.</summary>
    /// <exception cref="ArgumentException">The text breaks its rule.</exception>
    public static EntryContent Support(PersonId by, string text, ContactId contact = default) =>
        new(EntryKind.Support, by) { Text = Needed(text, nameof(text)), Contact = contact };

    /// <summary>Corrects an earlier entry. The entry stays as it was; the old value is repeated here.</summary>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static EntryContent Correction(
        PersonId by,
        int entry,
        string field,
        string oldValue,
        string newValue,
        string why
    ) =>
        new(EntryKind.Correction, by)
        {
            Concerns = entry,
            Field = Needed(field, nameof(field)),
            OldValue = Needed(oldValue, nameof(oldValue)),
            NewValue = Needed(newValue, nameof(newValue)),
            Why = [Needed(why, nameof(why))],
        };

    /// <summary>Who may not see the record, with everybody who reports to them.</summary>
    /// <exception cref="ArgumentException">Nobody is named or nobody says why.</exception>
    public static EntryContent Restriction(PersonId by, IEnumerable<PersonId> hiddenFrom, string why)
    {
        var all = List(hiddenFrom);
        Require(all.Count > 0 && !all.Contains(default), "Name who may not see it.", nameof(hiddenFrom));
        return new EntryContent(EntryKind.Restriction, by) { HiddenFrom = all, Why = [Needed(why, nameof(why))] };
    }

    /// <summary>What came of it.</summary>
    /// <exception cref="ArgumentException">The text breaks its rule.</exception>
    public static EntryContent Outcome(PersonId by, string text) =>
        new(EntryKind.Outcome, by) { Text = Needed(text, nameof(text)) };

    /// <summary>Closes the record; there must be an outcome by then.</summary>
    /// <exception cref="ArgumentException">Not a way to close.</exception>
    public static EntryContent Closed(PersonId by, IncidentStatus status = IncidentStatus.Closed)
    {
        Require(
            status is IncidentStatus.Closed or IncidentStatus.NoFurtherAction,
            "Not a way to close.",
            nameof(status)
        );
        return new EntryContent(EntryKind.Closed, by) { Status = status };
    }

    /// <summary>Opens a closed record again.</summary>
    /// <exception cref="ArgumentException">Nobody says why.</exception>
    public static EntryContent Reopened(PersonId by, string why) => Because(EntryKind.Reopened, by, why);

    /// <summary>Forbids any erasure until the hold is lifted.</summary>
    /// <exception cref="ArgumentException">Nobody says why.</exception>
    public static EntryContent LegalHold(PersonId by, string why) => Because(EntryKind.LegalHold, by, why);

    /// <summary>Lifts a legal hold.</summary>
    /// <exception cref="ArgumentException">Nobody says why.</exception>
    public static EntryContent HoldLifted(PersonId by, string why) => Because(EntryKind.HoldLifted, by, why);

    internal static EntryContent Erasure(PersonId by, int entry, string why) =>
        new(EntryKind.Erasure, by) { Concerns = entry, Why = [Needed(why, nameof(why))] };

    private static EntryContent Because(EntryKind kind, PersonId by, string why) =>
        new(kind, by) { Why = [Needed(why, nameof(why))] };

    internal static bool TimesAgree(Instant? from, Instant? until, Instant? told) =>
        !(until < from) && !(told < from) && (until is null || from is not null);

    private static void RequireTimes(Instant? from, Instant? until, Instant? told) =>
        Require(TimesAgree(from, until, told), "It can't end or be told before it began.", "happenedAt");

    private static void Require(bool good, string rule, string parameter)
    {
        if (!good)
            throw new ArgumentException(rule, parameter);
    }

    private static string Needed(string text, string parameter)
    {
        Require(
            !string.IsNullOrWhiteSpace(text) && text.Length <= MaxText,
            "1 to 20,000 characters, not blank.",
            parameter
        );
        return text;
    }

    private static string? Optional(string? text, string parameter) => text is null ? null : Needed(text, parameter);

    private static string[] Reasons(IEnumerable<string> reasons, string parameter)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        string[] all = [.. reasons.Select(r => Needed(r, parameter))];
        Require(all.Length > 0, "A decision needs a reason.", parameter);
        return all;
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<T> List<T>(IEnumerable<T>? items) =>
        Array.AsReadOnly((items ?? []).ToArray());
}
