using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Consent.Internal;

namespace Safeguarding.Consent;

/// <summary>
/// A summary of a record for one giver, in plain English: what they told, what is done with pictures today, and how to change it. It shows
/// nobody else's answers, no reasons and nothing of a restriction.
/// </summary>
public static class ConsentSummary
{
    private static readonly LocalDatePattern DayForm = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>The summary, as Markdown.</summary>
    /// <param name="snapshot">The record as it stands at an instant.</param>
    /// <param name="giver">Whom it is for.</param>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    /// <exception cref="ArgumentException">The record doesn't list the giver.</exception>
    public static string For(ConsentSnapshot snapshot, ConsentRef giver)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (snapshot.Record.Givers.All(g => g.Id != giver))
            throw new ArgumentException($"'{giver}' is none of the givers.", nameof(giver));
        var rules = ConsentRules.Default;
        var notice = new NoticeBook(snapshot.Record.Notices, snapshot.At, snapshot.KnownAt).InForce(snapshot.At);
        var text = new StringBuilder();
        text.Append("# ").Append(rules.Wording("title")).Append("\n\n");
        if (notice is not null)
            text.Append(
                    rules
                        .Wording("who")
                        .Replace("{controllers}", string.Join(", ", notice.Controllers.Select(c => c.Name)))
                )
                .Append("\n\n");
        foreach (var use in snapshot.Record.Uses)
            text.Append("- ").Append(Sentences(snapshot, giver, use, rules)).Append('\n');
        text.Append('\n');
        if (notice is not null)
            text.Append(rules.Wording("change").Replace("{withdrawal}", notice.Withdrawal)).Append('\n');
        foreach (var key in new[] { "recall", "fair", "names", "child" })
            text.Append(rules.Wording(key)).Append('\n');
        return text.ToString();
    }

    private static string Sentences(ConsentSnapshot snapshot, ConsentRef giver, ImageUse use, ConsentRules rules)
    {
        var plan = rules
            .Wording("plan")
            .Replace("{kind}", rules.Word(use.Kind))
            .Replace("{place}", rules.Word(use.Channel))
            .Replace("{purpose}", rules.Word(use.Purpose));
        var answer = use.Basis == LawfulBasis.Consent ? Own(snapshot, giver, use, rules) : rules.Wording("not-by-yes");
        return $"{plan} {answer} {rules.Wording(snapshot.Decide(use).Verdict.ToCode()!)}";
    }

    private static string Own(ConsentSnapshot snapshot, ConsentRef giver, ImageUse use, ConsentRules rules)
    {
        var known = new KnownEvents(snapshot.Record.Events, snapshot.At, snapshot.KnownAt);
        var state = new GiverTimeline(known, [.. known.Happened.Where(e => e.Giver == giver)]).On(
            use.Purpose,
            use.Channel,
            use.Kind
        );
        var (key, day) =
            state.IsYes ? ("your-yes", state.YesAt)
            : state.Kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Revoked
                ? ("your-no", state.Last!.Happened)
            : ("your-nothing", default(Instant));
        return rules.Wording(key).Replace("{day}", DayForm.Format(UkMoments.DayOf(day)));
    }
}
