using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Safeguarding.Internal;
using Safeguarding.Judgements;
using Safeguarding.SelfAssessment.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.SelfAssessment;

/// <summary>
/// What online safety education covers: the eight strands of Education for a Connected World, the four parts of digital
/// resilience, and what NSPCC's page names. Read from <c>Data/self-assessment/education.json</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class EducationFramework
{
    private EducationFramework(
        string version,
        LocalDate checkedOn,
        EvidenceMark ageGroupEvidence,
        IReadOnlyList<CoverageItem> items
    )
    {
        Version = version;
        CheckedOn = checkedOn;
        AgeGroupEvidence = ageGroupEvidence;
        Items = items;
    }

    /// <summary>What ships with the library.</summary>
    public static EducationFramework Default => Shipped.Value;

    /// <summary>The data's own version, <c>year.month.revision</c>.</summary>
    public string Version { get; }

    /// <summary>The day on which the data was last compared with its sources.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>How well the division into age groups is proven.</summary>
    public EvidenceMark AgeGroupEvidence { get; }

    /// <summary>The items, in order.</summary>
    public IReadOnlyList<CoverageItem> Items { get; }

    /// <summary>The item of a code; false when there is none. Never throws.</summary>
    public bool TryGet(CoverageItemCode code, [NotNullWhen(true)] out CoverageItem? item)
    {
        item = Items.FirstOrDefault(i => i.Code == code);
        return item is not null;
    }

    /// <summary>The same framework with a host's own items behind ours.</summary>
    /// <param name="code">Starts with <c>x-</c>.</param>
    /// <param name="group">What kind of thing it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="ageGroups">The age groups it is for; one or more.</param>
    /// <param name="expectation">Whether it is a gap when it isn't covered.</param>
    /// <exception cref="ArgumentException">A part breaks its rule, or the code is there already.</exception>
    public EducationFramework With(
        CoverageItemCode code,
        CoverageGroup group,
        string name,
        IEnumerable<AgeGroup> ageGroups,
        Expectation expectation = Expectation.Expected
    )
    {
        ArgumentNullException.ThrowIfNull(ageGroups);
        var groups = ageGroups.Distinct().ToArray();
        if (!code.IsHostCode || TryGet(code, out _))
            throw new ArgumentException(
                $"'{code}' doesn't start with {CodeText.HostPrefix}, or is there already.",
                nameof(code)
            );
        if (string.IsNullOrWhiteSpace(name) || group.ToCode() is null || expectation.ToCode() is null)
            throw new ArgumentException($"'{code}' needs a group, a name and an expectation.", nameof(name));
        if (groups.Length == 0 || groups.Any(g => g.ToCode() is null))
            throw new ArgumentException($"'{code}' needs age groups.", nameof(ageGroups));
        var item = new CoverageItem(
            code,
            group,
            name,
            expectation,
            Array.AsReadOnly(groups),
            EvidenceMark.None,
            [],
            Source.Of(SourceKind.Host, "education/" + code.Value)
        );
        return new EducationFramework(Version, CheckedOn, AgeGroupEvidence, [.. Items, item]);
    }

    /// <summary>Reads newer data in the form of <c>Data/self-assessment/education.json</c>.</summary>
    /// <exception cref="JsonException">The file isn't JSON of the expected form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names the row.</exception>
    public static EducationFramework FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        const string file = "self-assessment/education";
        var read =
            JsonSerializer.Deserialize(stream, SelfAssessmentJson.Default.EducationFile)
            ?? throw new FormatException($"{file}: the file is null.");
        var version = DataFormat.RequireVersion(read.Version, file);
        var items = read.Items.Select(row => Item(row, $"{file} {row.Code}", version)).ToArray();
        if (items.GroupBy(i => i.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new FormatException($"{file}: '{twice.Key}' stands twice.");
        return new EducationFramework(
            version,
            DataFormat.RequireDay(read.CheckedOn, file, "checkedOn"),
            Parse<EvidenceMark>(read.AgeGroupEvidence, TaxonomyCodes.TryParse, file),
            Array.AsReadOnly(items)
        );
    }

    private static CoverageItem Item(CoverageItemRow row, string where, string version) =>
        new(
            Parse<CoverageItemCode>(row.Code, CoverageItemCode.TryParse, where),
            Parse<CoverageGroup>(row.Group, SelfAssessmentCodes.TryParse, where),
            row.Name,
            Parse<Expectation>(row.Expectation, SelfAssessmentCodes.TryParse, where),
            [.. row.AgeGroups.Select(t => Parse<AgeGroup>(t, SelfAssessmentCodes.TryParse, where))],
            Parse<EvidenceMark>(row.Evidence, TaxonomyCodes.TryParse, where),
            row.Sources,
            Source.Of(SourceKind.Guidance, row.Guidance, version)
        );

    private delegate bool TryParser<T>(string? text, out T value);

    private static T Parse<T>(string text, TryParser<T> parse, string where)
        where T : struct =>
        parse(text, out var value) ? value : throw new FormatException($"{where}: '{text}' is not a {typeof(T).Name}.");

    private static class Shipped
    {
        public static readonly EducationFramework Value = Load();

        private static EducationFramework Load()
        {
            using var stream = EmbeddedData.Open("self-assessment/education.json");
            return FromStream(stream);
        }
    }
}
