namespace Safeguarding.Incidents;

/// <summary>What kind of pattern stands out.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PatternKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>More incidents than before.</summary>
    RiseOverall = 1,

    /// <summary>A platform, harm, cell, place, hour, age band or nation has a larger share than before.</summary>
    RiseInGroup = 2,

    /// <summary>A child is affected more often than chance would bring.</summary>
    RepeatedChild = 3,

    /// <summary>Somebody is alleged to have caused more incidents than chance would bring.</summary>
    RepeatedActor = 4,

    /// <summary>One counterpart turns up with more children than chance would bring.</summary>
    CounterpartAcrossChildren = 5,

    /// <summary>The incidents of a child, a counterpart or a platform become graver.</summary>
    Escalation = 6,
}
