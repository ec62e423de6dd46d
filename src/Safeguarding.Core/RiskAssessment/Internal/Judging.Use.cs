using System.Globalization;

namespace Safeguarding.RiskAssessment.Internal;

// What is used, what for, by whom, and whether it suits them.
internal sealed partial class Judging
{
    private void Audit()
    {
        if (assessment.Audit is not { } audit || !HasHappened(audit.On))
        {
            Unmet(Checklist.NotAudited);
            return;
        }
        foreach (
            var (isSaid, part) in new[]
            {
                (audit.On is not null, "the day"),
                (audit.Devices.Any(IsSaid), "the devices in use"),
                (audit.Services.Any(IsSaid), "the apps, sites and games in use"),
                (IsSaid(audit.ChildrensAwareness), "how aware children are"),
                (IsSaid(audit.StaffAwareness), "how aware staff are"),
                (IsSaid(audit.VolunteersAwareness), "how aware volunteers are"),
                (
                    audit.ChildrenAsked.Any(asked =>
                        IsSaid(asked.How) && asked.Place != AskingPlace.None && HasHappened(asked.On)
                    ),
                    "how and where children were asked"
                ),
                (audit.ChildrenToldTheyCanSpeak == true, "that children were told they can speak about any worry"),
            }
        )
            Need(isSaid, Checklist.AuditIncomplete, ("part", part));
    }

    private void Purpose()
    {
        Need(IsSaid(assessment.Purpose), Checklist.NoPurpose);
        Need(IsSaid(assessment.WhyOnline), Checklist.NoWhyOnline);
        Need(assessment.Alternatives.Count > 0 || IsSaid(assessment.NoAlternativeBecause), Checklist.NoAlternatives);
        foreach (var alternative in assessment.Alternatives)
            Need(IsSaid(alternative.WhyNot), Checklist.AlternativeWithoutReason, ("name", alternative.Name));
        Need(IsSaid(assessment.Platform.ChildSpecificAlternative), Checklist.NoChildSpecificService);
    }

    private void Users()
    {
        var users = assessment.Users ?? new PlatformUsers();
        foreach (
            var (isSaid, part) in new[]
            {
                (users.YoungestAge is not null && users.OldestAge is not null, "the children's ages"),
                (users.Number is not null, "how many children"),
                (users.Needs.Any(IsSaid), "the children's needs"),
                (users.StaffRoles.Any(IsSaid), "the roles of staff"),
            }
        )
            Need(isSaid, Checklist.UsersNotDescribed, ("part", part));
    }

    private void Suitability()
    {
        var (platform, judged) = (assessment.Platform, assessment.Suitability);
        Need(platform.MinimumAge is not null && IsSaid(platform.AgeRatingSource), Checklist.AgeRatingNotChecked);
        if (assessment.Users?.YoungestAge < platform.MinimumAge)
            Need(
                IsSaid(judged?.BelowAgeBecause),
                Checklist.BelowAge,
                ("youngest", Number(assessment.Users!.YoungestAge!.Value)),
                ("minimum", Number(platform.MinimumAge!.Value))
            );
        if (judged is null || judged.Judgement == SuitabilityJudgement.None)
        {
            Unmet(Checklist.SuitabilityNotJudged);
            return;
        }
        Need(IsSaid(judged.Why), Checklist.SuitabilityWithoutReason);
        if (judged.Judgement == SuitabilityJudgement.NotSuitable)
            Refuse(Checklist.NotSuitable);
    }

    /// <summary>Whether what it is used for is what was assessed, and whether its kind's questions are answered.</summary>
    private void Uses()
    {
        var kind = assessment.Platform.Kind;
        foreach (var use in assessment.Uses.Where(use => use != kind))
        {
            if (use == PlatformKind.Livestream)
                Unmet(Checklist.LivestreamNotCovered, ("kind", Words(kind)));
            else
                Unmet(Checklist.UseNotCovered, ("use", Words(use)), ("kind", Words(kind)));
        }
        foreach (var question in rules.Questions.Where(q => q.IsAskedOf([kind])))
        {
            var answer = assessment.Answers.FirstOrDefault(a => a.Question == question.Code);
            if (question.IsMetOrNot ? answer?.Met is null : !IsSaid(answer?.Answer))
                Unmet(Checklist.NotAnswered, ("question", question.Text));
            else if (question.IsMetOrNot && answer!.Met == false)
                unmet.Add(Judgements.Reason.Of(question.WhenNotMet, question.Source));
        }
    }

    private static string Words(PlatformKind kind) => kind.ToCode()!.Replace('-', ' ');

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
