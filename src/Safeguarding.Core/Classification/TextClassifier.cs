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

    private readonly CompiledLexicon lexicon;
    private readonly Policy policy;

    private TextClassifier(Lexicon source)
    {
        Lexicon = source;
        lexicon = source.Compile();
        policy = source.CompilePolicy(lexicon.Outputs);
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
        var (matches, scores) = (workspace.Survivors, workspace.Sheet);
        var (author, audience) = (Known(context.Author), Known(context.Audience));
        scores.Begin();
        // Each stage below is a method that isn't inlined here: put together they exceed what the compiler inlines at all,
        // and it then leaves out the small ones inside, which matter most.
        var tokeniser = new Tokeniser(lexicon, text, workspace);
        for (var block = 0; !tokeniser.Done; block++)
        {
            tokeniser.ReadBlock();
            lexicon.Wording.Read(workspace, author, workspace.Wording);
            matches.Find(lexicon, workspace, author);
            if (matches.Count == 0 && workspace.Wording.Speaking == 0)
                continue;
            // Where there is one block only and nothing to explain, what can't fire need not be looked at closely.
            // In a longer text a block that doesn't fire may still make the finding of another graver.
            var alone = block == 0 && tokeniser.Done && explanation is null;
            if (alone && !scores.CouldFire(lexicon, policy, matches, workspace.Wording, author, audience))
                continue;
            matches.Sift(lexicon, workspace);
            scores.Add(lexicon, policy, matches, workspace, author);
            explanation?.Add(scores, matches, workspace, author);
        }
        return scores;
    }

    private (TextVerdict Verdict, Severity Severity, ulong Fired) Verdict(ScoreSheet scores, AudienceBand audience)
    {
        var (verdict, severity, fired) = (TextVerdict.None, Severity.None, 0UL);
        audience = Known(audience);
        for (var left = scores.Used; left != 0; left &= left - 1)
        {
            var o = Bits.Lowest(left);
            if (scores.Sum(o) > 0 && ScoreSheet.Score(scores.Sum(o)) >= policy.Threshold(audience, o))
                fired |= 1UL << o;
        }
        // Profanity is swearing with no other harm: beside one it says nothing more.
        const ulong Profanity = 1UL << Outputs.Profanity;
        const ulong Harms = ~(((1UL << (Outputs.FirstHost - Outputs.FirstTarget)) - 1) << Outputs.FirstTarget);
        if ((fired & Harms & ~Profanity) != 0)
            fired &= ~Profanity;
        for (var left = fired & ~Outputs.Targets; left != 0; left &= left - 1)
        {
            var o = Bits.Lowest(left);
            // Signs that were all too slight to say how grave it is are taken as slight.
            var grave = scores.Severity(o) == Severity.None ? Severity.Low : scores.Severity(o);
            var own = policy.Verdict(o, grave);
            verdict = own > verdict ? own : verdict;
            severity = grave > severity ? grave : severity;
        }
        return (verdict, severity, fired);
    }

    private static AudienceBand Known(AudienceBand audience) =>
        audience is > AudienceBand.None and <= AudienceBand.Mixed ? audience : AudienceBand.None;

    private static PartyRole Known(PartyRole role) =>
        role is > PartyRole.None and <= PartyRole.Unknown ? role : PartyRole.Unknown;

    private static class Shipped
    {
        public static readonly TextClassifier Value = new(Lexicon.Default);
    }
}
