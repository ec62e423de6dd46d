namespace Safeguarding.Consent.Internal;

/// <summary>Uses that rest on something other than consent: permitted unless somebody's objection, or no, stands.</summary>
internal static class OtherBasis
{
    public static void Weigh(Answer answer, Decider decider, Givers givers, ImageUse use)
    {
        answer.Tell("basis-not-consent", use.Id.AsSource(), "basis", use.Basis.ToCode());
        if (use.Basis == LawfulBasis.PersonalUse || use.Channel == ImageChannel.ParentsOwnPictures)
            answer.Tell("families-own-pictures", decider.Rules.Source);
        // A no to consent is heeded where the basis could have been chosen round it; CCTV and legal duties never asked for a yes.
        var heedNo = !use.IsCctv && use.Basis != LawfulBasis.LegalObligation;
        givers.AddNoes(answer, use, heedNo, authorityHoldsResponsibility: false);
        if (answer.Since is null)
            answer.Tell("no-objection", use.Id.AsSource());
        if (use.Identifiers.Contains(ShownIdentifier.FirstName) && !IsFirstNameChosen(givers, use))
            answer.Deny("first-name-not-chosen", decider.Rules.Source);
        answer.HasGround = true;
    }

    private static bool IsFirstNameChosen(Givers givers, ImageUse use) =>
        givers.WhoMaySayNo.Any(giver =>
        {
            var state = giver.Timeline.On(use.Purpose, use.Channel, use.Kind);
            return state.IsYes && state.Yes.All(yes => yes.Identifiers.Contains(ShownIdentifier.FirstName));
        });
}
