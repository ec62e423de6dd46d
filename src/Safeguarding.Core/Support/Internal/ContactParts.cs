using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Support.Internal;

/// <summary>The fields of a contact, and the rules that hold for every one, shipped or a host's.</summary>
internal sealed record ContactParts
{
    private const int MaxName = 200;

    public ContactId Id { get; init; }
    public string Name { get; init; } = "";
    public IReadOnlyList<NationalName> NationalNames { get; init; } = [];
    public IReadOnlyList<ContactAudience> Audiences { get; init; } = [];
    public int? MinimumAge { get; init; }
    public int? MaximumAge { get; init; }
    public string Scope { get; init; } = "";
    public IReadOnlyList<string> NotFor { get; init; } = [];
    public IReadOnlyList<NeedCode> Needs { get; init; } = [];
    public bool ServesAnyNeed { get; init; }
    public IReadOnlyList<Nation> Nations { get; init; } = [];
    public IReadOnlyList<ContactRoute> Routes { get; init; } = [];
    public HostDuty HostDuty { get; init; }
    public ContactId Fills { get; init; }
    public OpeningHours? Hours { get; init; }
    public IReadOnlyList<TimeLimit> Limits { get; init; } = [];
    public EvidenceMark Evidence { get; init; }
    public IReadOnlyList<string> Sources { get; init; } = [];
    public LocalDate? CheckedOn { get; init; }
    public LocalDate? VerifyBy { get; init; }
    public LocalDate? From { get; init; }
    public LocalDate? Until { get; init; }
    public IReadOnlyList<string> Notes { get; init; } = [];
    public Source Source { get; init; }

    /// <exception cref="ArgumentException">A field breaks its rule; the message names contact and field.</exception>
    public ContactParts Checked()
    {
        Require(!string.IsNullOrWhiteSpace(Name) && Name.Length <= MaxName, $"its name has 1 to {MaxName} characters");
        Require(Nations.Count > 0 && Nations.All(n => n.ToCode() is not null), "it needs nations");
        Require(Nations.Distinct().Count() == Nations.Count, "a nation stands twice");
        Require(Audiences.Count > 0 && Audiences.All(a => a.ToCode() is not null), "it needs audiences");
        Require(Needs.Count > 0 && Needs.All(n => n != default), "it needs needs");
        Require(Routes.Count > 0 || HostDuty != HostDuty.None, "it needs a route");
        Require(CheckedOn is null == VerifyBy is null, "checkedOn and verifyBy go together");
        Require(CheckedOn is null || VerifyBy >= CheckedOn, "verifyBy comes before checkedOn");
        Require(From is null || Until is null || Until >= From, "until comes before from");
        return this;
    }

    private void Require(bool holds, string rule)
    {
        if (!holds)
            throw new ArgumentException($"contact '{Id}': {rule}.");
    }
}
