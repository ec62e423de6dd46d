using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>Addresses: the form that legislation.gov.uk gives each kind of instrument, at the day asked about.</summary>
public class CitationTests
{
    private static readonly LocalDate Day = new(2024, 1, 10);

    [Theory]
    [InlineData("suicide-1961-s2", "/ukpga/Eliz2/9-10/60/section/2/2024-01-10")]
    [InlineData("opa-1959-s2", "/ukpga/Eliz2/7-8/66/section/2/2024-01-10")]
    [InlineData("soa-2003-s15a", "/ukpga/2003/42/section/15A/2024-01-10")]
    [InlineData("sosa-2009-s21", "/asp/2009/9/section/21/2024-01-10")]
    [InlineData("soni-2008-a22a", "/nisi/2008/1769/article/22A/2024-01-10")]
    [InlineData("psa-ni-2022-s1", "/nia/2022/17/section/1/2024-01-10")]
    [InlineData("cla-ni-1967-s5", "/apni/1967/18/section/5/2024-01-10")]
    [InlineData("sswa-2014-s130", "/anaw/2014/4/section/130/2024-01-10")]
    [InlineData("ukgdpr-art8", "/eur/2016/679/article/8/2024-01-10")]
    public void An_address_has_the_form_of_its_kind(string id, string path) =>
        Assert.Equal("https://www.legislation.gov.uk" + path, Row(id).CitationOn(Day));

    [Theory]
    [InlineData("/asc/2021/1/section/2", true)]
    [InlineData("/ukpga/Geo5/23-24/12/section/1", true)]
    [InlineData("/ukpga/Vict/24-25/100/section/16", true)]
    [InlineData("/ukpga/2003/42/schedule/3/paragraph/10", true)]
    [InlineData("/ukpga/2003/42", true)]
    [InlineData("/ukpga/Eliz2/60/section/2", false)]
    [InlineData("/ukpga/1961/c60/section/2", false)]
    [InlineData("/ukpga/03/42/section/1", false)]
    [InlineData("/uksi/2003/1900", false)]
    [InlineData("/ukpga/2003/42/section", false)]
    [InlineData("/ukpga/2003/42/section/15A/2024-01-10", false)]
    [InlineData("ukpga/2003/42/section/1", false)]
    [InlineData("/ukpga/2003/42/section/1/../2", false)]
    [InlineData("", false)]
    public void A_path_is_checked_by_its_form(string path, bool valid) =>
        Assert.Equal(valid, ProvisionPath.IsValid(path));

    [Fact]
    public void What_has_ended_is_cited_as_it_last_stood_and_what_is_to_come_as_it_begins()
    {
        Assert.EndsWith(
            "/section/33/2024-01-30",
            Cited("cjca-2015-s33", new LocalDate(2026, 11, 22)),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "/section/66B/2024-01-31",
            Cited("soa-2003-s66b", new LocalDate(2020, 1, 1)),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "/section/66B/2025-05-05",
            Cited("soa-2003-s66b", new LocalDate(2025, 5, 5)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_is_cited_by_its_page_or_its_name()
    {
        Assert.Equal(
            "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
            Row("kcsie-2026").CitationOn(Day)
        );
        var nameless = LegislationCatalogue.Default.Provisions.First(p => p.Path is null && p.Page is null);
        Assert.Equal($"{nameless.Enactment.Title}, {nameless.Place}", nameless.CitationOn(Day));
    }

    private static string Cited(string id, LocalDate day)
    {
        var answer = LegislationCatalogue.Default.Ask(LawQuery.Of(ProvisionId.Parse(id)), Nation.England, day);
        return Assert.Single(answer.InForce.Concat(answer.Uncertain).Concat(answer.NotInForce)).Citation;
    }

    private static Provision Row(string id)
    {
        Assert.True(LegislationCatalogue.Default.TryGet(ProvisionId.Parse(id), out var provision));
        return provision;
    }
}
