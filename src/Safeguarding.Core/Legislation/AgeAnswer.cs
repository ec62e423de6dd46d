using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation;

/// <summary>
/// Which offences and civil wrongs could bear on something between people of certain ages, and which can't. It never says that anybody
/// did wrong, nor that a provision applies.
/// </summary>
/// <remarks>Immutable. Ages that aren't known widen the first part, never the second. Not legal advice.</remarks>
public sealed class AgeAnswer : IJudgement
{
    private readonly AgeQuestion question;

    internal AgeAnswer(AgeQuestion question, string dataVersion, IReadOnlyList<AgeRow> rows)
    {
        this.question = question;
        DataVersion = dataVersion;
        CouldBear = [.. rows.Where(row => row.Verdict == AgeFit.CouldBear)];
        CannotBear = [.. rows.Where(row => row.Verdict == AgeFit.CannotBear)];
    }

    /// <summary>The nation asked about.</summary>
    public Nation Nation => question.Nation;

    /// <summary>The day asked about.</summary>
    public LocalDate Day => question.Day;

    /// <summary>The age of whoever it was done to, in whole years; null where not known.</summary>
    public int? VictimAge => question.VictimAge;

    /// <summary>The age of whoever did it, in whole years; null where not known.</summary>
    public int? OffenderAge => question.OffenderAge;

    /// <summary>The version of the data that answered.</summary>
    public string DataVersion { get; }

    /// <summary>What the ages and the day leave open, in force or uncertain.</summary>
    public IReadOnlyList<AgeRow> CouldBear { get; }

    /// <summary>What an age or the day rules out.</summary>
    public IReadOnlyList<AgeRow> CannotBear { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Reason> Reasons => AgeReasons.Of(question, DataVersion);
}
