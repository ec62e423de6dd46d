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
    internal LawAnswer(Nation nation, ConductTime when, string dataVersion, LawRow[] rows)
    {
        Nation = nation;
        When = when;
        DataVersion = dataVersion;
        InForce = Part(rows, ForceState.InForce);
        Uncertain = Part(rows, ForceState.Uncertain);
        NotInForce = Part(rows, ForceState.NotInForce);
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

    /// <summary>Certainly not in force: not yet, no longer, or never in this nation.</summary>
    public IReadOnlyList<LawRow> NotInForce { get; }

    /// <summary>Whether the day is unknown, so that nothing can be told.</summary>
    public bool CannotTell => !When.IsKnown;

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => LawReasons.Of(this);

    private static LawRow[] Part(LawRow[] rows, ForceState state)
    {
        var count = 0;
        foreach (var row in rows)
            count += row.Verdict == state ? 1 : 0;
        if (count == 0)
            return [];
        var part = new LawRow[count];
        count = 0;
        foreach (var row in rows)
        {
            if (row.Verdict == state)
                part[count++] = row;
        }
        return part;
    }
}
