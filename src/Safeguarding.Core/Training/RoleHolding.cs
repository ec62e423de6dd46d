using NodaTime;

namespace Safeguarding.Training;

/// <summary>A role that somebody has, had or will have.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RoleHolding
{
    private RoleHolding(RoleCode role, LocalDate? from, LocalDate? until)
    {
        Role = role;
        From = from;
        Until = until;
    }

    /// <summary>The role.</summary>
    public RoleCode Role { get; }

    /// <summary>The first day in the role; null when nobody knows, and then it counts as long ago.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in the role; null while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Makes a holding.</summary>
    /// <param name="role">The role.</param>
    /// <param name="from">The first day in it, or null.</param>
    /// <param name="until">The last day in it, or null; not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static RoleHolding Create(RoleCode role, LocalDate? from = null, LocalDate? until = null) =>
        role == default ? throw new ArgumentException("A holding needs its role.", nameof(role))
        : until < from ? throw new ArgumentException("A role doesn't end before it starts.", nameof(until))
        : new RoleHolding(role, from, until);

    internal bool IsOver(LocalDate day) => Until is { } until && day > until;

    internal bool IsHeld(LocalDate day) => !IsOver(day) && !(From > day);

    /// <summary>The role.</summary>
    public override string ToString() => Role.Value;
}
