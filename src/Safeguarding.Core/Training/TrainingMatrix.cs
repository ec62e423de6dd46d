using NodaTime;
using Safeguarding.Taxonomy;
using Safeguarding.Training.Internal;

namespace Safeguarding.Training;

/// <summary>Who is in which role, what they were trained in, and what a profile requires of them.</summary>
/// <remarks>Immutable. One more record never makes a gap: what counts is the record that holds longest.</remarks>
public sealed class TrainingMatrix
{
    private TrainingMatrix(Nation nation, TrainingProfile profile, IReadOnlyList<TrainingPerson> people)
    {
        Nation = nation;
        Profile = profile;
        People = people;
    }

    /// <summary>The organisation's nation.</summary>
    public Nation Nation { get; }

    /// <summary>The requirements.</summary>
    public TrainingProfile Profile { get; }

    /// <summary>The people.</summary>
    public IReadOnlyList<TrainingPerson> People { get; }

    /// <summary>Makes a matrix.</summary>
    /// <param name="nation">The organisation's nation.</param>
    /// <param name="profile">The requirements.</param>
    /// <param name="people">The people; no id twice.</param>
    /// <exception cref="ArgumentException">Not a nation, or an id stands twice.</exception>
    public static TrainingMatrix Create(Nation nation, TrainingProfile profile, IEnumerable<TrainingPerson> people)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(people);
        if (nation.ToCode() is null)
            throw new ArgumentException("A training matrix needs one of the four nations.", nameof(nation));
        var all = people.ToArray();
        var twice = all.GroupBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? new TrainingMatrix(nation, profile, Array.AsReadOnly(all))
            : throw new ArgumentException($"The person '{twice.Key}' stands twice.", nameof(people));
    }

    /// <summary>How everybody stands as of a day. What was recorded for later days doesn't count yet.</summary>
    public TrainingReview ReviewOn(LocalDate day)
    {
        var entries = new List<TrainingEntry>();
        foreach (var person in People)
        {
            foreach (var requirement in Profile.Requirements)
            {
                if (TrainingJudge.Entry(person, requirement, Nation, day) is { } entry)
                    entries.Add(entry);
            }
        }
        return new TrainingReview(day, Array.AsReadOnly(entries.ToArray()), OrganisationJudge.Findings(this, day));
    }
}
