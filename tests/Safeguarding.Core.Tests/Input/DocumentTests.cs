using System.Text;
using FsCheck.Xunit;
using NJsonSchema;
using Safeguarding.Input;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Input;

public class DocumentTests
{
    private const string Good = """
        {
          "$schema": "club.schema.json",
          "name": "Otters",
          "founded": "2020-02-29",
          "seen": "2026-11-22T09:30:00+01:00",
          "open": null,
          "members": 12,
          "nations": ["Wales"],
          "people": [{"id": "a", "kind": "child", "age": 9}, {"kind": "adult", "id": "b", "post": "coach"}],
          "lead": {"id": "b", "kind": "adult"}
        }
        """;

    [Fact]
    public void A_good_document_is_read()
    {
        var club = Read(Good).Value;
        Assert.Equal(("Otters", 2020, 12, 2), (club.Name, club.Founded.Year, club.Members, club.People.Count));
        Assert.Equal("2026-11-22T08:30:00Z", club.Seen.ToString());
        Assert.Null(club.Open);
        Assert.Equal([Nation.Wales], club.Nations);
        Assert.Equal((9, "coach"), (club.People[0].Age, club.People[1].Post));
    }

    [Theory]
    [InlineData("\"name\": \"Otters\",", "", "$.name", InputRules.MissingField)]
    [InlineData("\"name\": \"Otters\"", "\"name\": null", "$.name", InputRules.MissingField)]
    [InlineData("\"name\": \"Otters\"", "\"name\": 3", "$.name", InputRules.WrongType)]
    [InlineData("\"name\": \"Otters\"", "\"name\": \" \"", "$.name", InputRules.Blank)]
    [InlineData("\"name\": \"Otters\"", "\"name\": \"Otters of the whole river\"", "$.name", InputRules.TooLong)]
    [InlineData("\"name\": \"Otters\"", "\"name\": \"O\", \"colour\": 1", "$.colour", InputRules.UnknownField)]
    [InlineData("\"name\": \"Otters\"", "\"name\": \"O\", \"name\": \"P\"", "$.name", InputRules.DuplicateField)]
    [InlineData("2020-02-29", "2021-02-29", "$.founded", InputRules.NotADay)]
    [InlineData("09:30:00+01:00", "25:00:00Z", "$.seen", InputRules.NotAnInstant)]
    [InlineData("\"open\": null", "\"open\": \"yes\"", "$.open", InputRules.WrongType)]
    [InlineData("\"members\": 12", "\"members\": 501", "$.members", InputRules.OutOfRange)]
    [InlineData("\"members\": 12", "\"members\": 1.5", "$.members", InputRules.OutOfRange)]
    [InlineData("\"members\": 12", "\"members\": \"12\"", "$.members", InputRules.WrongType)]
    [InlineData("[\"Wales\"]", "[\"Wales\", \"UK\"]", "$.nations[1]", InputRules.UnknownCode)]
    [InlineData("[\"Wales\"]", "\"Wales\"", "$.nations", InputRules.WrongType)]
    [InlineData("\"age\": 9", "\"age\": 18", "$.people[0].age", InputRules.OutOfRange)]
    [InlineData("\"age\": 9", "\"age\": 9, \"post\": \"x\"", "$.people[0].post", InputRules.UnknownField)]
    [InlineData("\"kind\": \"child\"", "\"kind\": \"ghost\"", "$.people[0].kind", InputRules.UnknownCode)]
    [InlineData("\"kind\": \"child\", ", "", "$.people[0].kind", InputRules.MissingField)]
    [InlineData(
        "\"kind\": \"adult\", \"id\": \"b\", \"post\"",
        "\"kind\": \"adult\", \"id\": \"a\", \"post\"",
        "$.people[1]",
        InputRules.DuplicateId
    )]
    [InlineData("\"lead\": {\"id\": \"b\"", "\"lead\": {\"id\": \"c\"", "$.lead", InputRules.UnknownId)]
    public void What_is_wrong_is_named(string good, string bad, string path, string rule)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        var result = Read(text);
        Assert.False(result.IsUsable);
        Assert.Contains(result.Errors, e => e.Path == path && e.Rule == rule);
    }

    [Fact]
    public void All_errors_come_in_the_order_of_the_text_with_their_lines()
    {
        var errors = Read("{\n\"founded\": 1,\n\n\"people\": [],\n\"colour\": 2\n}").Errors;
        Assert.Equal(
            [(1, "$.name"), (1, "$.members"), (2, "$.founded"), (4, "$.people"), (5, "$.colour")],
            errors.Select(e => (e.Line, e.Path))
        );
        Assert.Throws<FormatException>(() => Read("{}").Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{} {}")]
    [InlineData("{\"name\": \"\\ud800\"}")]
    [InlineData("{\"a\": // no\n1}")]
    public void What_is_no_object_is_an_error_too(string text) => Assert.NotEmpty(Read(text).Errors);

    [Fact]
    public void Depth_and_the_number_of_kept_errors_are_bounded()
    {
        Assert.Equal(InputRules.NotJson, Assert.Single(Read(new string('[', 1_000_000)).Errors).Rule);
        var many = "{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"f{i}\": {i}")) + "}";
        Assert.Equal(100, Read(many).Errors.Count);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(
            Club.Document.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Good)).ToArray()).IsUsable
        );

    [Property]
    public void No_text_is_too_much(byte[] bytes, string text)
    {
        Assert.NotEmpty(Club.Document.Read(bytes).Errors);
        Assert.NotEmpty(Read("{\"name\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}").Errors);
    }

    [Fact]
    public async Task The_schema_says_the_same()
    {
        var schema = await JsonSchema.FromJsonAsync(Club.Document.Schema());
        Assert.Empty(schema.Validate(Good));
        foreach (
            var (good, bad) in new[]
            {
                ("\"Otters\"", "3"),
                ("\"age\": 9", "\"age\": 18"),
                ("[\"Wales\"]", "[\"UK\"]"),
                ("\"members\": 12", "\"membres\": 12"),
            }
        )
            Assert.NotEmpty(schema.Validate(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    private static InputResult<Club> Read(string text) => Club.Document.Read(Encoding.UTF8.GetBytes(text));
}
