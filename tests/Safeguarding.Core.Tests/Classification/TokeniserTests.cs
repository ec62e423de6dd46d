using FsCheck.Xunit;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.PropertyTesting;

namespace Safeguarding.Tests.Classification;

/// <summary>
/// Words of ASCII letters are read 64 characters at a time, all others character by character: both must say the same.
/// Full-width letters fold to the same ones and take as much room, so that they are the slow way's twin of any text.
/// </summary>
[Properties(Arbitrary = [typeof(TextGenerators)], MaxTest = 200)]
public class TokeniserTests
{
    private static readonly CompiledLexicon Compiled = TextClassifier.Default.Compiled;

    [Property]
    public void Chat_is_read_alike_fast_and_slowly(ChatText text) => AssertAlike(text.Value);

    [Property]
    public void Hostile_text_is_read_alike_fast_and_slowly(HostileText text) => AssertAlike(text.Value);

    [Property]
    public void Where_a_text_stands_changes_nothing(ChatText text)
    {
        var here = Read(text.Value, shift: 0);
        for (var shift = 1; shift <= 66; shift += 13)
            Assert.Equal(here, Read(new string(' ', shift) + text.Value, shift));
    }

    [Theory]
    [InlineData("no, wait. Why? because!")]
    [InlineData("well,i mean ,that 's not. it.")]
    [InlineData("i a m n o t o k, u r.")]
    [InlineData("don't o'clock rock'n'roll dogs' 'tis it's.")]
    [InlineData("meet at 10, or 10:30, room 7. m8, l8r, gr8!")]
    [InlineData("call 0901 now, 090112345 or 07700900123. 2 of 12, 14 or 40! rob's 99p 1234567890123456")]
    [InlineData("Zelinda met Quorvaan, then Brixolm. Zelinda? yesssss kissyourself! hesaid")]
    [InlineData("a, b, c, d. e! f? g... h")]
    [InlineData("(well) \"yes,\" she said. 'no.' he said, twice,")]
    public void Marks_and_short_words_are_read_alike_wherever_a_run_ends(string text)
    {
        for (var shift = 0; shift <= 130; shift++)
            AssertAlike(new string('x', shift) + ' ' + text);
    }

    [Fact]
    public void A_comma_ends_a_clause_for_the_word_behind_it_alone()
    {
        var ws = new Workspace();
        var tokeniser = new Tokeniser(Compiled, "never, hurt him".AsSpan(), ws);
        tokeniser.ReadBlock();
        Assert.Equal(
            [false, true, false],
            Enumerable.Range(0, ws.Tokens).Select(t => (ws[t].Flags & TokenFlags.ClauseBreak) != 0)
        );
    }

    [Theory]
    [InlineData("ring 07700 900123", true)]
    [InlineData("in room 7 07700900123 after 8", true)]
    [InlineData("+44 7700 900123", true)]
    [InlineData("４４７７００９００１２３", true)]
    [InlineData("０７７００ ９００１２３", true)]
    [InlineData("07700 and 900123", false)]
    [InlineData("1 07700 900123", true)]
    [InlineData("17700 900123", false)]
    public void A_phone_number_is_seen_in_groups_of_digits(string text, bool isPhone)
    {
        var ws = new Workspace();
        new Tokeniser(Compiled, text.AsSpan(), ws).ReadBlock();
        Assert.Equal(isPhone, Enumerable.Range(0, ws.Tokens).Any(t => (ws[t].Builtin & Builtins.Phone) != 0));
    }

    private static void AssertAlike(string text)
    {
        // Addresses are told by their very characters, so they have no full-width twin.
        var plain = text.Replace('@', 'a').Replace(".", ". ", StringComparison.Ordinal);
        var wide = string.Concat(plain.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c - 'A' + '\uFF21') : c));
        Assert.Equal(Read(wide, shift: 0), Read(plain, shift: 0));
    }

    private static List<string> Read(string text, int shift)
    {
        var ws = new Workspace();
        var read = new List<string>();
        var tokeniser = new Tokeniser(Compiled, text.AsSpan(), ws);
        while (!tokeniser.Done)
        {
            tokeniser.ReadBlock();
            for (var t = 0; t < ws.Tokens; t++)
            {
                ref var token = ref ws[t];
                read.Add(
                    $"{token.Start - shift}-{token.End - shift} {Compiled.Vocabulary[token.Word]} {token.Builtin} {token.Flags}"
                );
            }
            for (var s = 0; s < ws.Sentences; s++)
                read.Add(ws.Sentence[s].ToString());
        }
        return read;
    }
}
