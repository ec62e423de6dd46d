using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>The answer about one provision in one nation: the state, the interval that decided, and why.</summary>
/// <remarks>Immutable. Reasons and citation are made when asked for.</remarks>
public sealed class LawRow : IJudgement<ForceState>
{
    internal LawRow(Provision provision, Nation nation, ConductTime when, Decision decision)
    {
        Provision = provision;
        Nation = nation;
        When = when;
        Verdict = decision.State;
        DecidedBy = decision.Interval;
        IsMixed = decision.IsMixed;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The nation asked about.</summary>
    public Nation Nation { get; }

    /// <summary>The day or days asked about.</summary>
    public ConductTime When { get; }

    /// <summary>In force, uncertain or not in force.</summary>
    public ForceState Verdict { get; }

    /// <summary>The interval that decided; null where the provision never extended to the nation or the day is unknown.</summary>
    public ForceInterval? DecidedBy { get; }

    /// <summary>Whether the answer differs within the range of days, so that it can be told for single days only.</summary>
    public bool IsMixed { get; }

    /// <summary>
    /// Whether something was due under it on the first day asked about; null where it isn't certainly in force. "In force" and "due" are
    /// two answers.
    /// </summary>
    public bool? IsDue => Verdict == ForceState.InForce && When.First is { } day ? Provision.IsDueOn(day) : null;

    /// <summary>
    /// Where to read it: the version of the first day asked about; for what has ended, of its last day; for what has not begun, of its
    /// first.
    /// </summary>
    public string Citation
    {
        get
        {
            var day = When.First;
            if (Verdict == ForceState.NotInForce && day is { } asked && DecidedBy is { } interval)
                day = Deciding.HasEnded(interval, asked) ? interval.CertainlyEnded?.PlusDays(-1) : interval.Begins;
            return Provision.CitationOn(DecidedBy is null ? null : day);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => LawReasons.Of(this);
}
