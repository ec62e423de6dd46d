using System.Text.Json;
using NJsonSchema;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Rules;

/// <summary>Every shipped data file names its schema and obeys it.</summary>
public class DataFileTests
{
    private static readonly string Data = RepositoryFiles.Path("src", "Safeguarding.Core", "Data");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Data, "*.json", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Data, file).Replace('\\', '/'))
                .Where(file => !file.StartsWith("schemas/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Obeys_its_schema(string file)
    {
        var path = Path.Combine(Data, file);
        var text = await File.ReadAllTextAsync(path);
        var named = JsonDocument.Parse(text).RootElement.GetProperty("$schema").GetString()!;
        var schema = await JsonSchema.FromJsonAsync(
            await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, named))
        );
        Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
    }

    [Fact]
    public async Task A_file_that_breaks_a_schema_is_noticed()
    {
        var schema = await JsonSchema.FromJsonAsync(
            await File.ReadAllTextAsync(Path.Combine(Data, "schemas", "lexicon.schema.json"))
        );
        Assert.NotEmpty(
            schema.Validate("{\"version\":\"1\",\"theme\":\"x\",\"entries\":[{\"id\":\"a\"}],\"colour\":1}")
        );
    }
}
