using System.Text;
using System.Text.Json;
using Safeguarding.Judgements;

namespace Safeguarding.Tests.Judgements;

public class ReasonCatalogueTests
{
    private static readonly Source Some = Source.Of(SourceKind.Host, "test");

    [Fact]
    public void Every_shipped_code_has_a_sentence_that_states_no_guilt() =>
        Assert.All(
            ReasonCatalogue.Default.Codes,
            code =>
            {
                Assert.True(ReasonCatalogue.Default.TryGetSentence(code, out var sentence));
                Assert.DoesNotContain("guilty", sentence, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("certainly", sentence, StringComparison.OrdinalIgnoreCase);
                Assert.InRange(sentence.Length, 3, 160);
            }
        );

    [Fact]
    public void Names_in_a_sentence_are_filled_and_none_may_be_missing()
    {
        var catalogue = Read("""{"code":"x-due","text":"Due on {day} by {who}"}""");
        var code = ReasonCode.Parse("x-due");
        Assert.Equal("Due on Monday by {you}", catalogue.Reason(code, Some, ("day", "Monday"), ("who", "{you}")).Text);
        Assert.Contains(
            "who",
            Assert.Throws<ArgumentException>(() => catalogue.Reason(code, Some, ("day", "Monday"))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_reason_needs_a_known_code_and_a_source()
    {
        Assert.Throws<ArgumentException>(() => Reason.Of(ReasonCode.Parse("x-nothing"), Some));
        Assert.Throws<ArgumentException>(() => Reason.Of(ReasonCode.Parse("cell-assumed"), default));
        Assert.Throws<ArgumentException>(() => Source.Of(SourceKind.None, "a"));
        Assert.Throws<ArgumentException>(() => Source.Of(SourceKind.Data, "a b"));
    }

    [Fact]
    public void Another_catalogue_stands_over_the_first()
    {
        var welsh = ReasonCatalogue.Default.With(Read("""{"code":"cell-assumed","text":"Rhagdybiaeth yw'r C"}"""));
        Assert.Equal("Rhagdybiaeth yw'r C", welsh.Reason(ReasonCode.Parse("cell-assumed"), Some).Text);
        Assert.Equal(ReasonCatalogue.Default.Codes.Count, welsh.Codes.Count);
    }

    [Theory]
    [InlineData("""{"code":"Bad Code","text":"a"}""", "Bad Code")]
    [InlineData("""{"code":"x-a","text":" "}""", "x-a")]
    [InlineData("""{"code":"x-a","text":"a"},{"code":"x-a","text":"b"}""", "twice")]
    public void A_bad_row_is_named(string rows, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => Read(rows)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_field_is_refused_with_its_path() =>
        Assert.Contains(
            "colour",
            Assert.Throws<JsonException>(() => Read("""{"code":"x-a","text":"a","colour":1}""")).Message,
            StringComparison.Ordinal
        );

    private static ReasonCatalogue Read(string rows) =>
        ReasonCatalogue.FromStream(
            new MemoryStream(
                Encoding.UTF8.GetBytes(
                    """{"version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","reasons":[""" + rows + "]}"
                )
            )
        );
}
