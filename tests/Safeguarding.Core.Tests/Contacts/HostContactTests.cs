using NodaTime;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

public class HostContactTests
{
    private static readonly LocalDate Checked = new(2026, 9, 1);
    private static readonly LocalDate By = new(2027, 3, 1);
    private static readonly SupportDirectory Shipped = SupportDirectory.Default;
    private static readonly ContactRoute Phone = ContactRoute.Create(RouteKind.Phone, "0117 496 0001", "day time");

    [Fact]
    public void A_local_contact_is_filled_in_and_goes_stale()
    {
        var directory = Shipped.With(Lado());
        var found = directory.Get("lado", Nation.England);
        Assert.Equal(
            ("Avonford LADO", "0117 496 0001", "day time"),
            (found.Name, found.Routes[0].Value, found.Routes[0].Note)
        );
        Assert.Equal("host:support-contacts/lado", found.Source.ToString());
        Assert.Equal(1, Assert.Single(found.Limits).WorkingDays);
        Assert.Equal("la-children-england", Assert.Single(directory.MissingLocal(Nation.England, By)).Contact.Id.Value);
        var late = directory.MissingLocal(Nation.England, By.PlusDays(1));
        Assert.Equal(["la-children-england", "lado"], late.Select(o => o.Contact.Id.Value));
        Assert.Equal([ContactState.NotConfigured, ContactState.Stale], late.Select(o => o.Verdict));
        Assert.Equal(Shipped.Contacts.Count, directory.Contacts.Count);
        Assert.Equal(2, Shipped.MissingLocal(Nation.England, By).Count);
    }

    [Fact]
    public void A_contact_of_several_nations_is_filled_in_nation_by_nation()
    {
        var welsh = Shipped.Get("local-police", Nation.Wales).Configure(Nation.Wales, "Heddlu", [Phone], Checked, By);
        var directory = Shipped.With(welsh);
        Assert.Equal("Heddlu", directory.Get("local-police", Nation.Wales).NameIn(Nation.Wales));
        Assert.Empty(directory.Get("local-police", Nation.Scotland).Routes);
        Assert.Equal(
            [Nation.England, Nation.Scotland, Nation.NorthernIreland],
            directory.Get("local-police", Nation.England).Nations
        );
        var again = directory.With(welsh.CheckedAgain(By, By.PlusDays(5)));
        Assert.Equal(By, again.Get("local-police", Nation.Wales).CheckedOn);
        Assert.Equal(Shipped.Contacts.Count + 1, again.Contacts.Count);
        Assert.Throws<ArgumentException>(() =>
            Shipped.Get("lado", Nation.England).Configure(Nation.Wales, "LADO", [Phone], Checked, By)
        );
    }

    [Fact]
    public void A_second_local_authority_fills_in_the_same_contact()
    {
        var second = Own("x-lado-brackwater", fills: "lado");
        var directory = Shipped.With(second);
        Assert.DoesNotContain(directory.MissingLocal(Nation.England, By), o => o.Contact.Id.Value == "lado");
        Assert.Equal(
            "x-lado-brackwater",
            Assert
                .Single(directory.MissingLocal(Nation.England, By.PlusDays(1)), o => o.Contact.Fills.Value == "lado")
                .Contact.Id.Value
        );
        Assert.Throws<ArgumentException>(() => Shipped.With(Own("x-a", fills: "childline")));
        Assert.Throws<ArgumentException>(() => Shipped.With(Own("x-a", fills: "la-wales")));
        Assert.Throws<ArgumentException>(() => Shipped.With(Own("x-a", fills: "x-nobody")));
        Assert.Throws<ArgumentNullException>(() => Shipped.With((SupportContact)null!));
    }

    [Fact]
    public void A_hosts_own_contact_is_made_whole_or_not_at_all()
    {
        var own = Own("x-counsellor");
        Assert.Equal(
            ("School counsellor", "School counsellor", EvidenceMark.None, false, HostDuty.None),
            (own.Name, own.Scope, own.Evidence, own.ServesAnyNeed, own.HostDuty)
        );
        Assert.Equal("School counsellor: phone 0117 496 0001", own.ToString());
        Assert.Equal(["ask at reception"], own.Notes);
        Assert.Contains("x-", Refused(id: "childline"), StringComparison.Ordinal);
        Assert.Contains("name", Refused(name: " "), StringComparison.Ordinal);
        Assert.Contains("name", Refused(name: new string('a', 201)), StringComparison.Ordinal);
        Assert.Contains("nations", Refused(nations: []), StringComparison.Ordinal);
        Assert.Contains("nations", Refused(nations: [Nation.None]), StringComparison.Ordinal);
        Assert.Contains("twice", Refused(nations: [Nation.Wales, Nation.Wales]), StringComparison.Ordinal);
        Assert.Contains("audiences", Refused(audiences: []), StringComparison.Ordinal);
        Assert.Contains("audiences", Refused(audiences: [ContactAudience.None]), StringComparison.Ordinal);
        Assert.Contains("needs", Refused(needs: []), StringComparison.Ordinal);
        Assert.Contains("needs", Refused(needs: [default]), StringComparison.Ordinal);
        Assert.Contains("route", Refused(routes: []), StringComparison.Ordinal);
        Assert.Contains("verifyBy", Refused(verifyBy: Checked.PlusDays(-1)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => own.CheckedAgain(By, Checked));
        Assert.Throws<ArgumentException>(() => Lado(name: ""));
        Assert.Throws<ArgumentException>(() => Lado(routes: []));
    }

    [Theory]
    [InlineData(RouteKind.None, "1")]
    [InlineData(RouteKind.Phone, " ")]
    [InlineData(RouteKind.Phone, "ring us")]
    [InlineData(RouteKind.TextRelay, "relay")]
    [InlineData(RouteKind.Phone, "0117\n496")]
    [InlineData(RouteKind.Email, "help.example.org")]
    [InlineData(RouteKind.Email, "@example.org")]
    [InlineData(RouteKind.Web, "http://example.org")]
    [InlineData(RouteKind.Web, "www.example.org")]
    public void A_route_that_leads_nowhere_is_refused(RouteKind kind, string value) =>
        Assert.Throws<ArgumentException>(() => ContactRoute.Create(kind, value));

    [Fact]
    public void A_route_is_not_longer_than_it_may_be()
    {
        var most = new string('a', ContactRoute.MaxText);
        Assert.Equal(most, ContactRoute.Create(RouteKind.InApp, most, most).Note);
        Assert.Throws<ArgumentException>(() => ContactRoute.Create(RouteKind.InApp, most + "a"));
        Assert.Throws<ArgumentException>(() => ContactRoute.Create(RouteKind.InApp, "a", most + "a"));
        Assert.Equal("in-app Report", ContactRoute.Create(RouteKind.InApp, "Report").ToString());
    }

    [Fact]
    public void A_check_that_ran_out_is_stale_even_without_a_number()
    {
        var lado = Shipped.Get("lado", Nation.England).CheckedAgain(Checked, By);
        Assert.Equal(ContactState.NotConfigured, lado.StateOn(By));
        Assert.Equal(ContactState.Stale, lado.StateOn(By.PlusDays(1)));
        Assert.Equal(
            ContactState.NotConfigured,
            Shipped.Get("lado", Nation.England).StateOn(new LocalDate(2028, 1, 1))
        );
    }

    private static SupportContact Lado(string name = "Avonford LADO", ContactRoute[]? routes = null) =>
        Shipped.Get("lado", Nation.England).Configure(Nation.England, name, routes ?? [Phone], Checked, By);

    private static string Refused(
        string id = "x-a",
        string name = "A",
        Nation[]? nations = null,
        ContactAudience[]? audiences = null,
        NeedCode[]? needs = null,
        ContactRoute[]? routes = null,
        LocalDate? verifyBy = null
    ) =>
        Assert
            .Throws<ArgumentException>(() =>
                SupportContact.Create(
                    ContactId.Parse(id),
                    name,
                    nations ?? [Nation.Wales],
                    audiences ?? [ContactAudience.Child],
                    needs ?? [NeedCode.Parse("any-worry")],
                    routes ?? [Phone],
                    Checked,
                    verifyBy ?? By
                )
            )
            .Message;

    private static SupportContact Own(string id, string? fills = null) =>
        SupportContact.Create(
            ContactId.Parse(id),
            "School counsellor",
            [Nation.England],
            [ContactAudience.Child],
            [NeedCode.Parse("any-worry")],
            [Phone],
            Checked,
            By,
            fills: fills is null ? default : ContactId.Parse(fills),
            notes: ["ask at reception"]
        );
}
