namespace Safeguarding.Training;

/// <summary>Somebody in the training matrix, by an opaque id of the host's.</summary>
/// <remarks>Immutable. There is no place for a name.</remarks>
public sealed class TrainingPerson
{
    /// <summary>The longest id: 128 characters.</summary>
    public const int MaxId = 128;

    private TrainingPerson(string id, IReadOnlyList<RoleHolding> roles, IReadOnlyList<TrainingRecord> records)
    {
        Id = id;
        Roles = roles;
        Records = records;
    }

    /// <summary>The host's id.</summary>
    public string Id { get; }

    /// <summary>The roles, past and to come too.</summary>
    public IReadOnlyList<RoleHolding> Roles { get; }

    /// <summary>The training on record, in any order.</summary>
    public IReadOnlyList<TrainingRecord> Records { get; }

    /// <summary>Makes a person.</summary>
    /// <param name="id">1 to 128 characters, not blank.</param>
    /// <param name="roles">One or more.</param>
    /// <param name="records">The training on record; none when left out.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static TrainingPerson Create(
        string id,
        IEnumerable<RoleHolding> roles,
        IEnumerable<TrainingRecord>? records = null
    )
    {
        ArgumentNullException.ThrowIfNull(roles);
        if (string.IsNullOrWhiteSpace(id) || id.Length > MaxId)
            throw new ArgumentException($"A person's id has 1 to {MaxId} characters.", nameof(id));
        var held = roles.ToArray();
        return held.Length > 0
            ? new TrainingPerson(id, Array.AsReadOnly(held), Array.AsReadOnly((records ?? []).ToArray()))
            : throw new ArgumentException("A person in the matrix has a role.", nameof(roles));
    }

    /// <summary>The same person with one more record.</summary>
    public TrainingPerson With(TrainingRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new TrainingPerson(Id, Roles, [.. Records, record]);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
