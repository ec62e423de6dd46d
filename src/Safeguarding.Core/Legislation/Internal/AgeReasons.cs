using System.Globalization;
using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>Why a provision could bear on people of certain ages, or can't.</summary>
internal static class AgeReasons
{
    public static Reason[] Of(AgeRow row, AgeQuestion question)
    {
        var provision = row.Provision;
        var reasons = new List<Reason>(4);
        if (row.Law.Verdict != ForceState.InForce)
            reasons.AddRange(row.Law.Reasons);
        if (row.NoResponsibility is { } law)
            reasons.Add(Make(law, "age-not-responsible", ("age", Text(question.OffenderAge)), ("place", law.Place)));
        if (row.VictimIsOutside)
            reasons.Add(Outside(provision, "age-victim-outside", provision.VictimAge, question.VictimAge, question));
        if (row.OffenderIsOutside)
            reasons.Add(
                Outside(provision, "age-offender-outside", provision.OffenderAge, question.OffenderAge, question)
            );
        if (row.Verdict == AgeFit.CouldBear)
        {
            reasons.Add(Make(provision, "age-could-bear"));
            if (question.VictimAge is null && IsLimited(provision.VictimAge))
                reasons.Add(Make(provision, "age-victim-unknown", ("range", Range(provision.VictimAge, question))));
            if (question.OffenderAge is null && IsLimited(provision.OffenderAge))
                reasons.Add(Make(provision, "age-offender-unknown", ("range", Range(provision.OffenderAge, question))));
            foreach (var note in new[] { provision.VictimAge.Note, provision.OffenderAge.Note })
            {
                if (note is not null)
                    reasons.Add(Make(provision, "age-note", ("note", note)));
            }
        }
        return [.. reasons];
    }

    public static Reason[] Of(AgeQuestion question, string version)
    {
        var source = Judgements.Source.Of(SourceKind.Data, "legislation", version);
        var reasons = new List<Reason>(2) { Reason.Of(ReasonCode.Parse("age-no-verdict"), source) };
        if (question.VictimAge is null || question.OffenderAge is null)
            reasons.Add(Reason.Of(ReasonCode.Parse("age-unknown-widens"), source));
        return [.. reasons];
    }

    private static Reason Outside(Provision provision, string code, AgeBounds bounds, int? age, AgeQuestion question) =>
        Make(provision, code, ("age", Text(age)), ("range", Range(bounds, question)));

    private static bool IsLimited(AgeBounds bounds) => bounds.From is not null || bounds.Under is not null;

    private static string Range(AgeBounds bounds, AgeQuestion question)
    {
        var earlier = bounds.Earlier.FirstOrDefault(limit => question.Day < limit.Before);
        var (from, under) = earlier is null ? (bounds.From, bounds.Under) : (earlier.From, earlier.Under);
        return (from, under) switch
        {
            ({ } low, { } high) => $"{Text(low)} to {Text(high - 1)}",
            ({ } low, null) => $"{Text(low)} or over",
            (null, { } high) => $"under {Text(high)}",
            _ => "any age",
        };
    }

    private static Reason Make(Provision provision, string code, params (string, string)[] values) =>
        Reason.Of(
            ReasonCode.Parse(code),
            Judgements.Source.Of(SourceKind.Provision, provision.Id.Value, provision.DataVersion),
            values
        );

    private static string Text(int? years) => years?.ToString(CultureInfo.InvariantCulture) ?? "";
}
