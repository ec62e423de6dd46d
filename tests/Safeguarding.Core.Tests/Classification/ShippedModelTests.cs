using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Tests.Support;

namespace Safeguarding.Tests.Classification;

/// <summary>
/// The compiled lexicon that ships is what its files compile to. After a change of those files run the tests with
/// <c>UPDATE_GOLDENS=1</c>, which renews it, and build again.
/// </summary>
public class ShippedModelTests
{
    private static byte[] Fresh()
    {
        var model = Lexicon.Default.CompileModel();
        return LexiconModelFile.Write(
            model,
            FoldTable.FromShippedFile(),
            Lexicon.Default.CompilePolicyFile(model.Outputs)
        );
    }

    [Fact]
    public void It_is_what_the_files_compile_to()
    {
        var fresh = Fresh();
        var shipped = ShippedModel.Unpack();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            if (shipped is null || !shipped.AsSpan().SequenceEqual(fresh))
                File.WriteAllBytes(
                    RepositoryFiles.Path("src", "Safeguarding.Core", "Data", "lexicon", "compiled.bin"),
                    ShippedModel.Pack(fresh)
                );
            return;
        }
        Assert.True(
            shipped is not null && shipped.AsSpan().SequenceEqual(fresh),
            "Data/lexicon/compiled.bin is not of the lexicon's files: run the tests with UPDATE_GOLDENS=1."
        );
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var fresh = Fresh();
        var (model, fold, policy) = LexiconModelFile.Read(fresh);
        Assert.Equal(fresh, LexiconModelFile.Write(model, fold, policy));
    }

    [Fact]
    public void A_lexicon_of_the_same_files_answers_the_same()
    {
        // A host's empty file changes nothing but goes the long way.
        using var empty = new MemoryStream(
            """{"theme":"x-none","version":"2026.11.1","checkedOn":"2026-11-24","language":"en-GB","entries":[]}"""u8.ToArray()
        );
        var compiled = TextClassifier.Create(Lexicon.Default.With(empty));
        foreach (
            var text in new[]
            {
                "send me a pic, dont tell ur mum",
                "k y s u little r@t, everyones waiting",
                "see you at netball training, bring your kit and a drink",
            }
        )
            Assert.Equal(TextClassifier.Default.Decide(text.AsSpan()), compiled.Decide(text.AsSpan()));
    }
}
