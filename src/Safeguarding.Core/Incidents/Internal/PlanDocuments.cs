using NodaTime;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Finds the guidance that the rules name, as it stands in the nation on the day.</summary>
internal sealed class PlanDocuments(
    PlanRules rules,
    LegislationCatalogue law,
    Nation nation,
    LocalDate day,
    ReasonCatalogue sentences
)
{
    public IReadOnlyList<PlanGuidance> Of(IEnumerable<PlanRule> holding)
    {
        var found = new List<PlanGuidance>();
        foreach (var id in holding.SelectMany(rule => rule.Guidance).Distinct(StringComparer.Ordinal))
        {
            if (rules.Documents.FirstOrDefault(d => d.Id == id) is { } own)
                AddOwn(found, own);
            else if (ProvisionId.TryParse(id, out var provision))
                AddFromCatalogue(found, law.Ask(LawQuery.Of(provision), nation, day));
        }
        return found;
    }

    private void AddOwn(List<PlanGuidance> found, DocumentDefinition own)
    {
        if (own.Nations.Contains(nation))
            found.Add(Entry(own.Id, own.Title, ForceState.Uncertain, own.Evidence));
    }

    private void AddFromCatalogue(List<PlanGuidance> found, LawAnswer answer)
    {
        foreach (var row in answer.InForce.Concat(answer.Uncertain))
            found.Add(
                Entry(
                    row.Provision.Id.Value,
                    row.Provision.Enactment.Title,
                    row.Verdict,
                    row.DecidedBy?.Evidence ?? EvidenceMark.None
                )
            );
    }

    private PlanGuidance Entry(string id, string title, ForceState state, EvidenceMark evidence)
    {
        var code = state == ForceState.InForce ? "guidance-in-force" : "guidance-uncertain";
        var reason = sentences.Reason(
            ReasonCode.Parse(code),
            Source.Of(SourceKind.Guidance, id),
            ("nation", nation.ToCode()!)
        );
        return new PlanGuidance(id, title, state, evidence, reason);
    }
}
