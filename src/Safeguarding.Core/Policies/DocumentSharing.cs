using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>That a version of a document was shared with a group of people.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DocumentSharing
{
    internal DocumentSharing(PolicyRole with, string version, LocalDate on, string? how)
    {
        With = with;
        Version = version;
        On = on;
        How = how;
    }

    /// <summary>With whom.</summary>
    public PolicyRole With { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How, e.g. on the website.</summary>
    public string? How { get; }

    /// <summary>Makes an entry.</summary>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static DocumentSharing Create(PolicyRole with, string version, LocalDate on, string? how = null) =>
        new(
            with is >= PolicyRole.Staff and <= PolicyRole.Public
                ? with
                : throw new ArgumentException("Nobody is named.", nameof(with)),
            Rules.Id(version, nameof(version)),
            Rules.Day(on),
            how
        );
}
