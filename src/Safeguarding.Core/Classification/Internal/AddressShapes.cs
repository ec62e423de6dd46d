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
            while (t < ws.Tokens && ws.Start[t] < from + atSign)
                t++;
            if (t == firstToken)
                ws.Builtin[firstToken] |= Builtins.Handle;
            else if (t < ws.Tokens && run.Slice(atSign).IndexOf('.') > 0)
                ws.Builtin[firstToken] |= Builtins.Email;
            return;
        }
        if (
            run.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || run.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase)
        )
        {
            ws.Builtin[firstToken] |= Builtins.Url;
            return;
        }
        // name.tld, with or without a path behind it.
        for (var t = firstToken + 1; t < ws.Tokens; t++)
        {
            var dot = ws.Start[t] - 1;
            if (dot <= from || text[dot] != '.' || dot != ws.End[t - 1])
                continue;
            var ending = text.Slice(ws.Start[t], ws.End[t] - ws.Start[t]);
            foreach (var suffix in Suffixes)
            {
                if (ending.Equals(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    ws.Builtin[firstToken] |= Builtins.Url;
                    return;
                }
            }
        }
    }
}
