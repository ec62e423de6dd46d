using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Safeguarding.Calendar;
using Safeguarding.Classification;
using Safeguarding.Judgements;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

// Not a check: what reading the catalogue of law costs a process that has done nothing yet.
if (args is ["law-cold"])
{
    var (start, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
    var rows = LegislationCatalogue.Default.Provisions.Count;
    var loaded = Stopwatch.GetElapsedTime(start);
    _ = LegislationCatalogue.Default.Ask(LawQuery.Of(Behaviours.Grooming), Nation.England, new LocalDate(2024, 1, 31));
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rows} provisions in {loaded.TotalMilliseconds:F1} ms, first answer after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024} KiB allocated"
        )
    );
    return 0;
}

// Each line is an answer that trimming or native compilation could break: data files, JSON contexts, static set-up.
var failures = 0;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failures += holds ? 0 : 1;
}

var answer = TextClassifier.Default.Classify("send me a pic, dont tell ur mum");
Check("classifies with reasons", answer.Verdict >= TextVerdict.Concern && answer.Reasons.Count > 0);
Check(
    "leaves the innocent alone",
    TextClassifier.Default.Decide("see you at netball".AsSpan()).Verdict == TextVerdict.None
);
Check("knows the harms", RiskTaxonomy.Default.Harms.Count == 19);
Check("has the sentences", ReasonCatalogue.Default.Codes.Count > 0);
Check(
    "knows the bank holidays",
    !WorkingCalendar.For(Nation.Scotland).IsWorkingDay(new LocalDate(2026, 6, 15))
        && WorkingCalendar.For(Nation.England).IsWorkingDay(new LocalDate(2026, 6, 15))
);
var law = LegislationCatalogue.Default.Ask(
    LawQuery.Of(Behaviours.PrivateSexualImages),
    Nation.England,
    new LocalDate(2024, 1, 31)
);
Check(
    "knows the law of a day",
    law.InForce.Count == 1
        && law.InForce[0].Provision.Id == ProvisionIds.Soa2003S66b
        && law.InForce[0].Reasons[0].Text.Length > 0
);
Check(
    "reads codes",
    RiskCell.TryParse("contact/sexual", out _) && Source.TryParse("lexicon:grooming@2026.11.1", out _)
);

Console.WriteLine(failures == 0 ? "all answers are right" : $"{failures} answers are wrong");
return failures == 0 ? 0 : 1;
