using Safeguarding.Taxonomy;

namespace Safeguarding.RiskAssessment.Internal;

// The risks of all four Cs, their ratings, and who is more exposed.
internal sealed partial class Judging
{
    private static readonly RiskCategory[] Cs =
    [
        RiskCategory.Content,
        RiskCategory.Contact,
        RiskCategory.Conduct,
        RiskCategory.Contract,
    ];

    private void Risks()
    {
        foreach (var category in Cs)
        {
            var none = assessment.NoneIdentified.FirstOrDefault(n => n.Category == category);
            if (none is not null)
                Need(IsSaid(none.Why), Checklist.NoneWithoutReason, ("c", category.ToCode()!));
            else if (!assessment.RisksOf(category).Any())
                Unmet(Checklist.Silent(category));
            Banded(category);
        }
        foreach (var risk in assessment.Risks)
            Rated(risk);
    }

    private void Rated(AssessedRisk risk)
    {
        var id = ("risk", risk.Id);
        Need(risk.Inherent != default, Checklist.InherentNotRated, id);
        Need(risk.Residual != default, Checklist.ResidualNotRated, id);
        Need(IsSaid(risk.Rationale), Checklist.NoRationale, id);
        if (risk.Inherent != default && risk.Residual != default)
        {
            // Either factor or the product alone may rise while the others fall; each of these needs its reason.
            if (IsAbove(risk.Residual, risk.Inherent))
                Need(IsSaid(risk.ResidualAboveBecause), Checklist.ResidualAbove, id);
            if (IsAbove(risk.Inherent, risk.Residual))
                Need(risk.Controls.Any(c => IsSaid(c.Description)), Checklist.LoweredWithoutControl, id);
        }
        var band = rules.Matrix.Band(risk.Residual);
        if (band == RiskBand.Critical)
            Refuse(Checklist.CriticalResidual, id);
        else if (band == RiskBand.High)
            Need(IsAccepted(risk.Acceptance), Checklist.HighResidual, id);
        if (rules.Matrix.IsLiftedByFloor(risk.Residual))
            Note("impact-floor-applied", OwnData("risk-matrix"), id, ("band", rules.Matrix.LabelOf(band)));
    }

    private static bool IsAbove(RiskRating a, RiskRating b) =>
        a.Product > b.Product || a.Impact.Value > b.Impact.Value || a.Likelihood.Value > b.Likelihood.Value;

    // A senior acceptance has a name, a role and a day: "named senior" is what the rule asks for.
    private bool IsAccepted(NamedAct? acceptance) =>
        IsNamed(acceptance) && IsSaid(acceptance!.Role) && acceptance.On is not null;

    private void Banded(RiskCategory category)
    {
        var worst = rules.ResidualBand(assessment, category);
        if (worst == RiskBand.None)
            return;
        var level = worst <= RiskBand.Low ? RiskBand.Low : worst;
        Note(
            $"{category.ToCode()}-band-{level.ToCode()}",
            OwnData($"risk-matrix/{rules.Matrix.Id}"),
            ("label", rules.Matrix.LabelOf(worst))
        );
    }

    private IReadOnlyList<BandedRisk> Bands() =>
        [
            .. assessment.Risks.Select(risk => new BandedRisk(
                risk,
                rules.Matrix.Band(risk.Inherent),
                rules.Matrix.Band(risk.Residual)
            )),
        ];

    private void Contexts()
    {
        var context = assessment.Context;
        foreach (
            var (text, name) in new[]
            {
                (context?.Peers, "peers"),
                (context?.School, "school or club"),
                (context?.Neighbourhood, "neighbourhood"),
                (context?.Online, "other online spaces"),
            }
        )
            Need(IsSaid(text), Checklist.NoContext, ("context", name));
        Need(
            assessment.Groups is { } groups && (groups.Groups.Any(IsSaid) || IsSaid(groups.NoneBecause)),
            Checklist.NoGroups
        );
    }

    private void Settings()
    {
        if (assessment.Settings.Count == 0)
            Unmet(Checklist.SettingsNotChecked, ("setting", "none was looked at"));
        foreach (var setting in assessment.Settings)
            Need(
                setting.CheckedOn <= asOf && IsSaid(setting.Evidence),
                Checklist.SettingsNotChecked,
                ("setting", setting.Setting)
            );
    }
}
