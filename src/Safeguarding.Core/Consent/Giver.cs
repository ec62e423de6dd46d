using NodaTime;

namespace Safeguarding.Consent;

/// <summary>Somebody whose decision about images of the child counts.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Giver
{
    private Giver(ConsentRef id, GiverRole role, LocalDate? from, LocalDate? until, bool? needed)
    {
        Id = id;
        Role = role;
        From = from;
        Until = until;
        Needed = needed;
    }

    /// <summary>The host's id of the person or authority.</summary>
    public ConsentRef Id { get; }

    /// <summary>In which role they decide.</summary>
    public GiverRole Role { get; }

    /// <summary>The first day on which they hold the role, e.g. of parental responsibility; null: since the child's birth.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day on which they no longer hold it, e.g. after an adoption; null: not ended.</summary>
    public LocalDate? Until { get; }

    /// <summary>
    /// False: the organisation does not need this parent's own yes, because another holder's is enough; their no still counts. Null or
    /// true: needed where parents decide.
    /// </summary>
    public bool? Needed { get; }

    /// <summary>Makes a giver.</summary>
    /// <param name="id">The host's id; not the default value.</param>
    /// <param name="role">The role; not <c>None</c>.</param>
    /// <param name="from">The first day on which they hold the role.</param>
    /// <param name="until">The first day on which they no longer hold it; after <paramref name="from"/>.</param>
    /// <param name="needed">See <see cref="Needed"/>.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static Giver Create(
        ConsentRef id,
        GiverRole role,
        LocalDate? from = null,
        LocalDate? until = null,
        bool? needed = null
    )
    {
        if (id == default)
            throw new ArgumentException("A giver needs an id.", nameof(id));
        if (role.ToCode() is null)
            throw new ArgumentException($"'{role}' is not a role.", nameof(role));
        if (from >= until)
            throw new ArgumentException("A role must end after it begins.", nameof(until));
        return new Giver(id, role, from, until, needed);
    }

    internal bool HoldsRoleOn(LocalDate day) => !(day < From) && !(day >= Until);
}
