using NodaTime;

namespace Safeguarding.Consent;

/// <summary>The child whose images the record is about: an opaque reference and what the decision needs, nothing else.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ImageSubject
{
    private ImageSubject(ConsentRef reference, LocalDate dateOfBirth, IReadOnlyList<CarePeriod> lookedAfter)
    {
        Reference = reference;
        DateOfBirth = dateOfBirth;
        LookedAfter = lookedAfter;
    }

    /// <summary>The host's opaque reference of the child; not a name.</summary>
    public ConsentRef Reference { get; }

    /// <summary>The day of birth. Somebody born on 29 February attains an age on 1 March of a common year.</summary>
    public LocalDate DateOfBirth { get; }

    /// <summary>The times in which the child is looked after; empty for most children.</summary>
    public IReadOnlyList<CarePeriod> LookedAfter { get; }

    /// <summary>Makes a subject.</summary>
    /// <param name="reference">The host's reference; not the default value.</param>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="lookedAfter">The times in care, in any order.</param>
    /// <exception cref="ArgumentException">The reference is the default value.</exception>
    public static ImageSubject Create(
        ConsentRef reference,
        LocalDate dateOfBirth,
        IEnumerable<CarePeriod>? lookedAfter = null
    ) =>
        reference == default
            ? throw new ArgumentException("A child needs a reference.", nameof(reference))
            : new ImageSubject(reference, dateOfBirth, [.. lookedAfter ?? []]);
}
