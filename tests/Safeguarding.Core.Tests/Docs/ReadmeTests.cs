#if !AGAINST_NETSTANDARD
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Docs;

/// <summary>Every C# example of the README is compiled, run, and prints exactly what the README says it prints.</summary>
[Collection("console")]
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.Path("README.md"))
        .ReplaceLineEndings("\n");

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Blocks().Count)];

    [Fact]
    public void There_are_examples() => Assert.True(Blocks().Count >= 3);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_prints_what_is_said(int index)
    {
        var (code, output) = Blocks()[index];
        var printed = Run(code).ReplaceLineEndings("\n").TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1" && printed != output)
        {
            var path = RepositoryFiles.Path("README.md");
            var before = code + "```\n\n```text\n";
            File.WriteAllText(
                path,
                File.ReadAllText(path)
                    .ReplaceLineEndings("\n")
                    .Replace(before + output + "\n", before + printed + "\n", StringComparison.Ordinal)
            );
            return;
        }
        Assert.Equal(output, printed);
    }

    [Fact]
    public void The_two_commands_are_there()
    {
        Assert.Contains(
            "dotnet run --project src/Safeguarding.Cli -- classify \"send me a pic, dont tell ur mum\"\n",
            Readme,
            StringComparison.Ordinal
        );
        Assert.Contains("\ndotnet test\n", Readme, StringComparison.Ordinal);
    }

    private static List<(string Code, string Output)> Blocks() =>
        [.. Example().Matches(Readme).Select(m => (m.Groups[1].Value, m.Groups[2].Value.TrimEnd('\n')))];

    private static string Run(string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "readme",
            [CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        );
        using var assembly = new MemoryStream();
        var built = compilation.Emit(assembly);
        Assert.True(built.Success, string.Join('\n', built.Diagnostics));
        var entry = Assembly.Load(assembly.ToArray()).EntryPoint!;
        var before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }
        return output.ToString();
    }

    [GeneratedRegex("```csharp\n(.*?)```\n\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
#endif
