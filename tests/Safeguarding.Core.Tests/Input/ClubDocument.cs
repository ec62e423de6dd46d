using NodaTime;
using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Input;

/// <summary>A document with a field of every kind, to test how documents are read.</summary>
internal sealed record Club(
    string Name,
    LocalDate Founded,
    Instant? Seen,
    bool? Open,
    int Members,
    IReadOnlyList<Nation> Nations,
    IReadOnlyList<Person> People,
    Person? Lead
)
{
    public static readonly Document<Club> Document = new("Club", "A club.", Read);

    private static Club? Read(Fields fields)
    {
        var name = fields.Text("name", "The club's name.", max: 20);
        var founded = fields.Day("founded", "Its first day.");
        var seen = fields.OptionalInstant("seen", "When it was last seen.");
        var open = fields.OptionalFlag("open", "Whether it is open.");
        var members = fields.Whole("members", "How many members.", 0, 500);
        var nations = fields.OptionalCodes<Nation>(
            "nations",
            "Where.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var people = fields.List<Person>("people", "Who.", Person.Read, min: 1);
        var lead = fields.OptionalObject<Person>("lead", "Who leads.", Person.Read);
        fields.Unique("people", people, person => person.Id);
        if (fields.IsGood && lead is not null && people.All(p => p.Id != lead.Id))
            fields.Fail("lead", Safeguarding.Input.InputRules.UnknownId, "is none of the people");
        return fields.End() ? new Club(name, founded, seen, open, members, nations, people, lead) : null;
    }
}

/// <summary>Somebody of one of two kinds.</summary>
internal sealed record Person(string Id, int? Age, string? Post)
{
    public static Person? Read(Fields fields)
    {
        var id = fields.Id("id", "Who.");
        return fields.Choice<Person>(
            "kind",
            "Child or adult.",
            ("child", f => Child(f, id)),
            ("adult", f => Adult(f, id))
        );
    }

    private static Person? Child(Fields fields, string id)
    {
        var age = fields.Whole("age", "In years.", 0, 17);
        return fields.End() ? new Person(id, age, null) : null;
    }

    private static Person? Adult(Fields fields, string id)
    {
        var post = fields.OptionalText("post", "What they do.");
        return fields.End() ? new Person(id, null, post) : null;
    }
}
