using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>How children and young people were involved in setting the rules of a document.</summary>
/// <remarks>Immutable. It names groups, not children.</remarks>
public sealed class ChildrensInvolvement
{
    internal ChildrensInvolvement(LocalDate on, string who, InvolvementMethod how, string? version, string? outcome)
    {
        On = on;
        Who = who;
        How = how;
        Version = version;
        Outcome = outcome;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Who was involved: a group, e.g. the youth forum, eight members of 11 to 15.</summary>
    public string Who { get; }

    /// <summary>How.</summary>
    public InvolvementMethod How { get; }

    /// <summary>The version they helped to set; null: not tied to one.</summary>
    public string? Version { get; }

    /// <summary>What changed because of it.</summary>
    public string? Outcome { get; }

    /// <summary>Makes an entry.</summary>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static ChildrensInvolvement Create(
        LocalDate on,
        string who,
        InvolvementMethod how,
        string? version = null,
        string? outcome = null
    ) =>
        new(
            Rules.Day(on),
            string.IsNullOrWhiteSpace(who) ? throw new ArgumentException("Nobody is named.", nameof(who)) : who,
            how is >= InvolvementMethod.Discussion and <= InvolvementMethod.Other
                ? how
                : throw new ArgumentException("No method is named.", nameof(how)),
            version,
            outcome
        );
}
