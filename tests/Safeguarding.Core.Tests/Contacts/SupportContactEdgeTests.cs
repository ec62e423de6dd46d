using System.Text;
using NodaTime;
using Safeguarding.Support;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Contacts;

/// <summary>The day from which and the day until which a contact is there, two who fill in one, and what a refusal says.</summary>
public class SupportContactEdgeTests
{
    private static readonly LocalDate Checked = new(2026, 9, 1);
    private static readonly LocalDate By = new(2027, 3, 1);
    private static readonly SupportDirectory Shipped = SupportDirectory.Default;
    private static readonly ContactRoute Phone = ContactRoute.Create(RouteKind.Phone, "0117 496 0001");
    private static readonly ContactRoute Mail = ContactRoute.Create(RouteKind.Email, "lead@example.org");

    [Theory]
    [InlineData("2026-11-30", ContactState.NotYet, "2026-12-01")]
    [InlineData("2026-12-01", ContactState.Current, "")]
    [InlineData("2026-12-31", ContactState.Current, "")]
    [InlineData("2027-01-01", ContactState.Ended, "2026-12-31")]
    public void A_contact_is_there_from_its_first_to_its_last_day(string day, ContactState state, string told)
    {
        var emergency = WithPeriod().Get("emergency", Nation.Wales);
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(state, emergency.StateOn(on));
        Assert.Contains(told, emergency.ReasonsOn(on)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_two_who_fill_in_a_contact_is_enough()
    {
        var stale = Own("x-one", "lado", Checked.PlusDays(1));
        var fresh = Own("x-two", "lado", By);
        foreach (var directory in new[] { Shipped.With(stale, fresh), Shipped.With(fresh, stale) })
            Assert.DoesNotContain(
                directory.MissingLocal(Nation.England, By),
                o => o.Contact.Id.Value is "lado" or "x-one" or "x-two"
            );
    }

    [Fact]
    public void What_it_is_is_told()
    {
        Assert.Equal($"Own: {Phone}, {Mail}", Own("x-own", null, By).ToString());
        var bare = Shipped.Get("lado", Nation.England);
        Assert.Equal(bare.Name, bare.ToString());
    }

    [Fact]
    public void A_refusal_says_the_rule()
    {
        var lado = Shipped.Get("lado", Nation.England);
        Said("'lado' doesn't serve Wales.", () => lado.Configure(Nation.Wales, "LADO", [Phone], Checked, By));
        Said("contact 'lado': it needs a route.", () => lado.Configure(Nation.England, "LADO", [], Checked, By));
        Said("'x-none' is not a contact in Wales.", () => Shipped.Get("x-none", Nation.Wales));
        Said("'lado' is not a contact in no nation.", () => Shipped.Get("lado", Nation.None));
        Said("required or recommended", () => Shipped.MissingLocal(Nation.Wales, By, HostDuty.None));
        Said("not one of the four nations", () => Shipped.Find(Nation.None, By));
        Said(
            "'x-own' fills in 'emergency', which is not a local contact of its nations.",
            () => Shipped.With(Own("x-own", "emergency", By))
        );
    }

    [Fact]
    public void Nothing_given_is_named()
    {
        Assert.Throws<ArgumentNullException>("contacts", () => SupportDirectory.FromStreams(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("needs", () => SupportDirectory.FromStreams(Stream.Null, null!));
    }

    private static void Said(string rule, Func<object> ask) =>
        Assert.Contains(rule, Assert.ThrowsAny<Exception>(ask).Message, StringComparison.Ordinal);

    private static SupportContact Own(string id, string? fills, LocalDate by) =>
        SupportContact.Create(
            ContactId.Parse(id),
            "Own",
            [Nation.England],
            [ContactAudience.Professional],
            [NeedCode.Parse("allegation-about-an-adult")],
            [Phone, Mail],
            Checked,
            by,
            fills: fills is null ? default : ContactId.Parse(fills)
        );

    private static SupportDirectory WithPeriod()
    {
        const string First = "\"verifyBy\": \"2027-11-22\"";
        var text = Text("contacts.json");
        var at = text.IndexOf(First, StringComparison.Ordinal);
        text = text.Insert(at, "\"from\": \"2026-12-01\", \"until\": \"2026-12-31\", ");
        using var contacts = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var needs = new MemoryStream(Encoding.UTF8.GetBytes(Text("needs.json")));
        return SupportDirectory.FromStreams(contacts, needs);
    }

    private static string Text(string file) =>
        File.ReadAllText(RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "support", file));
}
