using System.Text;
using System.Text.Json;
using Safeguarding.Support;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Contacts;

/// <summary>A newer data file is read as strictly as ours.</summary>
public class SupportFileTests
{
    private static readonly string Contacts = Text("contacts.json");
    private static readonly string Needs = Text("needs.json");

    [Fact]
    public void The_shipped_files_are_read() =>
        Assert.Equal(SupportDirectory.Default.Contacts.Count, Read(Contacts, Needs).Contacts.Count);

    [Theory]
    [InlineData("\"audiences\": [\"child\"]", "\"audiences\": [\"pupil\"]", "pupil")]
    [InlineData("\"audiences\": [\"child\"]", "\"audiences\": []", "childline")]
    [InlineData("\"kind\": \"email\"", "\"kind\": \"fax\"", "fax")]
    [InlineData("help@nspcc.org.uk", "help", "nspcc-helpline")]
    [InlineData("\"id\": \"childline\"", "\"id\": \"emergency\"", "twice")]
    [InlineData("\"id\": \"childline\"", "\"id\": \"Child Line\"", "Child Line")]
    [InlineData("\"any-worry\", \"emotional", "\"any-thing\", \"emotional", "any-thing")]
    [InlineData("\"nations\": [\"Scotland\"]", "\"nations\": [\"UK\"]", "UK")]
    [InlineData("\"hostDuty\": \"required\"", "\"hostDuty\": \"soon\"", "soon")]
    [InlineData("\"10:00\"", "\"25:00\"", "25:00")]
    [InlineData("\"to\": \"16:00\"", "\"to\": \"09:00\"", "posh")]
    [InlineData("\"bankHolidays\": \"as-usual\"", "\"bankHolidays\": \"maybe\"", "maybe")]
    [InlineData("\"workingDays\": 1", "\"workingDays\": 0", "lado")]
    [InlineData("\"workingDays\": 1", "\"workingDays\": 1, \"hours\": 24", "lado")]
    [InlineData("\"verifyBy\": \"2027-11-22\"", "\"verifyBy\": \"2026-11-21\"", "emergency")]
    [InlineData("\"verifyBy\": \"2027-11-22\"", "\"verifyBy\": \"2027-11-31\"", "2027-11-31")]
    [InlineData("\"from\": \"2025-12-04\"", "\"from\": \"2025-12-04\", \"until\": \"2025-12-03\"", "report-fraud")]
    [InlineData("\"evidence\": \"partial\"", "\"evidence\": \"sure\"", "sure")]
    [InlineData("\"version\": \"2026.11.1\"", "\"version\": \"new\"", "new")]
    public void A_bad_row_is_named(string good, string bad, string named)
    {
        var text = ReplaceFirst(Contacts, good, bad);
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => Read(text, Needs)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"code\": \"grooming\"", "\"code\": \"bullying\"", "twice")]
    [InlineData("\"code\": \"grooming\"", "\"code\": \"Grooming\"", "Grooming")]
    [InlineData("\"harms\": [\"grooming\"]", "\"harms\": [\"No harm\"]", "No harm")]
    [InlineData("\"welfare\": [\"bullied\"]", "\"welfare\": [\"no!\"]", "no!")]
    [InlineData("\"nation\": \"Wales\"", "\"nation\": \"UK\"", "UK")]
    [InlineData("\"version\": \"2026.11.1\"", "\"version\": \"new\"", "new")]
    [InlineData("\"checkedOn\": \"2026-11-22\"", "\"checkedOn\": \"today\"", "today")]
    public void A_bad_need_is_named(string good, string bad, string named)
    {
        var text = ReplaceFirst(Needs, good, bad);
        Assert.Contains(
            named,
            Assert.Throws<FormatException>(() => Read(Contacts, text)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_unknown_field_is_refused() =>
        Assert.Contains(
            "colour",
            Assert
                .Throws<JsonException>(() =>
                    Read(ReplaceFirst(Contacts, "\"scope\"", "\"colour\": 1, \"scope\""), Needs)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_contacts_without_a_check_are_unchecked_not_current()
    {
        var text = ReplaceFirst(
            Contacts,
            "\"sources\": [\"NSPCC pages of January 2024\"",
            "\"sources\": [\"NSPCC pages of January 2024\""
        );
        var row = JsonDocument.Parse(text).RootElement.GetProperty("contacts")[0].GetRawText();
        var without = row.Replace("\"checkedOn\": \"2026-11-22\",", "", StringComparison.Ordinal)
            .Replace("\"verifyBy\": \"2027-11-22\"", "\"notes\": []", StringComparison.Ordinal);
        Assert.NotEqual(row, without);
        var contact = Read(text.Replace(row, without, StringComparison.Ordinal), Needs).Contacts[0];
        var day = new NodaTime.LocalDate(2026, 11, 25);
        Assert.Equal(ContactState.Unchecked, contact.StateOn(day));
        Assert.True(contact.IsStale(day));
        Assert.Equal("contact-never-checked", contact.ReasonsOn(day)[0].Code.Value);
    }

    private static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        return string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
    }

    private static SupportDirectory Read(string contacts, string needs)
    {
        using var one = new MemoryStream(Encoding.UTF8.GetBytes(contacts));
        using var other = new MemoryStream(Encoding.UTF8.GetBytes(needs));
        return SupportDirectory.FromStreams(one, other);
    }

    private static string Text(string name) =>
        File.ReadAllText(RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "support", name));
}
