using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Policies;

/// <summary>How every document of a record stands on one day.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PolicyReview : IJudgement
{
    internal PolicyReview(
        LocalDate asOf,
        Nation nation,
        string dataVersion,
        IReadOnlyList<DocumentReview> documents,
        IReadOnlyList<MissingDocument> missingDocuments
    )
    {
        AsOf = asOf;
        Nation = nation;
        DataVersion = dataVersion;
        Documents = documents;
        MissingDocuments = missingDocuments;
    }

    /// <summary>The UK day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The nation whose days and guidance counted.</summary>
    public Nation Nation { get; }

    /// <summary>The version of the catalogue.</summary>
    public string DataVersion { get; }

    /// <summary>One row for each document, in the order of the record.</summary>
    public IReadOnlyList<DocumentReview> Documents { get; }

    /// <summary>What the organisation needs and the record doesn't have.</summary>
    public IReadOnlyList<MissingDocument> MissingDocuments { get; }

    /// <summary>Whether the review of any document is overdue.</summary>
    public bool HasOverdue => Documents.Any(d => d.Verdict == ReviewStatus.Overdue);

    /// <summary>The reasons of all rows, in their order.</summary>
    public IReadOnlyList<Reason> Reasons =>
        [.. Documents.SelectMany(d => d.Reasons), .. MissingDocuments.SelectMany(d => d.Reasons)];
}
