using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment;

/// <summary>A question that the assessment of some kinds of platform must answer.</summary>
public sealed class AssessmentQuestion
{
    internal AssessmentQuestion(
        QuestionCode code,
        string text,
        IReadOnlyList<PlatformKind> kinds,
        ReasonCode whenNotMet,
        EvidenceMark evidence,
        Source source
    )
    {
        Code = code;
        Text = text;
        Kinds = kinds;
        WhenNotMet = whenNotMet;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The code.</summary>
    public QuestionCode Code { get; }

    /// <summary>The question.</summary>
    public string Text { get; }

    /// <summary>The kinds of platform that must answer it.</summary>
    public IReadOnlyList<PlatformKind> Kinds { get; }

    /// <summary>For a question that is met or not, the reason when it isn't; the default value for one that is answered in words.</summary>
    public ReasonCode WhenNotMet { get; }

    /// <summary>Whether it is met or not, rather than answered in words.</summary>
    public bool IsMetOrNot => WhenNotMet != default;

    /// <summary>How well it is proven that the question belongs here.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>Whether any of the ways in which a platform is used calls for it.</summary>
    public bool IsAskedOf(IEnumerable<PlatformKind> uses) => uses.Any(use => Kinds.Contains(use));
}
