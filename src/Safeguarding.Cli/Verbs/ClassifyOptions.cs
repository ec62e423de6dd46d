using System.CommandLine;
using Safeguarding.Classification;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>The options of <c>classify</c> and what they mean.</summary>
internal sealed class ClassifyOptions
{
    public Argument<string?> Text { get; } =
        new("text") { Description = "The message to classify.", Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> File { get; } =
        new("--file")
        {
            Description = "Classify the whole of a UTF-8 text file; with --jsonl, read the lines from it.",
        };

    public Option<bool> JsonLines { get; } =
        new("--jsonl") { Description = "JSON Lines in (standard input, or --file) and out: one answer a line." };

    public Option<string?> Author { get; } = Code<PartyRole>("--author", "Who wrote it");
    public Option<string?> Recipient { get; } = Code<PartyRole>("--recipient", "Whom it is addressed to");
    public Option<string?> Audience { get; } = Code<AudienceBand>("--audience", "Who will read it");
    public Option<string?> Channel { get; } = Code<Channel>("--channel", "Where it is");
    public Option<string?> Nation { get; } = LawVerb.NationOption();

    public Option<string?> AsOf { get; } =
        new("--as-of")
        {
            Description =
                "With --nation: adds the law that bears on each harm on this day; left out, the day of the message, else today.",
        };

    public Option<bool> Scores { get; } =
        new("--scores") { Description = "Add the score of every harm, fired or not." };
    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document." };

    public Option<bool> Strict { get; } =
        new("--strict") { Description = "With --jsonl: exit 2 if any line couldn't be used." };

    public Option<string?> FailOn { get; } =
        new("--fail-on") { Description = "Exit 1 when the verdict is this or worse: notice, concern, urgent." };

    public ClassifyOptions() => FailOn.AcceptOnlyFromAmong("notice", "concern", "urgent");

    /// <summary>The context that the options give; what isn't given is unknown.</summary>
    public MessageContext Context(ParseResult parsed)
    {
        _ = TaxonomyCodes.TryParse(parsed.GetValue(Author), out PartyRole author);
        _ = TaxonomyCodes.TryParse(parsed.GetValue(Recipient), out PartyRole recipient);
        _ = TaxonomyCodes.TryParse(parsed.GetValue(Audience), out AudienceBand audience);
        _ = TaxonomyCodes.TryParse(parsed.GetValue(Channel), out Channel channel);
        return new MessageContext
        {
            Author = author,
            Recipient = recipient,
            Audience = audience,
            Channel = channel,
        };
    }

    /// <summary>The law to add to each harm; null when no nation is named.</summary>
    public BearingLaw? Law(ParseResult parsed, CliHost host) =>
        BearingLaw.From(host, parsed.GetValue(Nation), parsed.GetValue(AsOf));

    /// <summary>The verdict from which the exit code is 1; null when the caller doesn't ask.</summary>
    public TextVerdict? FailFrom(ParseResult parsed) =>
        parsed.GetValue(FailOn) switch
        {
            "notice" => TextVerdict.Notice,
            "concern" => TextVerdict.Concern,
            "urgent" => TextVerdict.Urgent,
            _ => null,
        };

    private static Option<string?> Code<T>(string name, string meaning)
        where T : struct, Enum
    {
        var codes = TaxonomyCodes.All<T>();
        var option = new Option<string?>(name) { Description = $"{meaning}: {string.Join(", ", codes)}." };
        option.AcceptOnlyFromAmong([.. codes]);
        return option;
    }
}
