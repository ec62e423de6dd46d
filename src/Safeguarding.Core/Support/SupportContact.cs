using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Support.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>Somebody to turn to: who they are for, for what, in which nations, how they are reached, and when that was last checked.</summary>
/// <remarks>Immutable and safe to share between threads. The shipped ones come from <c>Data/support/contacts.json</c>.</remarks>
public sealed class SupportContact
{
    private readonly ContactParts parts;

    internal SupportContact(ContactParts parts) => this.parts = parts;

    /// <summary>The id.</summary>
    public ContactId Id => parts.Id;

    /// <summary>The name that all its nations share; see <see cref="NameIn"/>.</summary>
    public string Name => parts.Name;

    /// <summary>Names that differ by nation.</summary>
    public IReadOnlyList<NationalName> NationalNames => parts.NationalNames;

    /// <summary>Whom it is for, in the source's words.</summary>
    public IReadOnlyList<ContactAudience> Audiences => parts.Audiences;

    /// <summary>The age in years from which a child may use it, or null.</summary>
    public int? MinimumAge => parts.MinimumAge;

    /// <summary>The last age in years at which a child may use it, or null.</summary>
    public int? MaximumAge => parts.MaximumAge;

    /// <summary>What it is for, in words.</summary>
    public string Scope => parts.Scope;

    /// <summary>What it is not for.</summary>
    public IReadOnlyList<string> NotFor => parts.NotFor;

    /// <summary>What it is for, as codes.</summary>
    public IReadOnlyList<NeedCode> Needs => parts.Needs;

    /// <summary>Whether it is offered to those it is for whatever they need, besides what they asked for.</summary>
    public bool ServesAnyNeed => parts.ServesAnyNeed;

    /// <summary>The nations it serves; each is named, none is meant by another.</summary>
    public IReadOnlyList<Nation> Nations => parts.Nations;

    /// <summary>How it is reached; empty when the host has to say (<see cref="HostDuty"/>).</summary>
    public IReadOnlyList<ContactRoute> Routes => parts.Routes;

    /// <summary>Whether the host has to say how it is reached.</summary>
    public HostDuty HostDuty => parts.HostDuty;

    /// <summary>The local contact of the directory that this one fills in, or the default value.</summary>
    public ContactId Fills => parts.Fills;

    /// <summary>When somebody answers, or null when that isn't known.</summary>
    public OpeningHours? Hours => parts.Hours;

    /// <summary>Times within which it is to be told.</summary>
    public IReadOnlyList<TimeLimit> Limits => parts.Limits;

    /// <summary>How well the row is proven; <see cref="EvidenceMark.None"/> for a host's own.</summary>
    public EvidenceMark Evidence => parts.Evidence;

    /// <summary>Where it was read; empty for a host's own and for what nobody has found.</summary>
    public IReadOnlyList<string> Sources => parts.Sources;

    /// <summary>The day on which somebody last checked it, or null when nobody has.</summary>
    public LocalDate? CheckedOn => parts.CheckedOn;

    /// <summary>The last day for which that check holds, or null when nobody has checked.</summary>
    public LocalDate? VerifyBy => parts.VerifyBy;

    /// <summary>The first day it exists, or null when it has existed for as long as matters.</summary>
    public LocalDate? From => parts.From;

    /// <summary>The last day it exists, or null.</summary>
    public LocalDate? Until => parts.Until;

    /// <summary>What else to know.</summary>
    public IReadOnlyList<string> Notes => parts.Notes;

    /// <summary>The row and its version, e.g. <c>data:support-contacts/childline@2026.11.1</c>, or <c>host:support-contacts/x-ours</c>.</summary>
    public Source Source => parts.Source;

    /// <summary>Makes a host's own contact, for <see cref="SupportDirectory.With"/>.</summary>
    /// <param name="id">Starts with <c>x-</c>. A local contact of the directory is filled in with <see cref="Configure"/> instead.</param>
    /// <param name="name">1 to 200 characters.</param>
    /// <param name="nations">At least one.</param>
    /// <param name="audiences">At least one.</param>
    /// <param name="needs">At least one.</param>
    /// <param name="routes">At least one.</param>
    /// <param name="checkedOn">The day on which somebody checked it.</param>
    /// <param name="verifyBy">The last day for which that holds; not before <paramref name="checkedOn"/>.</param>
    /// <param name="hours">When somebody answers; null when that isn't known.</param>
    /// <param name="fills">The local contact of the directory that it fills in besides others, or the default value.</param>
    /// <param name="notes">What else to know.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static SupportContact Create(
        ContactId id,
        string name,
        IEnumerable<Nation> nations,
        IEnumerable<ContactAudience> audiences,
        IEnumerable<NeedCode> needs,
        IEnumerable<ContactRoute> routes,
        LocalDate checkedOn,
        LocalDate verifyBy,
        OpeningHours? hours = null,
        ContactId fills = default,
        IEnumerable<string>? notes = null
    ) => Own(id, name, nations, audiences, needs, routes, checkedOn, verifyBy, hours, fills, notes);

    /// <summary>
    /// The same contact as a host reaches it in its own area or organisation: its local authority's number, its own Prevent
    /// route, the reporting form of a platform.
    /// </summary>
    /// <param name="nation">The nation in which the host's contact serves; one of this contact's.</param>
    /// <param name="name">What it is called there, e.g. the local authority's name for its front door.</param>
    /// <param name="routes">At least one.</param>
    /// <param name="checkedOn">The day on which somebody checked it.</param>
    /// <param name="verifyBy">The last day for which that holds; not before <paramref name="checkedOn"/>.</param>
    /// <param name="hours">When somebody answers; null when that isn't known.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public SupportContact Configure(
        Nation nation,
        string name,
        IEnumerable<ContactRoute> routes,
        LocalDate checkedOn,
        LocalDate verifyBy,
        OpeningHours? hours = null
    ) => FilledIn(nation, name, routes, checkedOn, verifyBy, hours);

    /// <summary><see cref="Create"/>, for one that perhaps nobody has checked.</summary>
    internal static SupportContact Own(
        ContactId id,
        string name,
        IEnumerable<Nation> nations,
        IEnumerable<ContactAudience> audiences,
        IEnumerable<NeedCode> needs,
        IEnumerable<ContactRoute> routes,
        LocalDate? checkedOn,
        LocalDate? verifyBy,
        OpeningHours? hours,
        ContactId fills,
        IEnumerable<string>? notes
    ) =>
        new(
            new ContactParts
            {
                Id = id.IsHostCode
                    ? id
                    : throw new ArgumentException(
                        $"A host's own contact id starts with {CodeText.HostPrefix}.",
                        nameof(id)
                    ),
                Name = name,
                Scope = name,
                Nations = Lists.Copy(nations, nameof(nations)),
                Audiences = Lists.Copy(audiences, nameof(audiences)),
                Needs = Lists.Copy(needs, nameof(needs)),
                Routes = Lists.Copy(routes, nameof(routes)),
                Hours = hours,
                Fills = fills,
                Notes = Lists.Copy(notes ?? [], nameof(notes)),
                CheckedOn = checkedOn,
                VerifyBy = verifyBy,
                Source = HostSource(id),
            }.Checked()
        );

    /// <summary><see cref="Configure"/>, for one that perhaps nobody has checked.</summary>
    internal SupportContact FilledIn(
        Nation nation,
        string name,
        IEnumerable<ContactRoute> routes,
        LocalDate? checkedOn,
        LocalDate? verifyBy,
        OpeningHours? hours
    ) =>
        new(
            (
                parts with
                {
                    Name = name,
                    NationalNames = [],
                    Nations = parts.Nations.Contains(nation)
                        ? [nation]
                        : throw new ArgumentException($"'{Id}' doesn't serve {nation}.", nameof(nation)),
                    Routes = Lists.Copy(routes, nameof(routes)) is { Count: > 0 } given
                        ? given
                        : throw new ArgumentException($"contact '{Id}': it needs a route.", nameof(routes)),
                    Hours = hours,
                    CheckedOn = checkedOn,
                    VerifyBy = verifyBy,
                    Source = HostSource(Id),
                }
            ).Checked()
        );

    /// <summary>The same contact after somebody checked it again and found it right.</summary>
    /// <param name="checkedOn">The day of the check.</param>
    /// <param name="verifyBy">The last day for which it holds; not before <paramref name="checkedOn"/>.</param>
    /// <exception cref="ArgumentException">The days are in the wrong order.</exception>
    public SupportContact CheckedAgain(LocalDate checkedOn, LocalDate verifyBy) =>
        new((parts with { CheckedOn = checkedOn, VerifyBy = verifyBy, Source = HostSource(Id) }).Checked());

    /// <summary>The name in one nation.</summary>
    public string NameIn(Nation nation) => NationalNames.FirstOrDefault(n => n.Nation == nation)?.Name ?? Name;

    /// <summary>Whether it is for somebody, by the directory's table of who counts as whom.</summary>
    /// <param name="seeker">Who is looking; <see cref="ContactAudience.None"/> fits every contact.</param>
    public bool Serves(ContactAudience seeker) =>
        seeker == ContactAudience.None || Audiences.Any(audience => AudienceTable.Covers(audience, seeker));

    /// <summary>Whether it may be offered on a day.</summary>
    /// <remarks>
    /// A day before <see cref="CheckedOn"/> is answered as that day itself: nobody knows better. A host's check that has run out
    /// is stale even where the host never said how the contact is reached.
    /// </remarks>
    public ContactState StateOn(LocalDate day) =>
        Routes.Count == 0 && !(Source.Kind == SourceKind.Host && day > VerifyBy) ? ContactState.NotConfigured
        : From is { } from && day < from ? ContactState.NotYet
        : Until is { } until && day > until ? ContactState.Ended
        : CheckedOn is null ? ContactState.Unchecked
        : day > VerifyBy ? ContactState.Stale
        : ContactState.Current;

    /// <summary>Whether it may be offered as it stands on a day.</summary>
    public bool IsCurrent(LocalDate day) => StateOn(day) == ContactState.Current;

    /// <summary>Whether nobody has checked it by a day as had to be: its verify-by day has passed, or it was never checked.</summary>
    public bool IsStale(LocalDate day) => StateOn(day) is ContactState.Stale or ContactState.Unchecked;

    /// <summary>Why it may or may not be offered on a day; at least one reason.</summary>
    public IReadOnlyList<Reason> ReasonsOn(LocalDate day) => ContactReasons.Of(this, day);

    /// <summary>Whether somebody answers at a moment; null when that isn't known. Never "closed" for want of knowledge.</summary>
    /// <param name="instant">The moment.</param>
    /// <param name="holidays">The bank holidays; those that ship with the library when left out.</param>
    public bool? IsOpen(Instant instant, BankHolidays? holidays = null) => Hours?.IsOpen(instant, Nations, holidays);

    /// <summary>The first moment, this one included, at which it is known that somebody answers; null when none is known.</summary>
    /// <param name="instant">The moment to look from.</param>
    /// <param name="holidays">The bank holidays; those that ship with the library when left out.</param>
    public Instant? NextOpening(Instant instant, BankHolidays? holidays = null) =>
        Hours?.NextOpening(instant, Nations, holidays);

    /// <summary>The name and the routes.</summary>
    public override string ToString() => Routes.Count == 0 ? Name : $"{Name}: {string.Join(", ", Routes)}";

    internal SupportContact Only(IEnumerable<Nation> nations) => new((parts with { Nations = [.. nations] }).Checked());

    private static Source HostSource(ContactId id) => Source.Of(SourceKind.Host, "support-contacts/" + id.Value);
}
