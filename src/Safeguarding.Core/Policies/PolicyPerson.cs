using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>Somebody who may have to read a document: an opaque id, roles, and the days with the organisation.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PolicyPerson
{
    internal PolicyPerson(string id, IReadOnlyList<PolicyRole> roles, LocalDate? from, LocalDate? until)
    {
        Id = id;
        Roles = roles;
        From = from;
        Until = until;
    }

    /// <summary>The host's opaque id.</summary>
    public string Id { get; }

    /// <summary>At least one role; never <see cref="PolicyRole.Public"/>.</summary>
    public IReadOnlyList<PolicyRole> Roles { get; }

    /// <summary>The first day with the organisation; null: from the beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day with the organisation; null: still there.</summary>
    public LocalDate? Until { get; }

    /// <summary>Makes a person.</summary>
    /// <param name="id">An opaque id, 1 to 128 characters.</param>
    /// <param name="roles">At least one role that a person can have, none twice.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static PolicyPerson Create(
        string id,
        IEnumerable<PolicyRole> roles,
        LocalDate? from = null,
        LocalDate? until = null
    )
    {
        ArgumentNullException.ThrowIfNull(roles);
        var person = new PolicyPerson(Rules.Id(id, nameof(id)), Rules.List(roles), Rules.Day(from), Rules.Day(until));
        Rules.ThrowAny(PersonRules.Check(person));
        return person;
    }

    /// <summary>Whether the person is with the organisation on a day.</summary>
    public bool IsThere(LocalDate day) => !(day < From) && !(day > Until);
}
