using Safeguarding.Classification;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Classification;

/// <summary>Disguises of our own messages are read; innocent words that hold a rude one, and places, are not.</summary>
public class DisguiseTests
{
    private static readonly string[] Plain =
    [
        "nobody likes you, kill yourself",
        "fuck off you wanker",
        "ill stab you after school",
        "send nudes or im telling everyone",
        "go die you worthless slag",
        "you dirty paki",
        "shit school, shit teachers",
        "selling vapes and weed, message me",
    ];

    private static readonly (string Name, Func<string, string> Apply)[] Disguises =
    [
        ("case", text => string.Concat(text.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c))),
        ("full-width", text => Map(text, c => c is >= '!' and <= '~' ? ((char)(c + 0xFEE0)).ToString() : c.ToString())),
        (
            "bold",
            text => Map(text, c => c is >= 'a' and <= 'z' ? char.ConvertFromUtf32(0x1D41A + (c - 'a')) : c.ToString())
        ),
        (
            "cyrillic",
            text => text.Replace('a', '\u0430').Replace('e', '\u0435').Replace('o', '\u043E').Replace('i', '\u0456')
        ),
        ("combining", text => Map(text, c => char.IsLetter(c) ? c + "\u0336" : c.ToString())),
        ("zero-width", text => Map(text, c => char.IsLetter(c) ? c + "\u200B" : c.ToString())),
        ("soft hyphen", text => Map(text, c => char.IsLetter(c) ? c + "\u00AD" : c.ToString())),
        (
            "accents",
            text => text.Replace('a', '\u00E4').Replace('e', '\u00E9').Replace('o', '\u00F3').Replace('i', '\u00EE')
        ),
        (
            "leet",
            text =>
                Words(
                    text,
                    w => w.Length < 3 ? w : w.Replace('a', '4').Replace('e', '3').Replace('o', '0').Replace('i', '1')
                )
        ),
        ("spaced", text => Words(text, w => string.Join(' ', w.AsEnumerable()))),
        ("dotted", text => Words(text, w => string.Join('.', w.AsEnumerable()))),
        ("hyphened", text => Words(text, w => string.Join('-', w.AsEnumerable()))),
        ("underscored", text => Words(text, w => string.Join('_', w.AsEnumerable()))),
        ("emoji between", text => Words(text, w => string.Join("\U0001F600", w.AsEnumerable()))),
        ("bidi", text => Map(text, c => char.IsLetter(c) ? "\u202D" + c + "\u202C" : c.ToString())),
        ("asterisks", text => Words(text, Starred)),
        ("repeats", text => Words(text, w => w.Length < 3 ? w : w[..1] + new string(w[1], 4) + w[2..])),
    ];

    [Fact]
    public void Every_message_is_found_undisguised() =>
        Assert.All(Plain, text => Assert.True(Verdict(text) >= TextVerdict.Notice, text));

    [Fact]
    public void Eight_in_ten_disguised_messages_are_found()
    {
        var cases = Disguises.SelectMany(d => Plain.Select(p => (d.Name, Text: d.Apply(p)))).ToArray();
        var missed = cases.Where(c => Verdict(c.Text) == TextVerdict.None).ToArray();
        Assert.True(
            missed.Length <= cases.Length * 0.2,
            $"{missed.Length} of {cases.Length} missed:\n"
                + string.Join('\n', missed.Select(m => $"{m.Name}: {m.Text}"))
        );
    }

    /// <summary>Places, surnames and brands of ours that hold a rude word, or are near one.</summary>
    private static readonly string[] Names =
    [
        "Scunthorpe",
        "Penistone",
        "Cockermouth",
        "Clitheroe",
        "Lightwater",
        "Essex",
        "Sussex",
        "Middlesex",
        "Wessex",
        "Cockfosters",
        "Cockington",
        "Titchfield",
        "Tittensor",
        "Arsenal",
        "Assington",
        "Bassetlaw",
        "Wankdorf",
        "Dyke",
        "Cumnock",
        "Cumbernauld",
        "Cumbria",
        "Sandwich",
        "Slough",
        "Hornsea",
        "Hornsey",
        "Bitchfield",
        "Rapes of Sussex",
        "Killyleagh",
        "Kilburn",
        "Killin",
        "Killamarsh",
        "Stabannon",
        "Gunnislake",
        "Gunthorpe",
        "Bombay Street",
        "Knifesmithgate",
        "Battersea",
        "Batterley",
        "Smackover",
        "Punchestown",
        "Troon",
        "Coventry",
        "Hunstanton",
        "Huntly",
        "Pratt's Bottom",
        "Nether Wallop",
        "Great Snoring",
        "Mr Cockburn",
        "Mrs Hancock",
        "Miss Dickens",
        "Dr Cockcroft",
        "Ms Shanks",
        "Mr Gaylard",
        "Mrs Woodcock",
        "Mr Hiscock",
        "Miss Titmus",
        "Mr Weedon",
        "Mrs Hoare",
        "Dr Slagle",
        "Ms Wankhede",
    ];

    [Fact]
    public void No_place_or_surname_is_flagged()
    {
        var flagged = Names
            .SelectMany(n =>
                new[] { $"we went to see {n} on Saturday", $"Is {n} far from here?", n.ToUpperInvariant() }
            )
            .Where(text => Verdict(text) != TextVerdict.None)
            .ToArray();
        Assert.True(flagged.Length == 0, string.Join('\n', flagged));
    }

    [Theory]
    [InlineData("shut up fuckhead")]
    [InlineData("go fuckyourself")]
    [InlineData("youwanker get off")]
    [InlineData("what a shithead he is")]
    [InlineData("killyourself then")]
    [InlineData("absolute cuntface")]
    public void A_compound_glued_to_a_pronoun_or_head_is_read(string text) =>
        Assert.NotEqual(TextVerdict.None, Verdict(text));

    [Fact]
    public void A_disguised_word_is_pointed_at_where_it_stands()
    {
        const string text = "you absolute w.a.n.k.e.r ok";
        var spans = TextClassifier.Default.Classify(text).Harms.SelectMany(h => h.Spans).ToArray();
        Assert.Contains(
            spans,
            s => text.Substring(s.Start, s.Length).Contains("w.a.n.k.e.r", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Scunthorpe v Penistone, then Cockermouth and Clitheroe away")]
    [InlineData("we drove from Essex to Sussex and then to Middlesex")]
    [InlineData("Mr Hancock read Dickens to the class and set an analysis")]
    [InlineData("Gaylord Focker is a film character")]
    [InlineData("the assassin's assessment of the bass was pants")]
    [InlineData("shiitake mushrooms, cumin and cockles for tea")]
    [InlineData("matsutake, hitachi and kuwait are words")]
    [InlineData("great tits and blue tits on the feeder")]
    [InlineData("we saw a cockatoo, a peacock and a woodcock")]
    [InlineData("a b c d e f g, now you know your alphabet")]
    [InlineData("x x x love nan")]
    [InlineData("1 2 3 4 5 once i caught a fish alive")]
    [InlineData("e.g. the U.S.A. and the U.K., p.s. see you at 3.30")]
    [InlineData("grade A* in maths and B in art, 5* hotel")]
    [InlineData("email me at the office or ring 020 7946 0018 said the head")]
    public void Innocent_words_and_places_are_left_alone(string text) =>
        Assert.True(
            TextClassifier.Default.Decide(text.AsSpan(), new MessageContext { Author = PartyRole.Staff }).Verdict
                <= TextVerdict.Notice,
            text
        );

    private static TextVerdict Verdict(string text) => TextClassifier.Default.Decide(text.AsSpan()).Verdict;

    // One inner letter starred, as people write it.
    private static string Starred(string word) => word.Length < 4 ? word : word[..1] + "*" + word[2..];

    private static string Map(string text, Func<char, string> map) => string.Concat(text.Select(map));

    private static string Words(string text, Func<string, string> map) => string.Join(' ', text.Split(' ').Select(map));
}
