namespace Safeguarding.Classification.Internal;

/// <summary>Sees phone numbers, money, times and postcodes that spread over several tokens of a sentence.</summary>
internal static class NumberShapes
{
    public static void Mark(ReadOnlySpan<char> text, Workspace ws, int from)
    {
        for (var t = from; t < ws.Tokens; t++)
        {
            if (!StartsWithDigit(text, ws, t))
            {
                MarkPostcode(text, ws, t);
                continue;
            }
            if (ws.Start[t] > 0 && text[ws.Start[t] - 1] is '£' or '$' or '€')
                ws.Builtin[t] |= Builtins.Money | Builtins.Number;
            if (
                t + 1 < ws.Tokens
                && ws.Start[t + 1] == ws.End[t] + 1
                && text[ws.End[t]] is ':' or '.'
                && ws.End[t] - ws.Start[t] <= 2
                && ws.End[t + 1] - ws.Start[t + 1] is 2 or 4
                && StartsWithDigit(text, ws, t + 1)
            )
                ws.Builtin[t] |= Builtins.Time;
            t = MarkPhone(text, ws, t);
        }
    }

    /// <summary>Digits in groups that make up a UK number, national or with +44; returns the last token of the run.</summary>
    private static int MarkPhone(ReadOnlySpan<char> text, Workspace ws, int first)
    {
        var (count, last) = (0, first);
        for (var t = first; t < ws.Tokens && count <= 13; t++)
        {
            var length = ws.End[t] - ws.Start[t];
            if (!AllDigits(text, ws, t) || (t > first && ws.Start[t] - ws.End[t - 1] > 3))
                break;
            count += length;
            last = t;
        }
        if (last == first)
            return first;
        var opening = text[ws.Start[first]];
        var national = opening == '0' && count is 10 or 11;
        var international =
            opening == '4' && ws.Start[first] > 0 && text[ws.Start[first] - 1] == '+' && count is 12 or 13;
        if (national || international)
            ws.Builtin[first] |= Builtins.Phone;
        return last;
    }

    // The two halves of a postcode, e.g. LS6 2AB.
    private static void MarkPostcode(ReadOnlySpan<char> text, Workspace ws, int t)
    {
        var length = ws.End[t] - ws.Start[t];
        if (length is < 2 or > 4 || t + 1 >= ws.Tokens || ws.End[t + 1] - ws.Start[t + 1] != 3)
            return;
        if (ws.Start[t + 1] - ws.End[t] != 1)
            return;
        var outward = text.Slice(ws.Start[t], length);
        var inward = text.Slice(ws.Start[t + 1], 3);
        var letters = char.IsLetter(outward[0]) && (IsDigit(outward[1]) || (length > 2 && IsDigit(outward[2])));
        if (letters && IsDigit(inward[0]) && char.IsLetter(inward[1]) && char.IsLetter(inward[2]))
            ws.Builtin[t] |= Builtins.Postcode;
    }

    private static bool StartsWithDigit(ReadOnlySpan<char> text, Workspace ws, int t) => IsDigit(text[ws.Start[t]]);

    private static bool AllDigits(ReadOnlySpan<char> text, Workspace ws, int t)
    {
        for (var i = ws.Start[t]; i < ws.End[t]; i++)
        {
            if (!IsDigit(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
