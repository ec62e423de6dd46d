namespace Safeguarding.Classification.Internal;

/// <summary>Sees e-mail addresses, handles and web addresses in a run of text without white space.</summary>
internal static class AddressShapes
{
    private static readonly string[] Suffixes =
    [
        "com",
        "uk",
        "net",
        "org",
        "io",
        "gg",
        "ru",
        "xyz",
        "me",
        "ly",
        "tv",
        "co",
        "info",
        "link",
        "shop",
        "top",
        "live",
        "app",
        "site",
        "online",
        "club",
        "bet",
        "win",
    ];

    public static void Mark(ReadOnlySpan<char> text, int from, int to, Workspace ws, int firstToken)
    {
        var run = text.Slice(from, to - from);
        var atSign = run.IndexOf('@');
        if (atSign >= 0)
        {
            var t = firstToken;
            while (t < ws.Tokens && ws[t].Start < from + atSign)
                t++;
            if (t == firstToken)
                ws[firstToken].Builtin |= Builtins.Handle;
            else if (t < ws.Tokens && run.Slice(atSign).IndexOf('.') > 0)
                ws[firstToken].Builtin |= Builtins.Email;
            return;
        }
        if (
            run.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || run.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        )
        {
            ws[firstToken].Builtin |= Builtins.Url;
            return;
        }
        // name.tld, with or without a path behind it.
        for (var t = firstToken + 1; t < ws.Tokens; t++)
        {
            var dot = ws[t].Start - 1;
            if (dot <= from || text[dot] != '.' || dot != ws[t - 1].End)
                continue;
            var ending = text.Slice(ws[t].Start, ws[t].End - ws[t].Start);
            foreach (var suffix in Suffixes)
            {
                if (ending.Equals(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    ws[firstToken].Builtin |= Builtins.Url;
                    return;
                }
            }
        }
    }
}
