using PublicApiGenerator;
using Safeguarding.Judgements;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Api;

/// <summary>The public API is a reviewed file for each namespace, docs/api/NAMESPACE.txt; both builds show the same.</summary>
public class PublicApiTests
{
    private static readonly IReadOnlyDictionary<string, string> Listing = typeof(Reason)
        .Assembly.GetExportedTypes()
        .GroupBy(type => type.Namespace!)
        .ToDictionary(
            group => group.Key,
            group =>
                ApiGenerator.GeneratePublicApi(
                    [.. group],
                    new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeAttributes = Noise }
                )
        );

    // Attributes that the two frameworks' compilers add differently and that no caller sees.
    private static string[] Noise =>
        [
            "System.Runtime.CompilerServices.IsReadOnlyAttribute",
            "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
            "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute",
        ];

    public static TheoryData<string> Namespaces => [.. Listing.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Is_the_approved_one(string space) =>
        Golden.Matches(RepositoryFiles.Path("docs", "api", space + ".txt"), Listing[space]);

    [Fact]
    public void No_listing_is_left_over() =>
        Assert.Equal(
            Listing.Keys.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(RepositoryFiles.Path("docs", "api"), "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
        );
}
