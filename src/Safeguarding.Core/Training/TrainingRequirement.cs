using Safeguarding.Calendar;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;
using Safeguarding.Training.Internal;

namespace Safeguarding.Training;

/// <summary>One cell of a training matrix: who needs which training, when first, and how often again.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TrainingRequirement
{
    internal TrainingRequirement(RequirementParts parts)
    {
        Id = parts.Id;
        About = parts.About;
        Roles = parts.Roles;
        Courses = parts.Courses;
        First = parts.First;
        Every = parts.Every;
        MinimumHours = parts.MinimumHours;
        Topics = parts.Topics;
        MissingCode = parts.MissingCode;
        OverdueCode = parts.OverdueCode;
        Evidence = parts.Evidence;
        Source = parts.Source;
    }

    /// <summary>The id.</summary>
    public RequirementId Id { get; }

    /// <summary>What is required, in words.</summary>
    public string About { get; }

    /// <summary>The roles that need it; holding any of them is enough.</summary>
    public IReadOnlyList<RoleCode> Roles { get; }

    /// <summary>The kinds of training that fulfil it; any of them does.</summary>
    public IReadOnlyList<CourseCode> Courses { get; }

    /// <summary>When it is due for the first time.</summary>
    public FirstDue First { get; }

    /// <summary>How often it is due again; null for once.</summary>
    public Cadence? Every { get; }

    /// <summary>The hours that the training has at least, or null.</summary>
    public int? MinimumHours { get; }

    /// <summary>What it has to be about.</summary>
    public IReadOnlyList<TopicCode> Topics { get; }

    /// <summary>How well the requirement is proven; <see cref="EvidenceMark.None"/> for a host's own.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it stands: a guidance document, or the host.</summary>
    public Source Source { get; }

    internal ReasonCode MissingCode { get; }

    internal ReasonCode OverdueCode { get; }

    /// <summary>Makes a host's own requirement.</summary>
    /// <param name="id">Starts with <c>x-</c>.</param>
    /// <param name="about">What is required, in words: 1 to 300 characters.</param>
    /// <param name="roles">One or more roles.</param>
    /// <param name="courses">One or more kinds of training that fulfil it.</param>
    /// <param name="first">When it is due for the first time.</param>
    /// <param name="every">How often again; null for once. <see cref="FirstDue.AfterInterval"/> needs one.</param>
    /// <param name="topics">What it has to be about; none when left out.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static TrainingRequirement Create(
        RequirementId id,
        string about,
        IEnumerable<RoleCode> roles,
        IEnumerable<CourseCode> courses,
        FirstDue first,
        Cadence? every,
        IEnumerable<TopicCode>? topics = null
    ) =>
        new(
            new RequirementParts
            {
                Id = id.IsHostCode
                    ? id
                    : throw new ArgumentException(
                        $"A host's own requirement id starts with {CodeText.HostPrefix}.",
                        nameof(id)
                    ),
                About = about,
                Roles = [.. roles ?? throw new ArgumentNullException(nameof(roles))],
                Courses = [.. courses ?? throw new ArgumentNullException(nameof(courses))],
                First = first,
                Every = every,
                Topics = [.. topics ?? []],
                MissingCode = TrainingReasons.Missing,
                OverdueCode = TrainingReasons.Overdue,
                Source = Source.Of(SourceKind.Host, "training/" + id.Value),
            }.Checked()
        );

    /// <summary>The id and what is required.</summary>
    public override string ToString() => $"{Id}: {About}";
}
