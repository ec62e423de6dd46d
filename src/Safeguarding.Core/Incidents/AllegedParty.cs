using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>Somebody who is alleged to have caused an incident, as patterns need it: an opaque id and who they are.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AllegedParty
{
    private AllegedParty(PersonId id, PartyRole role)
    {
        Id = id;
        Role = role;
    }

    /// <summary>The host's own id: of a person, or of an account where nobody knows whose it is.</summary>
    public PersonId Id { get; }

    /// <summary>Who they are; <see cref="PartyRole.Unknown"/> when nobody knows.</summary>
    public PartyRole Role { get; }

    internal bool IsAdult => Role is PartyRole.Staff or PartyRole.Parent or PartyRole.Adult or PartyRole.UnknownAdult;

    /// <summary>Makes it.</summary>
    /// <exception cref="ArgumentException">No id.</exception>
    public static AllegedParty Create(PersonId id, PartyRole role = PartyRole.Unknown) =>
        new(
            id == default ? throw new ArgumentException("An alleged party needs an id.", nameof(id)) : id,
            role == PartyRole.None ? PartyRole.Unknown : role
        );
}
