using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>
/// What the catalogue knows of the law in one nation at one time, in three parts that share no row. The uncertain part is never to be
/// hidden: sometimes it holds all there is.
/// </summary>
/// <remarks>Immutable. Not legal advice.</remarks>
public sealed class LawAnswer : IJudgement
{
    private readonly IReadOnlyList<Provision> asked;
    private IReadOnlyList<LawRow>? notInForce;

    internal LawAnswer(Nation nation, ConductTime when, string dataVersion, IReadOnlyList<Provision> asked)
    {
        Nation = nation;
        When = when;
        DataVersion = dataVersion;
        this.asked = asked;
        List<LawRow>? certain = null;
        List<LawRow>? doubtful = null;
        foreach (var provision in asked)
        {
            var decision = Deciding.Of(provision, nation, when);
            if (decision.State == ForceState.InForce)
                (certain ??= []).Add(new LawRow(provision, nation, when, decision));
            else if (decision.State == ForceState.Uncertain)
                (doubtful ??= []).Add(new LawRow(provision, nation, when, decision));
        }
        InForce = certain ?? (IReadOnlyList<LawRow>)[];
        Uncertain = doubtful ?? (IReadOnlyList<LawRow>)[];
    }

    /// <summary>The nation asked about.</summary>
    public Nation Nation { get; }

    /// <summary>The day or days asked about.</summary>
    public ConductTime When { get; }

    /// <summary>The version of the data that answered.</summary>
    public string DataVersion { get; }

    /// <summary>Certainly in force; offences first.</summary>
    public IReadOnlyList<LawRow> InForce { get; }

    /// <summary>It can't be told.</summary>
    public IReadOnlyList<LawRow> Uncertain { get; }

    /// <summary>Certainly not in force: not yet, no longer, or never in this nation. Most callers don't ask, so it is made when asked for.</summary>
    public IReadOnlyList<LawRow> NotInForce => notInForce ??= Out();

    /// <summary>Whether the day is unknown, so that nothing can be told.</summary>
    public bool CannotTell => !When.IsKnown;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => LawReasons.Of(this);

    private LawRow[] Out() =>
        [
            .. asked
                .Select(provision => new LawRow(provision, Nation, When, Deciding.Of(provision, Nation, When)))
                .Where(row => row.Verdict == ForceState.NotInForce),
        ];
}
