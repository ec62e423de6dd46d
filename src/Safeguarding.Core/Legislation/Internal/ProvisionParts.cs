using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>What the reader has checked and <see cref="Provision"/> takes over.</summary>
internal sealed class ProvisionParts
{
    public ProvisionId Id { get; init; }
    public ProvisionId[] Aliases { get; init; } = [];
    public required Enactment Enactment { get; init; }
    public string? Path { get; init; }
    public string? Page { get; init; }
    public required string Place { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public ProvisionKind Kind { get; init; }
    public ForceInterval[] Force { get; init; } = [];
    public OperativeDay? OperativeFrom { get; init; }
    public Supersession[] SupersededBy { get; init; } = [];
    public AgeBounds VictimAge { get; init; } = AgeBounds.Any;
    public AgeBounds OffenderAge { get; init; } = AgeBounds.Any;
    public bool IsChildSpecific { get; init; }
    public BehaviourCode[] Behaviours { get; init; } = [];
    public RiskCategory Category { get; init; }
    public RiskCategory[] AlsoCategories { get; init; } = [];
    public Penalty? Penalty { get; init; }
    public Amendment[] Amendments { get; init; } = [];
    public string[] Headings { get; init; } = [];
    public string Notes { get; init; } = "";
    public ProvisionEvidence[] Evidence { get; init; } = [];
    public bool Replaces { get; init; }
    public required string DataVersion { get; init; }
}
