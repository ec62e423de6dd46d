using System.Globalization;
using System.Text.Json;
using Safeguarding.Internal;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// What each UTF-16 unit is read as. Values from <see cref="FirstLetter"/> on are folded letters and digits
/// (a to z, 0 to 9, or another script's letter as itself); smaller values are the classes below.
/// </summary>
internal sealed class FoldTable
{
    public const ushort Drop = 1;
    public const ushort Space = 2;
    public const ushort Newline = 3;
    public const ushort Stop = 4;
    public const ushort Apostrophe = 5;
    public const ushort Quote = 6;
    public const ushort OpenQuote = 7;
    public const ushort CloseQuote = 8;
    public const ushort Symbol = 9;
    public const ushort Emoji = 10;
    public const ushort HighSurrogate = 11;
    public const ushort Expansion = 12;
    public const ushort FirstLetter = 0x30;

    private readonly ushort[] map = new ushort[0x10000];
    private readonly Dictionary<int, ushort> supplementary = [];
    private readonly Dictionary<char, string> expansions = [];

    private FoldTable() { }

    /// <summary>Writes the table as it is used.</summary>
    public void Write(PackedWriter to)
    {
        to.Text(Version);
        foreach (var folded in map)
            to.Bits(folded, 2);
        to.All(
            [.. supplementary.OrderBy(pair => pair.Key)],
            pair =>
            {
                to.Number(pair.Key);
                to.Number(pair.Value);
            }
        );
        to.All(
            [.. expansions.OrderBy(pair => pair.Key)],
            pair =>
            {
                to.Number(pair.Key);
                to.Text(pair.Value);
            }
        );
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FoldTable Read(PackedReader from)
    {
        var table = new FoldTable { Version = from.Text() };
        from.Fill(table.map);
        for (var left = from.Number(); left > 0; left--)
            table.supplementary.Add(from.Number(), (ushort)from.Number());
        for (var left = from.Number(); left > 0; left--)
            table.expansions.Add((char)from.Number(), from.Text());
        return table;
    }

    public static FoldTable Default => Shipped.Value;

    /// <summary>The shipped table read from its own file.</summary>
    public static FoldTable FromShippedFile()
    {
        using var stream = EmbeddedData.Open("folding.json");
        return FromStream(stream);
    }

    public string Version { get; private set; } = "";

    /// <summary>The table for BMP units, to be indexed in the inner loop.</summary>
    public ushort[] Map => map;

    /// <summary>What the supplementary code point is read as; <see cref="Symbol"/> where nothing is known of it.</summary>
    public ushort FoldSupplementary(int codePoint) =>
        supplementary.TryGetValue(codePoint, out var folded) ? folded
        : codePoint is >= 0x1F000 and <= 0x1FAFF ? Emoji
        : Symbol;

    public string Expand(char c) => expansions[c];

    /// <summary>Folds a word of a lexicon: what remains are letters, digits or one emoji.</summary>
    public string FoldWord(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var f = map[text[i]];
            if (f >= FirstLetter)
                folded.Append((char)f);
            else if (f == Expansion)
                folded.Append(expansions[text[i]]);
            else if (f == HighSurrogate && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var g = FoldSupplementary(char.ConvertToUtf32(text[i], text[i + 1]));
                if (g >= FirstLetter)
                    folded.Append((char)g);
                else if (g != Drop)
                    folded.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (f is Emoji)
                folded.Append(text[i]);
        }
        return folded.ToString();
    }

    public static FoldTable FromStream(Stream stream)
    {
        var file =
            JsonSerializer.Deserialize(stream, ClassificationJson.Default.FoldingFile)
            ?? throw new FormatException("folding: the file is null.");
        var table = new FoldTable { Version = DataFormat.RequireVersion(file.Version, "folding") };
        table.FillClasses(file);
        table.FillLetters(file.LookAlikes);
        table.FillLetters(file.Compatibility);
        foreach (var pair in file.Expansions)
        {
            foreach (var code in CodePoints(pair.Value, "expansions"))
            {
                table.map[code] = Expansion;
                table.expansions[(char)code] = pair.Key;
            }
        }
        return table;
    }

    private void FillClasses(FoldingFile file)
    {
        for (var i = 0; i < map.Length; i++)
        {
            var c = (char)i;
            map[i] =
                char.IsHighSurrogate(c) ? HighSurrogate
                : char.IsLowSurrogate(c) ? Symbol
                : i >= 0x80 && char.IsLetterOrDigit(c) ? c
                : Symbol;
        }
        // Other scripts keep case apart, except that simple lower-casing is invariant and cheap to do here.
        for (var i = 0x80; i < map.Length; i++)
        {
            if (map[i] >= FirstLetter)
                map[i] = char.ToLowerInvariant((char)i);
        }
        Fill(file.Emoji, "emoji", Emoji);
        Fill(file.Space, "space", Space);
        Fill(file.Dropped, "dropped", Drop);
        for (var c = 'a'; c <= 'z'; c++)
        {
            map[c] = c;
            map[c - 32] = c;
        }
        for (var c = '0'; c <= '9'; c++)
            map[c] = c;
        foreach (var c in " \t\v\f")
            map[c] = Space;
        foreach (var c in "\n\r\u2028\u2029")
            map[c] = Newline;
        foreach (var c in ".!?\u2026\u203C\u2047\u2048\u2049\u3002\uFF01\uFF0E\uFF1F")
            map[c] = Stop;
        foreach (var c in "'\u2019\u02BC\u0060\u00B4\uFF07\u2018")
            map[c] = Apostrophe;
        map['"'] = Quote;
        map['\uFF02'] = Quote;
        foreach (var c in "\u201C\u201E\u00AB")
            map[c] = OpenQuote;
        foreach (var c in "\u201D\u00BB")
            map[c] = CloseQuote;
    }

    private void FillLetters(IReadOnlyDictionary<string, string> letters)
    {
        foreach (var pair in letters)
        {
            if (pair.Key.Length != 1 || pair.Key[0] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                throw new FormatException($"folding: '{pair.Key}' is not one of a-z and 0-9.");
            Fill(pair.Value, pair.Key, pair.Key[0]);
        }
    }

    private void Fill(string codes, string field, ushort value)
    {
        foreach (var code in CodePoints(codes, field))
        {
            if (code < map.Length)
                map[code] = value;
            else
                supplementary[code] = value;
        }
    }

    private static IEnumerable<int> CodePoints(string codes, string field)
    {
        foreach (var part in codes.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (
                ends.Length > 2
                || !int.TryParse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(
                    ends[ends.Length - 1],
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture,
                    out var last
                )
                || first > last
                || last > 0x10FFFF
            )
                throw new FormatException($"folding: '{part}' in {field} is not a code point or range in hexadecimal.");
            for (var code = first; code <= last; code++)
                yield return code;
        }
    }

    private static class Shipped
    {
        public static readonly FoldTable Value = ShippedModel.Value?.Fold ?? FromShippedFile();
    }
}
