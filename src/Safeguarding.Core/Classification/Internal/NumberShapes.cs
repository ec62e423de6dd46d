namespace Safeguarding.Classification.Internal;

/// <summary>Sees phone numbers, money, times and postcodes that spread over several tokens of a sentence.</summary>
internal static class NumberShapes
{
    public static void Mark(ReadOnlySpan<char> text, Workspace ws, int from)
    {
        for (var t = from; t < ws.Tokens; t++)
        {
            if ((ws[t].Flags & TokenFlags.Digits) == 0)
                continue;
            if (!StartsWithDigit(text, ws, t))
            {
                MarkPostcode(text, ws, t);
                continue;
            }
            if (ws[t].Start > 0 && text[ws[t].Start - 1] is '£' or '$' or '€')
                ws[t].Builtin |= Builtins.Money | Builtins.Number;
            if (
                t + 1 < ws.Tokens
                && ws[t + 1].Start == ws[t].End + 1
                && text[ws[t].End] is ':' or '.'
                && ws[t].End - ws[t].Start <= 2
                && ws[t + 1].End - ws[t + 1].Start is 2 or 4
                && StartsWithDigit(text, ws, t + 1)
            )
                ws[t].Builtin |= Builtins.Time;
            t = MarkPhone(text, ws, t);
        }
    }

    /// <summary>Digits in groups that make up a UK number, national or with +44; returns the last token of the run.</summary>
    private static int MarkPhone(ReadOnlySpan<char> text, Workspace ws, int first)
    {
        var opening = Narrow(text[ws[first].Start]);
        if (opening is not ('0' or '4'))
            return first;
        var (count, last) = (0, first);
        for (var t = first; t < ws.Tokens && count <= 13; t++)
        {
            var length = ws[t].End - ws[t].Start;
            if (!AllDigits(text, ws, t) || (t > first && ws[t].Start - ws[t - 1].End > 3))
                break;
            count += length;
            last = t;
        }
        if (last == first)
            return first;
        var national = opening == '0' && count is 10 or 11;
        var international =
            opening == '4' && ws[first].Start > 0 && text[ws[first].Start - 1] == '+' && count is 12 or 13;
        if (national || international)
            ws[first].Builtin |= Builtins.Phone;
        return last;
    }

    // The two halves of a postcode, e.g. LS6 2AB.
    private static void MarkPostcode(ReadOnlySpan<char> text, Workspace ws, int t)
    {
        var length = ws[t].End - ws[t].Start;
        if (length is < 2 or > 4 || t + 1 >= ws.Tokens || ws[t + 1].End - ws[t + 1].Start != 3)
            return;
        if (ws[t + 1].Start - ws[t].End != 1)
            return;
        var outward = text.Slice(ws[t].Start, length);
        var inward = text.Slice(ws[t + 1].Start, 3);
        var letters = char.IsLetter(outward[0]) && (IsDigit(outward[1]) || (length > 2 && IsDigit(outward[2])));
        if (letters && IsDigit(inward[0]) && char.IsLetter(inward[1]) && char.IsLetter(inward[2]))
            ws[t].Builtin |= Builtins.Postcode;
    }

    private static bool StartsWithDigit(ReadOnlySpan<char> text, Workspace ws, int t) => IsDigit(text[ws[t].Start]);

    private static bool AllDigits(ReadOnlySpan<char> text, Workspace ws, int t)
    {
        for (var i = ws[t].Start; i < ws[t].End; i++)
        {
            if (!IsDigit(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsDigit(char c) => Narrow(c) is >= '0' and <= '9';

    // A number in full-width digits is as much a number.
    private static char Narrow(char c) => c is >= '\uFF10' and <= '\uFF19' ? (char)(c - '\uFF10' + '0') : c;
}
