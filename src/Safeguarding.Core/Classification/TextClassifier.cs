using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification;

/// <summary>
/// Says whether a text carries a risk to a child, and which. It runs in the caller's thread, keeps, logs and caches
/// nothing of the text, and never throws on any text.
/// </summary>
/// <remarks>Immutable and safe to share between threads; making one costs, so make one and keep it.</remarks>
public sealed class TextClassifier
{
    [ThreadStatic]
    private static Workspace? scratch;

    [ThreadStatic]
    private static ScoreSheet? sheet;

    private readonly CompiledLexicon lexicon;
    private readonly Policy policy;

    private TextClassifier(Lexicon source)
    {
        Lexicon = source;
        lexicon = source.Compile();
        policy = source.CompilePolicy(lexicon);
    }

    /// <summary>The classifier over <see cref="Lexicon.Default"/>, compiled at first use.</summary>
    public static TextClassifier Default => Shipped.Value;

    /// <summary>The lexicon it works with.</summary>
    public Lexicon Lexicon { get; }

    internal CompiledLexicon Compiled => lexicon;

    internal Policy Policy => policy;

    /// <summary>Compiles a lexicon.</summary>
    public static TextClassifier Create(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new TextClassifier(lexicon);
    }

    /// <summary>The verdict alone. Allocates nothing once the thread is warm.</summary>
    /// <param name="text">Any text, also malformed UTF-16; the work grows with its length.</param>
    /// <param name="context">What the host knows beside the text.</param>
    public Decision Decide(ReadOnlySpan<char> text, MessageContext context = default)
    {
        var scores = Score(text, context, explanation: null);
        var (verdict, severity, fired) = Verdict(scores, context.Audience);
        return new Decision(verdict, severity, fired, lexicon.Outputs);
    }

    /// <summary>The verdict with its findings, spans and reasons.</summary>
    /// <param name="text">Any text, also malformed UTF-16; the work grows with its length.</param>
    /// <param name="context">What the host knows beside the text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public TextClassification Classify(string text, MessageContext context = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var explanation = new Explanation(lexicon, policy);
        var scores = Score(text.AsSpan(), context, explanation);
        var (verdict, _, fired) = Verdict(scores, context.Audience);
        return explanation.Build(verdict, fired, scores, context);
    }

    private ScoreSheet Score(ReadOnlySpan<char> text, MessageContext context, Explanation? explanation)
    {
        var workspace = scratch ??= new Workspace();
        var scores = sheet ??= new ScoreSheet();
        var author = Known(context.Author);
        scores.Begin(lexicon);
        var tokeniser = new Tokeniser(lexicon, text, workspace);
        while (!tokeniser.Done)
        {
            tokeniser.ReadBlock();
            if (!HasEntry(workspace))
                continue;
            scores.BeginBlock();
            for (var s = 0; s < workspace.Sentences; s++)
            {
                workspace.HitCount = 0;
                PhraseMatcher.Match(lexicon, lexicon.EntryRules, workspace, s);
                PhraseMatcher.Match(lexicon, lexicon.OtherRules, workspace, s);
                if (workspace.HitCount > 0)
                    scores.Sentence(lexicon, workspace, s, author);
            }
            scores.EndBlock(lexicon, policy, author, workspace.Tokens);
            explanation?.Add(scores, workspace, author);
        }
        return scores;
    }

    // Most text holds no entry's pattern at all: then nothing else need be looked for.
    private bool HasEntry(Workspace workspace)
    {
        workspace.HitCount = 0;
        for (var s = 0; s < workspace.Sentences && workspace.HitCount == 0; s++)
            PhraseMatcher.Match(lexicon, lexicon.EntryRules, workspace, s);
        return workspace.HitCount > 0;
    }

    private (TextVerdict Verdict, Severity Severity, ulong Fired) Verdict(ScoreSheet scores, AudienceBand audience)
    {
        var (verdict, severity, fired) = (TextVerdict.None, Severity.None, 0UL);
        if (audience is < AudienceBand.None or > AudienceBand.Mixed)
            audience = AudienceBand.None;
        for (var o = 0; o < lexicon.Outputs.Count; o++)
        {
            if (scores.Sum[o] > 0 && ScoreSheet.Score(scores.Sum[o]) >= policy.Threshold(audience, o))
                fired |= 1UL << o;
        }
        // Profanity is swearing with no other harm: beside one it says nothing more.
        var profanity = 1UL << Outputs.Profanity;
        var harms = ~(((1UL << (Outputs.FirstHost - Outputs.FirstTarget)) - 1) << Outputs.FirstTarget);
        if ((fired & harms & ~profanity) != 0)
            fired &= ~profanity;
        for (var o = 0; o < lexicon.Outputs.Count; o++)
        {
            if ((fired & (1UL << o)) == 0 || Outputs.IsTarget(o))
                continue;
            // Signs that were all too slight to say how grave it is are taken as slight.
            var grave = scores.Severity[o] == Severity.None ? Severity.Low : scores.Severity[o];
            var own = policy.Verdict(o, grave);
            verdict = own > verdict ? own : verdict;
            severity = grave > severity ? grave : severity;
        }
        return (verdict, severity, fired);
    }

    private static PartyRole Known(PartyRole role) =>
        role is > PartyRole.None and <= PartyRole.Unknown ? role : PartyRole.Unknown;

    private static class Shipped
    {
        public static readonly TextClassifier Value = new(Lexicon.Default);
    }
}
