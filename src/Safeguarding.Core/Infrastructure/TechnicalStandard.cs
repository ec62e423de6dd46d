using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Infrastructure;

/// <summary>A standard, or a part of one, that technical measures are held against.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TechnicalStandard
{
    internal TechnicalStandard(
        string id,
        string name,
        IReadOnlyList<MeasureKind> measures,
        IReadOnlyList<Nation> nations,
        IReadOnlyList<string> settings,
        LocalDate? from,
        EvidenceMark evidence,
        IReadOnlyList<string> sources,
        string version
    )
    {
        Id = id;
        Name = name;
        Measures = measures;
        Nations = nations;
        Settings = settings;
        From = from;
        Evidence = evidence;
        Sources = sources;
        Source = Source.Of(SourceKind.Guidance, id, version);
    }

    /// <summary>The id, e.g. <c>dfe-filtering-review</c>.</summary>
    public string Id { get; }

    /// <summary>What it asks for.</summary>
    public string Name { get; }

    /// <summary>The measures it speaks of.</summary>
    public IReadOnlyList<MeasureKind> Measures { get; }

    /// <summary>The nations it is for.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The settings it is for, e.g. <c>school</c>; empty for any.</summary>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>The first day for which it is sure to hold, or null for as long as matters.</summary>
    public LocalDate? From { get; }

    /// <summary>How well it is proven.</summary>
    public EvidenceMark Evidence { get; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The standard as a source of reasons.</summary>
    public Source Source { get; }

    /// <summary>Whether it asks something of a setting in a nation on a day.</summary>
    public bool Applies(Nation nation, string setting, LocalDate day) =>
        Nations.Contains(nation) && (Settings.Count == 0 || Settings.Contains(setting)) && !(day < From);

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}
