using System.Text;
using NodaTime;
using Safeguarding.Incidents;
using Safeguarding.Input;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Incidents;

public class SituationTests
{
    private static readonly PersonId Id = PersonId.Parse("p");

    [Theory]
    [InlineData("""{"harms":["dancing"]}""", "$.harms[0]", InputRules.UnknownCode)]
    [InlineData("""{"welfare":["happy"]}""", "$.welfare[0]", InputRules.UnknownCode)]
    [InlineData("""{"severity":"huge"}""", "$.severity", InputRules.UnknownCode)]
    [InlineData("""{"cell":"contact"}""", "$.cell", InputRules.UnknownCode)]
    [InlineData("""{"toldAt":"yesterday"}""", "$.toldAt", InputRules.NotAnInstant)]
    [InlineData("""{"happenedOn":"2026-02-30"}""", "$.happenedOn", InputRules.NotADay)]
    [InlineData("""{"motives":["hair"]}""", "$.motives[0]", InputRules.UnknownCode)]
    [InlineData("""{"picture":"x"}""", "$.picture", InputRules.UnknownField)]
    [InlineData(
        """{"sexualImage":{"shows":"affected-child","description":"x"}}""",
        "$.sexualImage.description",
        InputRules.UnknownField
    )]
    [InlineData(
        """{"sexualImage":{"shows":"affected-child","url":"x"}}""",
        "$.sexualImage.url",
        InputRules.UnknownField
    )]
    [InlineData("""{"sexualImage":{}}""", "$.sexualImage.shows", InputRules.MissingField)]
    [InlineData("""{"people":[{"id":"a","role":"child"}]}""", "$.people[0].part", InputRules.MissingField)]
    [InlineData(
        """{"people":[{"id":"a b","role":"child","part":"affected"}]}""",
        "$.people[0].id",
        InputRules.UnknownCode
    )]
    [InlineData(
        """{"people":[{"id":"a","role":"child","part":"affected","age":14,"ageBand":"under-13"}]}""",
        "$.people[0].ageBand",
        InputRules.Contradiction
    )]
    [InlineData(
        """{"people":[{"id":"a","role":"child","part":"affected","posts":["lead"]}]}""",
        "$.people[0].posts",
        InputRules.Contradiction
    )]
    [InlineData(
        """{"people":[{"id":"a","role":"child","part":"affected","ageBand":"mixed"}]}""",
        "$.people[0].ageBand",
        InputRules.Contradiction
    )]
    [InlineData(
        """{"people":[{"id":"a","role":"child","part":"affected"},{"id":"a","role":"peer","part":"alleged"}]}""",
        "$.people[1]",
        InputRules.DuplicateId
    )]
    [InlineData(
        """{"platform":{"name":"x","reported":false,"outcome":"refused"}}""",
        "$.platform.reported",
        InputRules.Contradiction
    )]
    [InlineData("""{"contacts":[{"id":"lado","name":"x"}]}""", "$.contacts[0].id", InputRules.Contradiction)]
    [InlineData(
        """{"contacts":[{"id":"lado","name":"x","phone":"1"},{"id":"lado","name":"y","phone":"2"}]}""",
        "$.contacts[1]",
        InputRules.DuplicateId
    )]
    [InlineData("""{"immediateDanger":"yes"}""", "$.immediateDanger", InputRules.WrongType)]
    public void What_is_wrong_is_named(string text, string path, string rule)
    {
        var errors = IncidentSituation.Read(Encoding.UTF8.GetBytes(text)).Errors;
        Assert.Contains(errors, e => e.Path == path && e.Rule == rule);
    }

    [Fact]
    public void A_host_code_is_a_harm_too() =>
        Assert.True(IncidentSituation.Read("""{"harms":["x-ours"]}"""u8.ToArray()).IsUsable);

    [Fact]
    public void People_know_whether_they_are_children()
    {
        static IncidentPerson Of(PartyRole role, int? age = null, AudienceBand band = AudienceBand.None) =>
            IncidentPerson.Create(Id, role, PersonPart.Affected, age, band);
        Assert.True(Of(PartyRole.Child).IsChild);
        Assert.True(Of(PartyRole.Peer).IsChild);
        Assert.True(Of(PartyRole.Unknown, 17).IsChild);
        Assert.False(Of(PartyRole.Child, 18).IsChild);
        Assert.True(Of(PartyRole.Child, 18).IsAdult);
        Assert.True(Of(PartyRole.Staff).IsAdult);
        Assert.False(Of(PartyRole.Staff, 17).IsAdult);
        Assert.True(Of(PartyRole.UnknownAdult).IsAdult);
        Assert.False(Of(PartyRole.Unknown).IsAdult || Of(PartyRole.Unknown).IsChild);
        Assert.True(Of(PartyRole.Unknown, band: AudienceBand.Adult).IsAdult);
        Assert.Equal(
            [
                AudienceBand.Under13,
                AudienceBand.From13To15,
                AudienceBand.From13To15,
                AudienceBand.From16To17,
                AudienceBand.From16To17,
                AudienceBand.Adult,
            ],
            new[] { 12, 13, 15, 16, 17, 18 }.Select(age => Of(PartyRole.Child, age).AgeBand)
        );
    }

    [Fact]
    public void Staff_and_holders_of_posts_work_with_children()
    {
        Assert.True(
            IncidentPerson.Create(Id, PartyRole.Staff, PersonPart.Alleged, worksWithChildren: false).WorksWithChildren
        );
        Assert.True(
            IncidentPerson
                .Create(Id, PartyRole.Adult, PersonPart.Alleged, posts: [AdultPost.Volunteer])
                .WorksWithChildren
        );
        Assert.Null(IncidentPerson.Create(Id, PartyRole.Adult, PersonPart.Alleged).WorksWithChildren);
        Assert.False(
            IncidentPerson.Create(Id, PartyRole.Parent, PersonPart.Alleged, worksWithChildren: false).WorksWithChildren
        );
    }

    [Fact]
    public void Impossible_parts_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IncidentPerson.Create(default, PartyRole.Child, PersonPart.Affected));
        Assert.Throws<ArgumentException>(() => IncidentPerson.Create(Id, PartyRole.None, PersonPart.Affected));
        Assert.Throws<ArgumentException>(() => IncidentPerson.Create(Id, PartyRole.Child, PersonPart.None));
        Assert.Throws<ArgumentException>(() => IncidentPerson.Create(Id, PartyRole.Child, PersonPart.Affected, 121));
        Assert.Throws<ArgumentException>(() => IncidentPerson.Create(Id, PartyRole.Child, PersonPart.Affected, -1));
        Assert.Throws<ArgumentException>(() =>
            IncidentPerson.Create(Id, PartyRole.Child, PersonPart.Affected, 14, AudienceBand.Adult)
        );
        Assert.Throws<ArgumentException>(() => SexualImage.Create(ImageSubject.None));
        Assert.Throws<ArgumentException>(() => PlatformReport.Create(" "));
        Assert.Throws<ArgumentException>(() => PlatformReport.Create("x", false, outcome: PlatformOutcome.Refused));
        Assert.Throws<ArgumentException>(() => LocalContact.Create(ContactId.Parse("lado"), "x", []));
        Assert.Throws<ArgumentException>(() => LocalContact.Create(default, "x", ["1"]));
        Assert.Throws<ArgumentException>(() => LocalContact.Create(ContactId.Parse("lado"), "", ["1"]));
        var twice = IncidentPerson.Create(Id, PartyRole.Child, PersonPart.Affected);
        Assert.Throws<ArgumentException>(() => IncidentSituation.Create(people: [twice, twice]));
        var contact = LocalContact.Create(ContactId.Parse("lado"), "x", ["1"]);
        Assert.Throws<ArgumentException>(() => IncidentSituation.Create(contacts: [contact, contact]));
    }

    [Fact]
    public void A_report_with_an_outcome_was_made()
    {
        Assert.True(PlatformReport.Create("x", outcome: PlatformOutcome.Pending).Reported);
        Assert.True(PlatformReport.Create("x", reportedAt: Instant.MinValue).Reported);
        Assert.Null(PlatformReport.Create("x").Reported);
        Assert.True(PlatformReport.Create("x", outcome: PlatformOutcome.NoAnswer).Failed);
        Assert.False(PlatformReport.Create("x", outcome: PlatformOutcome.Removed).Failed);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("inc-2026/14#x", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("a b", false)]
    [InlineData("a\u0007", false)]
    public void Ids_are_opaque_and_have_no_space(string? text, bool good)
    {
        Assert.Equal(good, PersonId.TryParse(text, out _));
        Assert.Equal(good, IncidentId.TryParse(text, out _));
        Assert.Equal("", default(PersonId).Value);
        Assert.True(PersonId.TryParse(new string('x', 128), out _));
        Assert.False(PersonId.TryParse(new string('x', 129), out _));
        Assert.Throws<FormatException>(() => IncidentId.Parse(" "));
    }
}
