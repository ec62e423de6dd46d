using NodaTime;
using Safeguarding.Policies.Internal;

namespace Safeguarding.Policies;

/// <summary>One version of a document: from when it holds, whether it changes what matters, what it contains, who approved it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DocumentVersion
{
    internal DocumentVersion(
        string version,
        VersionKind kind,
        LocalDate from,
        string? summary,
        IReadOnlyList<DocumentSectionCode>? sections,
        IReadOnlyList<DocumentApproval> approvals
    )
    {
        Version = version;
        Kind = kind;
        From = from;
        Summary = summary;
        Sections = sections;
        Approvals = approvals;
    }

    /// <summary>Its name, e.g. <c>2.1</c>; unique within the document.</summary>
    public string Version { get; }

    /// <summary>Whether it changes what matters. The first version of a document always does.</summary>
    public VersionKind Kind { get; }

    /// <summary>The first day on which it is the text in force.</summary>
    public LocalDate From { get; }

    /// <summary>What changed, in the organisation's own words.</summary>
    public string? Summary { get; }

    /// <summary>The sections that somebody found in it; null: nobody checked.</summary>
    public IReadOnlyList<DocumentSectionCode>? Sections { get; }

    /// <summary>Who approved it, and when.</summary>
    public IReadOnlyList<DocumentApproval> Approvals { get; }

    /// <summary>Makes a version.</summary>
    /// <param name="version">Its name.</param>
    /// <param name="kind">Material or editorial.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="sections">What was found in it; null: nobody checked.</param>
    /// <param name="approvals">Who approved it.</param>
    /// <param name="summary">What changed.</param>
    /// <exception cref="ArgumentException">A value breaks its rule; the message names it.</exception>
    public static DocumentVersion Create(
        string version,
        VersionKind kind,
        LocalDate from,
        IEnumerable<DocumentSectionCode>? sections = null,
        IEnumerable<DocumentApproval>? approvals = null,
        string? summary = null
    ) =>
        new(
            Rules.Id(version, nameof(version)),
            kind is VersionKind.Material or VersionKind.Editorial
                ? kind
                : throw new ArgumentException("A version is material or editorial.", nameof(kind)),
            Rules.Day(from),
            summary,
            sections is null ? null : Rules.List(sections),
            Rules.List(approvals ?? [])
        );
}
