using System.Text;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal;

namespace Safeguarding.Tests.Incidents;

/// <summary>What each person of an incident raises: by part, role, age and post.</summary>
public class PeopleSignalTests
{
    [Theory]
    [InlineData("", "child-involved")]
    [InlineData("child affected age=12", "affected/child child-involved young")]
    [InlineData("child affected age=13", "affected/child child-involved")]
    [InlineData("child affected age=17", "affected/child child-involved")]
    [InlineData("child affected age=18", "affected/adult")]
    [InlineData("child affected", "affected/child ages-not-known child-involved")]
    [InlineData("peer affected", "affected/child ages-not-known child-involved")]
    [InlineData("unknown affected", "affected/child ages-not-known child-involved")]
    [InlineData("unknown affected age=30", "affected/adult")]
    [InlineData("adult affected", "affected/adult")]
    [InlineData("parent affected", "affected/adult")]
    [InlineData("staff affected", "affected/adult affected/staff")]
    [InlineData("staff affected age=17", "affected/child affected/staff child-involved")]
    [InlineData("child affected age=14 identityProtected", "affected/child child-involved child/protected")]
    [InlineData("child affected age=14 lookedAfter", "affected/child child-involved child/looked-after")]
    [InlineData("adult affected identityProtected lookedAfter", "affected/adult")]
    public void Somebody_affected(string people, string raised) => Assert.Equal(raised, Raised(people));

    [Theory]
    [InlineData("peer alleged age=15", "alleged/child alleged/role/peer child-involved")]
    [InlineData("peer alleged age=12", "alleged/child alleged/role/peer child-involved young")]
    [InlineData("peer alleged", "ages-not-known alleged/child alleged/role/peer child-involved")]
    [InlineData("unknown alleged", "alleged/role/unknown child-involved")]
    [InlineData("unknown alleged age=40", "alleged/adult alleged/role/unknown child-involved")]
    [InlineData("unknown-adult alleged", "alleged/adult alleged/role/unknown-adult child-involved")]
    [InlineData("parent alleged", "alleged/adult alleged/parent alleged/role/parent child-involved")]
    [InlineData("adult alleged", "alleged/adult alleged/role/adult child-involved")]
    [InlineData("ai alleged", "alleged/ai alleged/role/ai child-involved")]
    [InlineData("service alleged", "alleged/role/service alleged/service child-involved")]
    public void Somebody_alleged(string people, string raised) => Assert.Equal(raised, Raised(people));

    [Theory]
    [InlineData("staff alleged", "allegation alleged/adult alleged/role/staff child-involved")]
    [InlineData("adult alleged worksWithChildren", "allegation alleged/adult alleged/role/adult child-involved")]
    [InlineData("staff alleged age=17", "alleged/child alleged/role/staff child-involved")]
    [InlineData("adult alleged removedFromWork", "alleged/adult alleged/removed alleged/role/adult child-involved")]
    [InlineData(
        "adult alleged leadReportsToThem",
        "alleged/adult alleged/role/adult child-involved lead-reports-to-accused"
    )]
    [InlineData("staff alleged post=lead", "allegation alleged/adult alleged/role/staff child-involved lead-accused")]
    [InlineData("staff alleged post=head", "allegation alleged/adult alleged/role/staff child-involved head-accused")]
    [InlineData("staff alleged post=volunteer", "allegation alleged/adult alleged/role/staff child-involved")]
    public void Somebody_who_works_with_children_is_alleged(string people, string raised) =>
        Assert.Equal(raised, Raised(people));

    [Theory]
    [InlineData("adult affected; peer alleged age=15", "affected/adult alleged/child alleged/role/peer child-involved")]
    [InlineData("adult affected; adult alleged", "affected/adult alleged/adult alleged/role/adult")]
    [InlineData("adult affected; child affected age=15", "affected/adult affected/child child-involved")]
    [InlineData("child affected age=15; adult affected", "affected/adult affected/child child-involved")]
    [InlineData("adult affected; adult affected", "affected/adult")]
    [InlineData(
        "child affected age=15; child affected age=15; adult affected",
        "affected/adult affected/child child-involved"
    )]
    [InlineData("adult affected; unknown alleged", "affected/adult alleged/role/unknown")]
    public void Only_where_adults_alone_are_affected_is_there_no_child(string people, string raised) =>
        Assert.Equal(raised, Raised(people));

    /// <summary>A machine is neither child nor adult: whoever it happened to hasn't been named.</summary>
    [Theory]
    [InlineData("service affected", "child-involved")]
    [InlineData("ai affected", "child-involved")]
    [InlineData("service affected; adult affected", "affected/adult")]
    public void A_machine_is_nobody(string people, string raised) => Assert.Equal(raised, Raised(people));

    [Theory]
    [InlineData("child witness age=12")]
    [InlineData("staff informed post=lead")]
    [InlineData("staff worker post=head")]
    public void Those_who_saw_heard_or_help_change_nothing(string people)
    {
        Assert.Equal("child-involved", Raised(people));
        Assert.Equal("affected/adult", Raised("adult affected; " + people));
    }

    /// <summary>People as "role part" and what else is said of them, one after a semicolon each.</summary>
    private static string Raised(string people)
    {
        var rows = people.Split(';').Select(p => p.Trim()).Where(p => p.Length > 0).Select(Person);
        var read = IncidentSituation.Read(Encoding.UTF8.GetBytes($$"""{"people":[{{string.Join(",", rows)}}]}"""));
        var found = new HashSet<string>(StringComparer.Ordinal);
        PeopleSignals.Add(found, read.Value.People);
        return string.Join(" ", found.Order(StringComparer.Ordinal));
    }

    private static string Person(string text, int place)
    {
        var words = text.Split(' ');
        var more = words
            .Skip(2)
            .Select(word =>
                word.StartsWith("age=", StringComparison.Ordinal) ? $"\"age\":{word[4..]}"
                : word.StartsWith("post=", StringComparison.Ordinal) ? $"\"posts\":[\"{word[5..]}\"]"
                : $"\"{word}\":true"
            );
        string[] fields = [$"\"id\":\"p{place}\"", $"\"role\":\"{words[0]}\"", $"\"part\":\"{words[1]}\"", .. more];
        return "{" + string.Join(",", fields) + "}";
    }
}
