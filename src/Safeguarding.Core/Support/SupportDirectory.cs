using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Support.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support;

/// <summary>
/// Where a child, a parent or a professional can turn, by nation and need; the shipped contacts of the four nations, with a
/// host's own local ones over them. Read from <c>Data/support</c>.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. A contact that nobody has checked in time, or that the host hasn't filled in,
/// is found and says so; it is never current, and nothing is made up in its place.
/// </remarks>
public sealed class SupportDirectory
{
    private readonly SupportContact[] contacts;
    private readonly SupportContact[] shipped;

    internal SupportDirectory(
        string version,
        LocalDate checkedOn,
        IReadOnlyList<NeedDefinition> needs,
        IReadOnlyList<LeadTitle> leadTitles,
        SupportContact[] shipped,
        SupportContact[] contacts
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Needs = needs;
        LeadTitles = leadTitles;
        this.shipped = shipped;
        this.contacts = contacts;
        Contacts = Array.AsReadOnly(contacts);
    }

    /// <summary>The directory that ships with the library.</summary>
    public static SupportDirectory Default => ShippedData.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Every contact, local ones that nobody has filled in too, in the order in which to think of them.</summary>
    public IReadOnlyList<SupportContact> Contacts { get; }

    /// <summary>What a contact can be needed for, the most urgent first.</summary>
    public IReadOnlyList<NeedDefinition> Needs { get; }

    /// <summary>What the lead on child protection is called, by nation.</summary>
    public IReadOnlyList<LeadTitle> LeadTitles { get; }

    /// <summary>Reads newer data in the form of <c>Data/support/contacts.json</c> and <c>Data/support/needs.json</c>.</summary>
    /// <exception cref="JsonException">A file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row.</exception>
    public static SupportDirectory FromStreams(Stream contacts, Stream needs)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(needs);
        return SupportReader.Read(contacts, needs);
    }

    /// <summary>The contact of an id in a nation; false when there is none there. Never throws.</summary>
    public bool TryGet(ContactId id, Nation nation, [NotNullWhen(true)] out SupportContact? contact)
    {
        contact = Array.Find(contacts, c => c.Id == id && c.Nations.Contains(nation));
        return contact is not null;
    }

    /// <summary>The contact of an id in a nation, by the id's text.</summary>
    /// <exception cref="KeyNotFoundException">There is none in that nation.</exception>
    public SupportContact Get(string id, Nation nation) =>
        ContactId.TryParse(id, out var code) && TryGet(code, nation, out var contact)
            ? contact
            : throw new KeyNotFoundException($"'{id}' is not a contact in {nation.ToCode() ?? "no nation"}.");

    /// <summary>The contacts of a nation that are for somebody and for a need, each with whether it may be offered on a day.</summary>
    /// <param name="nation">One of the four nations.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="audience">Who is looking; <see cref="ContactAudience.None"/> for whoever it may be.</param>
    /// <param name="need">What for; the default value for anything.</param>
    /// <returns>
    /// Those for the need first, in the directory's order; after them, for a child, those that help with anything (Childline
    /// always). Empty when the nation has none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a nation.</exception>
    public IReadOnlyList<ContactOffer> Find(
        Nation nation,
        LocalDate asOf,
        ContactAudience audience = ContactAudience.None,
        NeedCode need = default
    )
    {
        RequireNation(nation);
        var there = contacts.Where(c => c.Nations.Contains(nation) && c.Serves(audience)).ToArray();
        var asked = there.Where(c => need == default || c.Needs.Contains(need)).ToArray();
        var always = there.Where(c => c.ServesAnyNeed && c.Audiences.Contains(audience)).Except(asked);
        return [.. asked.Concat(always).Select(c => new ContactOffer(c, nation, asOf))];
    }

    /// <summary>What <see cref="Find"/> finds and may be offered as it stands: never one that is stale, unchecked or not filled in.</summary>
    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<SupportContact> FindCurrent(
        Nation nation,
        LocalDate asOf,
        ContactAudience audience = ContactAudience.None,
        NeedCode need = default
    ) => [.. Find(nation, asOf, audience, need).Where(offer => offer.IsCurrent).Select(offer => offer.Contact)];

    /// <summary>
    /// The local contacts that a host in a nation needs and hasn't got as of a day: never filled in, or stale. Nothing stands
    /// in for them.
    /// </summary>
    /// <param name="nation">One of the four nations.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="least">
    /// <see cref="HostDuty.Required"/> for those that every host needs, <see cref="HostDuty.Recommended"/> for these and
    /// those that only some need.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Not a nation, or not a duty.</exception>
    public IReadOnlyList<ContactOffer> MissingLocal(Nation nation, LocalDate asOf, HostDuty least = HostDuty.Required)
    {
        RequireNation(nation);
        if (least is not (HostDuty.Required or HostDuty.Recommended))
            throw new ArgumentOutOfRangeException(nameof(least), least, "required or recommended");
        var missing = new List<ContactOffer>();
        foreach (var kind in shipped.Where(c => c.HostDuty != HostDuty.None && c.HostDuty <= least))
        {
            if (!kind.Nations.Contains(nation))
                continue;
            var filled = contacts
                .Where(c => (c.Id == kind.Id || c.Fills == kind.Id) && c.Nations.Contains(nation))
                .ToArray();
            if (!filled.Any(c => c.IsCurrent(asOf)))
                missing.Add(new ContactOffer(filled.FirstOrDefault(c => c.Routes.Count > 0) ?? kind, nation, asOf));
        }
        return missing;
    }

    /// <summary>The contacts of a nation that nobody has checked in time as of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a nation.</exception>
    public IReadOnlyList<ContactOffer> Stale(Nation nation, LocalDate asOf) =>
        [.. Find(nation, asOf).Where(offer => offer.Contact.IsStale(asOf))];

    /// <summary>The needs that a harm leads to, the most urgent first.</summary>
    public IReadOnlyList<NeedCode> NeedsFor(HarmCode harm) =>
        [.. Needs.Where(n => n.Harms.Contains(harm)).Select(n => n.Code)];

    /// <summary>The needs that a welfare finding leads to, the most urgent first.</summary>
    public IReadOnlyList<NeedCode> NeedsFor(WelfareCode welfare) =>
        [.. Needs.Where(n => n.Welfare.Contains(welfare)).Select(n => n.Code)];

    /// <summary>The same directory with a host's contacts over it.</summary>
    /// <param name="own">
    /// Made by <see cref="SupportContact.Configure"/>, <see cref="SupportContact.CheckedAgain"/> or
    /// <see cref="SupportContact.Create"/>. One with an id that is there already stands in its place in its own nations alone.
    /// </param>
    /// <exception cref="ArgumentException">A contact fills in another that is not a local one of its nations.</exception>
    public SupportDirectory With(params SupportContact[] own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var all = contacts.ToList();
        foreach (var contact in own)
        {
            ArgumentNullException.ThrowIfNull(contact, nameof(own));
            RequireLocal(contact);
            var place = all.FindIndex(c => c.Id == contact.Id && c.Nations.Intersect(contact.Nations).Any());
            var before = all.Where(c => c.Id == contact.Id).ToArray();
            all.Insert(place < 0 ? all.Count : place, contact);
            foreach (var old in before)
            {
                var left = old.Nations.Except(contact.Nations).ToArray();
                var at = all.IndexOf(old);
                all.RemoveAt(at);
                if (left.Length > 0)
                    all.Insert(at, left.Length == old.Nations.Count ? old : old.Only(left));
            }
        }
        return new SupportDirectory(Version, CheckedOn, Needs, LeadTitles, shipped, [.. all]);
    }

    private void RequireLocal(SupportContact contact)
    {
        if (contact.Fills == default)
            return;
        var kind = Array.Find(shipped, c => c.Id == contact.Fills && c.HostDuty != HostDuty.None);
        if (kind is null || contact.Nations.Except(kind.Nations).Any())
            throw new ArgumentException(
                $"'{contact.Id}' fills in '{contact.Fills}', which is not a local contact of its nations."
            );
    }

    private static void RequireNation(Nation nation)
    {
        if (nation.ToCode() is null)
            throw new ArgumentOutOfRangeException(nameof(nation), nation, "not one of the four nations");
    }

    private static class ShippedData
    {
        public static readonly SupportDirectory Value = Load();

        private static SupportDirectory Load()
        {
            using var contacts = EmbeddedData.Open("support/contacts.json");
            using var needs = EmbeddedData.Open("support/needs.json");
            return FromStreams(contacts, needs);
        }
    }
}
