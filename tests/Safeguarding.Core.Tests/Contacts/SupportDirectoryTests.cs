using NodaTime;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Contacts;

public class SupportDirectoryTests
{
    private static readonly LocalDate Today = new(2026, 11, 25);
    private static readonly SupportDirectory Shipped = SupportDirectory.Default;

    public static TheoryData<string, string, string, string> Facts
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (id, nations, route, need) in ContactFacts.All)
                data.Add(id, nations, route, need);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_contact_of_the_sources_is_found_by_nation_and_need(
        string id,
        string nations,
        string route,
        string need
    )
    {
        foreach (var nation in Nations())
        {
            var found = Shipped
                .Find(nation, Today, need: NeedCode.Parse(need))
                .SingleOrDefault(offer => offer.Contact.Id.Value == id);
            Assert.Equal(nations.Contains(nation.ToString()[0], StringComparison.Ordinal), found is not null);
            if (found is null)
                continue;
            Assert.Equal(route.Length > 0, found.IsCurrent);
            Assert.Equal(route.Length > 0 ? ContactState.Current : ContactState.NotConfigured, found.Verdict);
            if (route.Length > 0)
                Assert.Contains(found.Contact.Routes, r => r.Value == route);
            Assert.NotEmpty(found.Reasons);
        }
    }

    [Fact]
    public void The_directory_is_the_approved_one() =>
        Golden.Matches(
            RepositoryFiles.Path("tests", "Safeguarding.Core.Tests", "Contacts", "directory.golden.txt"),
            DirectoryDump.Of(Shipped)
        );

    [Fact]
    public void A_child_always_gets_Childline()
    {
        foreach (var nation in Nations())
        {
            foreach (var need in Shipped.Needs)
                Assert.Contains(
                    Shipped.FindCurrent(nation, Today, ContactAudience.Child, need.Code),
                    c => c.Id.Value == "childline"
                );
        }
        Assert.DoesNotContain(
            Shipped.Find(Nation.England, Today, ContactAudience.Parent, NeedCode.Parse("fraud")),
            o => o.Contact.Id.Value == "childline"
        );
    }

    [Theory]
    [InlineData(Nation.England, ContactAudience.Child, "own-nude-image-online", "report-remove,childline")]
    [InlineData(Nation.England, ContactAudience.Parent, "own-nude-image-online", "")]
    [InlineData(Nation.Scotland, ContactAudience.Parent, "family-support", "parentline-scotland")]
    [InlineData(Nation.Wales, ContactAudience.Parent, "family-support", "")]
    [InlineData(Nation.Scotland, ContactAudience.Anyone, "fraud", "fraud-scotland")]
    [InlineData(Nation.Wales, ContactAudience.Anyone, "fraud", "report-fraud")]
    [InlineData(
        Nation.Scotland,
        ContactAudience.Professional,
        "allegation-about-an-adult",
        "police-101,scotland-social-work,local-police"
    )]
    [InlineData(
        Nation.England,
        ContactAudience.Professional,
        "allegation-about-an-adult",
        "police-101,lado,local-police"
    )]
    [InlineData(Nation.England, ContactAudience.Parent, "allegation-about-an-adult", "police-101,local-police")]
    [InlineData(Nation.NorthernIreland, ContactAudience.Professional, "radicalisation", "police-101,act-early")]
    [InlineData(
        Nation.England,
        ContactAudience.Professional,
        "radicalisation",
        "police-101,act-early,prevent-referral"
    )]
    [InlineData(Nation.England, ContactAudience.Volunteer, "radicalisation", "police-101,act-early,prevent-referral")]
    [InlineData(Nation.England, ContactAudience.Professional, "barring-referral", "vetting")]
    [InlineData(Nation.England, ContactAudience.Child, "platform-escalation", "childline")]
    [InlineData(Nation.Wales, ContactAudience.Volunteer, "platform-escalation", "posh")]
    [InlineData(Nation.Wales, ContactAudience.Trustee, "charity-serious-incident", "charity-regulator")]
    [InlineData(Nation.Wales, ContactAudience.Controller, "personal-data-breach", "ico-breach")]
    [InlineData(Nation.Wales, ContactAudience.Adult, "radicalisation", "police-101,act-early")]
    [InlineData(Nation.Wales, ContactAudience.Public, "concern-about-a-child", "nspcc-helpline,la-wales")]
    public void Who_asks_gets_what_is_for_them(Nation nation, ContactAudience who, string need, string ids) =>
        Assert.Equal(
            ids,
            string.Join(",", Shipped.Find(nation, Today, who, NeedCode.Parse(need)).Select(o => o.Contact.Id))
        );

    [Fact]
    public void A_contact_past_its_verify_by_day_is_found_but_never_current()
    {
        var later = new LocalDate(2027, 11, 23);
        foreach (var nation in Nations())
        {
            Assert.Empty(Shipped.FindCurrent(nation, later));
            Assert.NotEmpty(Shipped.FindCurrent(nation, later.PlusDays(-1)));
            Assert.Empty(Shipped.Stale(nation, later.PlusDays(-1)));
            Assert.All(
                Shipped.Stale(nation, later),
                o =>
                {
                    Assert.Equal(ContactState.Stale, o.Verdict);
                    Assert.Equal("contact-not-checked-since-its-verify-by-day", o.Reasons[0].Code.Value);
                    Assert.Contains("2027-11-22", o.Reasons[0].Text, StringComparison.Ordinal);
                    Assert.Contains("2026-11-22", o.Reasons[0].Text, StringComparison.Ordinal);
                }
            );
            Assert.NotEmpty(Shipped.Stale(nation, later));
        }
        var again = Shipped.With(Shipped.Get("childline", Nation.Wales).CheckedAgain(later, later.PlusYears(1)));
        Assert.Equal("childline", Assert.Single(again.FindCurrent(Nation.Wales, later)).Id.Value);
    }

    [Fact]
    public void Report_Fraud_is_there_from_its_first_day()
    {
        var contact = Shipped.Get("report-fraud", Nation.England);
        Assert.Equal(ContactState.NotYet, contact.StateOn(new LocalDate(2025, 12, 3)));
        Assert.Equal("contact-not-yet", contact.ReasonsOn(new LocalDate(2025, 12, 3))[0].Code.Value);
        Assert.Equal(ContactState.Current, contact.StateOn(new LocalDate(2025, 12, 4)));
        Assert.False(contact.IsStale(new LocalDate(2025, 12, 3)));
    }

    [Fact]
    public void What_rests_on_memory_says_so()
    {
        Assert.Equal(
            ["contact-current", "contact-from-memory"],
            Shipped.Get("iwf", Nation.England).ReasonsOn(Today).Select(r => r.Code.Value)
        );
        Assert.Equal(
            $"data:support-contacts/iwf@{Shipped.Version}",
            Shipped.Get("iwf", Nation.England).ReasonsOn(Today)[0].Source.ToString()
        );
        Assert.Equal(
            ["contact-not-configured", "contact-from-memory"],
            Shipped.Get("la-wales", Nation.Wales).ReasonsOn(Today).Select(r => r.Code.Value)
        );
        Assert.Single(Shipped.Get("childline", Nation.England).ReasonsOn(Today));
    }

    [Theory]
    [InlineData(Nation.England, "la-children-england,lado")]
    [InlineData(Nation.Wales, "la-wales")]
    [InlineData(Nation.Scotland, "scotland-social-work")]
    [InlineData(Nation.NorthernIreland, "ni-gateway")]
    public void Local_contacts_that_are_not_filled_in_are_named(Nation nation, string ids)
    {
        Assert.Equal(ids, string.Join(",", Shipped.MissingLocal(nation, Today).Select(o => o.Contact.Id)));
        var all = Shipped.MissingLocal(nation, Today, HostDuty.Recommended).Select(o => o.Contact.Id.Value).ToArray();
        Assert.Subset(all.ToHashSet(), ids.Split(',').ToHashSet());
        Assert.Contains("local-police", all);
        Assert.Equal(nation != Nation.NorthernIreland, all.Contains("prevent-referral"));
    }

    [Fact]
    public void A_nation_has_one_charity_regulator_and_a_name_for_its_vetting_body()
    {
        foreach (var nation in Nations())
        {
            Assert.Single(Shipped.Find(nation, Today, need: NeedCode.Parse("charity-serious-incident")));
            Assert.NotEqual("Barring and vetting body", Shipped.Get("vetting", nation).NameIn(nation));
            Assert.Contains(Shipped.LeadTitles, t => t.Nation == nation);
        }
        Assert.Equal("Barring and vetting body", Shipped.Get("vetting", Nation.Wales).NameIn(Nation.None));
        Assert.Equal("Childline", Shipped.Get("childline", Nation.Wales).NameIn(Nation.Wales));
    }

    [Fact]
    public void Harms_and_welfare_lead_to_needs()
    {
        Assert.Equal(["child-at-risk", "grooming"], Shipped.NeedsFor(Harms.Grooming).Select(n => n.Value));
        Assert.Equal("radicalisation", Assert.Single(Shipped.NeedsFor(Harms.Extremism)).Value);
        Assert.Equal("immediate-danger", Shipped.NeedsFor(WelfareCode.Parse("own-self-harm"))[0].Value);
        Assert.Empty(Shipped.NeedsFor(HarmCode.Parse("x-own")));
        var harms = RiskTaxonomy.Default.Harms.Select(h => h.Code).ToHashSet();
        var welfare = RiskTaxonomy.Default.WelfareCodes.Select(w => w.Code).ToHashSet();
        Assert.All(Shipped.Needs.SelectMany(n => n.Harms), harm => Assert.Contains(harm, harms));
        Assert.All(Shipped.Needs.SelectMany(n => n.Welfare), code => Assert.Contains(code, welfare));
        Assert.All(welfare, code => Assert.NotEmpty(Shipped.NeedsFor(code)));
    }

    [Fact]
    public void What_is_no_nation_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.Find(Nation.None, Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.MissingLocal((Nation)9, Today));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.MissingLocal(Nation.Wales, Today, HostDuty.None));
        Assert.False(Shipped.TryGet(ContactId.Parse("lado"), Nation.Scotland, out _));
        Assert.Throws<KeyNotFoundException>(() => Shipped.Get("lado", Nation.Scotland));
        Assert.Throws<KeyNotFoundException>(() => Shipped.Get("Not an id", Nation.England));
    }

    private static IEnumerable<Nation> Nations() =>
        [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];
}
