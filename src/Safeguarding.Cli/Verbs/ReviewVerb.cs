using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Cli.Json;
using Safeguarding.Policies;
using Safeguarding.Reports;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>review</c>: which documents are due for review, and who hasn't read them.</summary>
internal sealed class ReviewVerb
{
    private const int MaxSeries = 10_000;
    private readonly CliHost host;
    private readonly DocumentInput input;
    private readonly Option<string?> nation = LawVerb.NationOption();

    private readonly Option<string?> asOf = new("--as-of")
    {
        Description =
            "The day to answer for, 2026-11-22, or an instant, 2026-11-22T09:30:00Z, which is the day it is in the UK; left out, today in the UK.",
    };

    private readonly Option<string?> at = new("--at")
    {
        Description = "Instead of --as-of: the instant to answer for; it counts as the day that it is in the UK.",
    };

    private readonly Option<int?> series = new("--series")
    {
        Description = "Also the next N due dates of each document, the day itself included.",
    };

    private readonly Option<string?> ics = new("--ics")
    {
        Description = "Write the due dates as an iCalendar file, with --series the next N of each document.",
    };

    private readonly Option<string?> failOn = new("--fail-on") { Description = "Exit 1 when a review is overdue." };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON document." };

    private ReviewVerb(CliHost host)
    {
        this.host = host;
        input = new DocumentInput(host, "policies");
        failOn.AcceptOnlyFromAmong("overdue");
    }

    public static Command Create(CliHost host)
    {
        var verb = new ReviewVerb(host);
        var command = new Command(
            "review",
            "Which documents are due for review, and who has not read and understood them."
        );
        verb.input.AddTo(command);
        foreach (
            var option in new Option[]
            {
                verb.nation,
                verb.asOf,
                verb.at,
                verb.series,
                verb.ics,
                verb.failOn,
                verb.json,
            }
        )
            command.Add(option);
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (input.Printed(parsed))
            return ExitCode.Done;
        var count = parsed.GetValue(series);
        if (count is < 1 or > MaxSeries)
            throw new UnusableInputException($"--series: must be 1 to {MaxSeries}.");
        var where = TimeOptions.Nation(parsed, nation);
        var day = Day(parsed);
        var review = input.Read(parsed, PolicyRecord.Read).Review(day, where);
        if (parsed.GetValue(ics) is { } path)
            WriteFeed(path, review, count ?? 1);
        if (parsed.GetValue(json))
            JsonOut.Document(host.Out, writer => ReviewJsonWriter.Write(writer, review, count));
        else
            ReviewText.Write(host, review, count);
        return parsed.GetValue(failOn) is not null && review.HasOverdue ? ExitCode.AsBadAsAsked : ExitCode.Done;
    }

    private LocalDate Day(ParseResult parsed)
    {
        if (parsed.GetValue(asOf) is not null && parsed.GetValue(at) is not null)
            throw new UnusableInputException("review: --as-of and --at exclude each other.");
        var option = parsed.GetValue(at) is null ? asOf : at;
        var text = parsed.GetValue(option);
        var day =
            text is not null && !LocalDatePattern.Iso.Parse(text).Success
                ? UkTime.DayOf(TimeOptions.Instant(host, parsed, option))
                : TimeOptions.Day(host, parsed, option);
        return day.Year is >= 1901 and <= 2199
            ? day
            : throw new UnusableInputException($"{option.Name}: '{text}' is not a day of the years 1901 to 2199.");
    }

    private void WriteFeed(string path, PolicyReview review, int count)
    {
        var text = ReviewCalendar.ToICalendar(review, host.Clock.GetCurrentInstant(), count);
        CliHost.WriteFile(path, Encoding.UTF8.GetBytes(text));
    }
}
