using Safeguarding.Calendar;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Training.Internal;

/// <summary>The fields of a requirement, and the rules that hold for every one, shipped or a host's.</summary>
internal sealed record RequirementParts
{
    private const int MaxAbout = 300;

    public RequirementId Id { get; init; }
    public string About { get; init; } = "";
    public IReadOnlyList<RoleCode> Roles { get; init; } = [];
    public IReadOnlyList<CourseCode> Courses { get; init; } = [];
    public FirstDue First { get; init; }
    public Cadence? Every { get; init; }
    public int? MinimumHours { get; init; }
    public IReadOnlyList<TopicCode> Topics { get; init; } = [];
    public ReasonCode MissingCode { get; init; }
    public ReasonCode OverdueCode { get; init; }
    public EvidenceMark Evidence { get; init; }
    public Source Source { get; init; }

    /// <exception cref="ArgumentException">A field breaks its rule; the message names requirement and field.</exception>
    public RequirementParts Checked()
    {
        Require(
            !string.IsNullOrWhiteSpace(About) && About.Length <= MaxAbout,
            $"'about' has 1 to {MaxAbout} characters"
        );
        Require(Roles.Count > 0 && Roles.All(r => r != default), "it needs roles");
        Require(Courses.Count > 0 && Courses.All(c => c != default), "it needs kinds of training");
        Require(Topics.All(t => t != default), "a topic has a code");
        Require(First.ToCode() is not null, "it needs a word on when it is first due");
        Require(Every is null || Every.Value.Unit != CadenceUnit.None, "'every' is a cadence or null");
        Require(First != FirstDue.AfterInterval || Every is not null, "after-interval needs 'every'");
        return this;
    }

    private void Require(bool holds, string rule)
    {
        if (!holds)
            throw new ArgumentException($"requirement '{Id}': {rule}.");
    }
}
