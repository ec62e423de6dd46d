using NodaTime;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

/// <summary>Who counts as whom: each pair of audiences.</summary>
public class AudienceEdgeTests
{
    [Theory]
    [InlineData(ContactAudience.Child, "Anyone Child")]
    [InlineData(ContactAudience.Parent, "Anyone Parent Adult Public")]
    [InlineData(ContactAudience.Adult, "Anyone Adult Public")]
    [InlineData(ContactAudience.Public, "Anyone Adult Public")]
    [InlineData(ContactAudience.Professional, "Anyone Adult Public Professional Employer Trustee Controller")]
    [InlineData(ContactAudience.Volunteer, "Anyone Adult Public Professional Volunteer")]
    [InlineData(ContactAudience.Employer, "Anyone Adult Public Professional Employer")]
    [InlineData(ContactAudience.Trustee, "Anyone Adult Public Professional Employer Trustee")]
    [InlineData(ContactAudience.Controller, "Anyone Adult Public Professional Employer Controller")]
    [InlineData(ContactAudience.Anyone, "Anyone")]
    public void A_seeker_is_served_by(ContactAudience seeker, string audiences) =>
        Assert.Equal(
            audiences,
            string.Join(" ", Enum.GetValues<ContactAudience>().Skip(1).Where(a => For(a).Serves(seeker)))
        );

    private static SupportContact For(ContactAudience audience) =>
        SupportContact.Create(
            ContactId.Parse("x-own"),
            "Own",
            [Nation.Wales],
            [audience],
            [NeedCode.Parse("crime")],
            [ContactRoute.Create(RouteKind.Phone, "0117 496 0001")],
            new LocalDate(2026, 9, 1),
            new LocalDate(2027, 3, 1)
        );
}
