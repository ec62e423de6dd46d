namespace Safeguarding.Classification.Internal;

/// <summary>What the words of a sentence, or of a match in it, say beside what the rules look for.</summary>
internal static class SentenceFacts
{
    /// <summary>Which of the needs of entries the sentence meets.</summary>
    public static Needs Needs(Workspace ws, int from, int to)
    {
        var (words, shapes) = (0u, Builtins.None);
        for (var t = from; t < to; t++)
        {
            words |= ws[t].Info.Value;
            shapes |= ws[t].Builtin;
        }
        return ((words & WordInfo.SecondPerson) != 0 ? Internal.Needs.SecondPerson : 0)
            | ((words & WordInfo.FirstPerson) != 0 ? Internal.Needs.FirstPerson : 0)
            | ((words & WordInfo.Group) != 0 ? Internal.Needs.Group : 0)
            | ((shapes & (Builtins.Number | Builtins.Money)) != 0 ? Internal.Needs.Number : 0);
    }

    /// <summary>Whether all of it stands in quote marks.</summary>
    public static bool IsQuoted(Workspace ws, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if ((ws[t].Flags & TokenFlags.Quoted) == 0)
                return false;
        }
        return true;
    }

    /// <summary>A negation among the four words before, with no comma or the like between.</summary>
    public static bool IsNegated(Workspace ws, int match, int sentence)
    {
        const int Scope = 4;
        for (var t = match - 1; t >= sentence && t >= match - Scope; t--)
        {
            if ((ws[t + 1].Flags & TokenFlags.ClauseBreak) != 0)
                return false;
            if (ws[t].Info.Has(WordInfo.Negation))
                return true;
        }
        return false;
    }

    /// <summary>The targets of hate whose groups are named, as bits.</summary>
    public static byte Targets(CompiledLexicon lexicon, Workspace ws, int from, int to)
    {
        byte targets = 0;
        for (var t = from; t < to; t++)
            targets |= lexicon.WordTargets[ws[t].Word];
        return targets;
    }
}
