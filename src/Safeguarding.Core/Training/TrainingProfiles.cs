using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Training.Internal;

namespace Safeguarding.Training;

/// <summary>
/// The profiles that ship with the library (England's schools, charities, sport), with the roles, kinds of training and
/// topics they speak of. Read from <c>Data/training/profiles.json</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TrainingProfiles
{
    internal TrainingProfiles(
        string version,
        LocalDate checkedOn,
        IReadOnlyList<TrainingTerm> roles,
        IReadOnlyList<TrainingTerm> courses,
        IReadOnlyList<TrainingTerm> topics,
        IReadOnlyList<TrainingProfile> profiles
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        Roles = roles;
        Courses = courses;
        Topics = topics;
        Profiles = profiles;
    }

    /// <summary>What ships with the library.</summary>
    public static TrainingProfiles Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>The roles.</summary>
    public IReadOnlyList<TrainingTerm> Roles { get; }

    /// <summary>The kinds of training.</summary>
    public IReadOnlyList<TrainingTerm> Courses { get; }

    /// <summary>The topics: first those that everybody's training has to cover, then those of leads and of inductions.</summary>
    public IReadOnlyList<TrainingTerm> Topics { get; }

    /// <summary>The profiles.</summary>
    public IReadOnlyList<TrainingProfile> Profiles { get; }

    /// <summary>The profile of an id; false when there is none. Never throws.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out TrainingProfile? profile)
    {
        profile = Profiles.FirstOrDefault(p => p.Id == id);
        return profile is not null;
    }

    /// <summary>The profile of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public TrainingProfile Get(string id) =>
        TryGet(id, out var profile) ? profile : throw new KeyNotFoundException($"'{id}' is not a training profile.");

    /// <summary>Reads newer data in the form of <c>Data/training/profiles.json</c>.</summary>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row.</exception>
    public static TrainingProfiles FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TrainingReader.Read(stream);
    }

    private static class Shipped
    {
        public static readonly TrainingProfiles Value = Load();

        private static TrainingProfiles Load()
        {
            using var stream = EmbeddedData.Open("training/profiles.json");
            return FromStream(stream);
        }
    }
}
