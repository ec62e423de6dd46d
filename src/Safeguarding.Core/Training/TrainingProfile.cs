using System.Collections.ObjectModel;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Training;

/// <summary>The training requirements of a kind of organisation.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class TrainingProfile
{
    internal TrainingProfile(
        string id,
        string name,
        IReadOnlyList<Nation> nations,
        IReadOnlyList<TrainingRequirement> requirements,
        Source source
    )
    {
        Id = id;
        Name = name;
        Nations = nations;
        Requirements = requirements;
        Source = source;
    }

    /// <summary>The id, e.g. <c>england-school</c>; a host's own starts with <c>x-</c>.</summary>
    public string Id { get; }

    /// <summary>What it is for.</summary>
    public string Name { get; }

    /// <summary>The nations whose guidance it was read from; elsewhere it is a loan and says so.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The requirements.</summary>
    public IReadOnlyList<TrainingRequirement> Requirements { get; }

    /// <summary>The data and its version, or the host.</summary>
    public Source Source { get; }

    /// <summary>Makes a host's own profile.</summary>
    /// <param name="id">A code that starts with <c>x-</c>.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="nations">The nations it is for; at least one.</param>
    /// <param name="requirements">Its requirements, from another profile or the host's own; no id twice.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static TrainingProfile Create(
        string id,
        string name,
        IEnumerable<Nation> nations,
        IEnumerable<TrainingRequirement> requirements
    )
    {
        ArgumentNullException.ThrowIfNull(nations);
        ArgumentNullException.ThrowIfNull(requirements);
        if (!CodeText.IsValid(id) || !CodeText.IsHostCode(id))
            throw new ArgumentException(
                $"A host's own profile id is a code that starts with {CodeText.HostPrefix}.",
                nameof(id)
            );
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("A profile needs a name.", nameof(name));
        var where = nations.Distinct().ToArray();
        if (where.Length == 0 || where.Any(n => n.ToCode() is null))
            throw new ArgumentException("A profile needs nations.", nameof(nations));
        return new TrainingProfile(
            id,
            name,
            Array.AsReadOnly(where),
            Distinct(requirements, id),
            Source.Of(SourceKind.Host, "training/" + id)
        );
    }

    /// <summary>The same profile with a host's requirements besides; one with an id that is there already stands in its place.</summary>
    /// <exception cref="ArgumentException">An id stands twice among those added.</exception>
    public TrainingProfile With(params TrainingRequirement[] requirements)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        var added = Distinct(requirements, Id);
        var ids = new HashSet<RequirementId>(added.Select(r => r.Id));
        return new TrainingProfile(
            Id,
            Name,
            Nations,
            [.. Requirements.Where(r => !ids.Contains(r.Id)), .. added],
            Source
        );
    }

    private static ReadOnlyCollection<TrainingRequirement> Distinct(
        IEnumerable<TrainingRequirement> requirements,
        string id
    )
    {
        var all = requirements.ToArray();
        var twice = all.GroupBy(r => r.Id).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? Array.AsReadOnly(all)
            : throw new ArgumentException($"profile '{id}': the requirement '{twice.Key}' stands twice.");
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
