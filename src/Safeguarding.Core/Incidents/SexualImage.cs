namespace Safeguarding.Incidents;

/// <summary>
/// What is known about a sexual image from what people said. There is no place for the image, a description of it, a preview or
/// its address, here or anywhere in this library.
/// </summary>
/// <remarks>Immutable. What isn't said is null.</remarks>
public sealed class SexualImage
{
    private SexualImage(ImageSubject shows) => Shows = shows;

    /// <summary>Whom it seems to show.</summary>
    public ImageSubject Shows { get; }

    /// <summary>Whether it was made or altered with AI or other software.</summary>
    public bool? MadeWithAi { get; private init; }

    /// <summary>Whether it has been passed on or posted.</summary>
    public bool? Shared { get; private init; }

    /// <summary>Whether somebody threatens to pass it on.</summary>
    public bool? ThreatToShare { get; private init; }

    /// <summary>Whether somebody has the web address at which it can be found.</summary>
    public bool? AddressKnown { get; private init; }

    /// <summary>Whether somebody in the organisation has seen it, by accident or otherwise.</summary>
    public bool? Seen { get; private init; }

    /// <summary>Whether there was pressure, coercion, blackmail or grooming.</summary>
    public bool? Coercion { get; private init; }

    /// <summary>Whether there is doubt that the child could agree to anything.</summary>
    public bool? CapacityInDoubt { get; private init; }

    /// <summary>Whether what people tell of is violent or unusual for the age.</summary>
    public bool? ViolentOrUnusual { get; private init; }

    /// <summary>Whether somebody says that everybody agreed.</summary>
    public bool? SaidToBeAgreed { get; private init; }

    /// <summary>Whether it is treated as showing somebody under 18: always, unless it is said to show an adult.</summary>
    public bool IsOfUnder18 => Shows != ImageSubject.Adult;

    /// <summary>Makes it.</summary>
    /// <param name="shows">Whom it seems to show; <see cref="ImageSubject.NotKnown"/> when nobody knows.</param>
    /// <param name="madeWithAi">Made or altered with AI.</param>
    /// <param name="shared">Passed on or posted.</param>
    /// <param name="threatToShare">Somebody threatens to pass it on.</param>
    /// <param name="addressKnown">Somebody has its web address.</param>
    /// <param name="seen">Somebody in the organisation has seen it.</param>
    /// <param name="coercion">Pressure, coercion, blackmail or grooming.</param>
    /// <param name="capacityInDoubt">Doubt that the child could agree.</param>
    /// <param name="violentOrUnusual">Said to be violent or unusual for the age.</param>
    /// <param name="saidToBeAgreed">Somebody says that everybody agreed.</param>
    /// <exception cref="ArgumentException"><paramref name="shows"/> is <c>None</c>.</exception>
    public static SexualImage Create(
        ImageSubject shows,
        bool? madeWithAi = null,
        bool? shared = null,
        bool? threatToShare = null,
        bool? addressKnown = null,
        bool? seen = null,
        bool? coercion = null,
        bool? capacityInDoubt = null,
        bool? violentOrUnusual = null,
        bool? saidToBeAgreed = null
    ) =>
        new(
            shows.ToCode() is null
                ? throw new ArgumentException("Say whom it shows, or not-known.", nameof(shows))
                : shows
        )
        {
            MadeWithAi = madeWithAi,
            Shared = shared,
            ThreatToShare = threatToShare,
            AddressKnown = addressKnown,
            Seen = seen,
            Coercion = coercion,
            CapacityInDoubt = capacityInDoubt,
            ViolentOrUnusual = violentOrUnusual,
            SaidToBeAgreed = saidToBeAgreed,
        };
}
