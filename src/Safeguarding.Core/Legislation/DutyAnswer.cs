using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>A checklist, answered for a host in a nation on a day.</summary>
/// <remarks>Immutable. Not legal advice: whether a service is in scope is for its provider to assess.</remarks>
public sealed class DutyAnswer : IJudgement
{
    internal DutyAnswer(
        DutyChecklist checklist,
        HostService host,
        Nation nation,
        LocalDate day,
        string dataVersion,
        IReadOnlyList<DutyRow> rows
    )
    {
        Checklist = checklist;
        Host = host;
        Nation = nation;
        Day = day;
        DataVersion = dataVersion;
        Rows = rows;
    }

    /// <summary>The checklist.</summary>
    public DutyChecklist Checklist { get; }

    /// <summary>The host asked about.</summary>
    public HostService Host { get; }

    /// <summary>The nation asked about.</summary>
    public Nation Nation { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>The version of the data that answered.</summary>
    public string DataVersion { get; }

    /// <summary>All items in the order of the checklist, those that don't bind too.</summary>
    public IReadOnlyList<DutyRow> Rows { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => DutyReasons.Of(this);
}
