using NodaTime;
using NodaTime.Text;
using Safeguarding.Judgements;

namespace Safeguarding.SelfAssessment;

/// <summary>What an organisation did about online safety education, by item and age group.</summary>
/// <remarks>Immutable. Education is ongoing, not one session: what lies more than a year back no longer counts as covered.</remarks>
public sealed class EducationCoverage
{
    private static readonly ReasonCode CoveredCode = ReasonCode.Parse("item-covered");

    private EducationCoverage(
        EducationFramework framework,
        bool isSchool,
        IReadOnlyList<AgeGroup> ageGroups,
        IReadOnlyList<CoverageRecord> records
    )
    {
        Framework = framework;
        IsSchool = isSchool;
        AgeGroups = ageGroups;
        Records = records;
    }

    /// <summary>The items.</summary>
    public EducationFramework Framework { get; }

    /// <summary>Whether what is expected of schools and colleges alone is expected.</summary>
    public bool IsSchool { get; }

    /// <summary>The age groups that the organisation works with.</summary>
    public IReadOnlyList<AgeGroup> AgeGroups { get; }

    /// <summary>What was done.</summary>
    public IReadOnlyList<CoverageRecord> Records { get; }

    /// <summary>Makes a record of coverage.</summary>
    /// <param name="isSchool">Whether the organisation is a school or college.</param>
    /// <param name="ageGroups">The age groups it works with; one or more.</param>
    /// <param name="records">What was done.</param>
    /// <param name="framework">The items; those that ship with the library when left out.</param>
    /// <exception cref="ArgumentException">No age group, or a record of an item that the framework doesn't know.</exception>
    public static EducationCoverage Create(
        bool isSchool,
        IEnumerable<AgeGroup> ageGroups,
        IEnumerable<CoverageRecord> records,
        EducationFramework? framework = null
    )
    {
        ArgumentNullException.ThrowIfNull(ageGroups);
        ArgumentNullException.ThrowIfNull(records);
        var items = framework ?? EducationFramework.Default;
        var groups = ageGroups.Distinct().OrderBy(g => g).ToArray();
        if (groups.Length == 0 || groups.Any(g => g.ToCode() is null))
            throw new ArgumentException("Coverage needs age groups.", nameof(ageGroups));
        var done = records.ToArray();
        foreach (var code in done.SelectMany(r => r.Items))
        {
            if (!items.TryGet(code, out _))
                throw new ArgumentException($"'{code}' is not an item of the framework.", nameof(records));
        }
        return new EducationCoverage(items, isSchool, Array.AsReadOnly(groups), Array.AsReadOnly(done));
    }

    /// <summary>Every item with every age group it is for, as of a day. What was recorded for later days doesn't count yet.</summary>
    public IReadOnlyList<CoverageEntry> ReviewOn(LocalDate day)
    {
        var last = new Dictionary<(CoverageItemCode, AgeGroup), LocalDate>();
        foreach (var record in Records.Where(r => r.On <= day))
        {
            foreach (var item in record.Items)
            {
                foreach (var group in record.AgeGroups)
                {
                    if (!last.TryGetValue((item, group), out var on) || record.On > on)
                        last[(item, group)] = record.On;
                }
            }
        }
        return
        [
            .. from item in Framework.Items
            from ageGroup in AgeGroups
            where item.AgeGroups.Contains(ageGroup)
            select Entry(
                item,
                ageGroup,
                last.TryGetValue((item.Code, ageGroup), out var latest) ? latest : (LocalDate?)null,
                day
            ),
        ];
    }

    private CoverageEntry Entry(CoverageItem item, AgeGroup group, LocalDate? last, LocalDate day)
    {
        var state =
            last is not { } on ? CoverageState.NotCovered
            : on.Year < 9000 && on.PlusYears(1) < day ? CoverageState.LongAgo
            : CoverageState.Covered;
        var expected =
            item.Expectation == Expectation.Expected || (item.Expectation == Expectation.ExpectedOfSchools && IsSchool);
        return new CoverageEntry(
            item,
            group,
            state,
            expected && state != CoverageState.Covered,
            last,
            Reason.Of(
                state == CoverageState.Covered ? CoveredCode : ReasonCode.Parse($"{Stem(item.Group)}-{Ending(state)}"),
                item.Source,
                ("item", item.Name),
                ("ages", group.ToCode()!),
                ("on", last is { } value ? LocalDatePattern.Iso.Format(value) : "")
            )
        );
    }

    private static string Stem(CoverageGroup group) =>
        group switch
        {
            CoverageGroup.Strand => "strand",
            CoverageGroup.Resilience => "resilience",
            _ => "item",
        };

    private static string Ending(CoverageState state) =>
        state == CoverageState.LongAgo ? "not-covered-for-a-year" : "not-covered";
}
