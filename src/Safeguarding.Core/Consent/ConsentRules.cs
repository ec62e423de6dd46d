using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Safeguarding.Consent.Internal;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent;

/// <summary>
/// What the decision takes from data (<c>Data/consent.json</c>): ages, the refresh interval, what a care status means, days to take
/// things down, purposes, and the items of a form.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ConsentRules
{
    private readonly ConsentRulesFile file;
    private readonly Dictionary<PurposeCode, PurposeRow> purposes;

    private ConsentRules(ConsentRulesFile file)
    {
        this.file = file;
        purposes = file.Purposes.ToDictionary(p => p.Code);
        Source = Source.Of(SourceKind.Data, "consent-rules", file.Version);
    }

    /// <summary>The rules that ship with the library.</summary>
    public static ConsentRules Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version => file.Version;

    /// <summary>The day on which the data was last checked.</summary>
    public LocalDate CheckedOn => file.CheckedOn;

    /// <summary>The rules as the source of a reason.</summary>
    public Source Source { get; }

    /// <summary>The purposes that the library knows; a host's own start with <c>x-</c>.</summary>
    public IReadOnlyList<PurposeCode> Purposes => [.. file.Purposes.Select(p => p.Code)];

    /// <summary>After how many months a yes must be refreshed at the latest.</summary>
    public int RefreshMonths => file.Refresh.Months;

    /// <summary>What a form must tell and ask, in the order of a form.</summary>
    public IReadOnlyList<FormItem> Form => file.Form;

    /// <summary>Reads rules in the form of <c>Data/consent.json</c>.</summary>
    /// <exception cref="FormatException">The file breaks a rule; the message names line, path and rule.</exception>
    public static ConsentRules FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new ConsentRules(ConsentRulesFile.Document.Read(content.ToArray()).Value);
    }

    /// <summary>What a purpose means; false for a host's own and for the default value. Never throws.</summary>
    public bool TryGetMeaning(PurposeCode purpose, [NotNullWhen(true)] out string? meaning)
    {
        meaning = purposes.TryGetValue(purpose, out var row) ? row.Meaning : null;
        return meaning is not null;
    }

    /// <summary>Whether the purpose is one of ours or has the form of a host's own.</summary>
    public bool Knows(PurposeCode purpose) => purpose.IsHostCode || purposes.ContainsKey(purpose);

    internal string? DpvTerm(PurposeCode purpose) => purposes.TryGetValue(purpose, out var row) ? row.Dpv : null;

    internal AgeRow? PresumedCapable(Nation nation) => Age("presumed-capable", nation);

    internal int AdultAt => Age("adult", Nation.None)!.Age;

    internal int AskAgainAt => Age("ask-again", Nation.None)!.Age;

    internal bool LocalAuthorityHoldsResponsibility(CareStatus status) =>
        file.CareStatuses.First(row => row.Status == status).LocalAuthorityHoldsResponsibility;

    internal ChannelRow Channel(ImageChannel channel) => file.Channels.First(row => row.Channel == channel);

    internal string Sentence(ConsentTaskKind task) => file.Tasks.First(row => row.Task == task).Text;

    internal string Word(PurposeCode purpose) =>
        purposes.TryGetValue(purpose, out var row) ? row.Plain : "for " + purpose.Value.Substring(2).Replace('-', ' ');

    internal string Wording(string key) => file.Summary.First(row => row.Key == key).Text;

    internal string Word(ImageKind kind) => file.KindWords.First(row => row.Key == kind.ToCode()).Text;

    internal string Word(ImageChannel channel) => file.PlaceWords.First(row => row.Key == channel.ToCode()).Text;

    private AgeRow? Age(string rule, Nation nation) =>
        file.Ages.FirstOrDefault(row => row.Rule == rule && row.Nation == nation);

    private static class Shipped
    {
        public static readonly ConsentRules Value = Load();

        private static ConsentRules Load()
        {
            using var stream = EmbeddedData.Open("consent.json");
            return FromStream(stream);
        }
    }
}
