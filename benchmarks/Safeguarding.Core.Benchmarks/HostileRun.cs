using Safeguarding.Classification;

namespace Safeguarding.Benchmarks;

/// <summary>
/// <c>hostile [FILE]</c>: text made to break readers, at 1, 10 and 100 times its length: the work may grow no faster
/// than that. With a file, each of its lines gets an answer too. Prints a Markdown table.
/// </summary>
internal static class HostileRun
{
    private const int Shortest = 20_000;
    private const int Rounds = 5;

    private static readonly (string Name, string Unit)[] Kinds =
    [
        ("chat", "see u at netball tonight, bring ur kit and dont be late lol. "),
        ("one endless word", "a"),
        ("endless repeats", "fffffuuuuuck"),
        ("single letters", "k y s "),
        ("dotted letters", "k.y.s."),
        ("marks", "*#@!$"),
        ("stars and letters", "f*ck-"),
        ("combining marks", "k\u0301\u0302\u0303"),
        ("zero-width", "k\u200By\u200Ds "),
        ("lone surrogates", "\uD800\uDC00\uD800 kys "),
        ("NUL", "\0"),
        ("quotes", "\"'\u201C"),
        ("stops", "."),
        ("brackets nested", "(["),
        ("emoji", "\U0001F52A\U0001F622"),
        ("digits", "07700 900123 "),
        ("a rule without end", "you are a loser and nobody likes you "),
        ("fillers without end", "really just "),
        ("other scripts", "\u0431\u043E\u043B\u044C \u75DB\u307F "),
    ];

    public static int Run(string? file)
    {
        var classifier = TextClassifier.Default;
        foreach (var (_, unit) in Kinds)
            Time(classifier, Repeat(unit, Shortest));
        Console.WriteLine("| text | 1x: 20,000 chars, ms of processor time | 10x | 100x | bytes allocated |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, unit) in Kinds)
        {
            var once = Time(classifier, Repeat(unit, Shortest));
            var ten = Time(classifier, Repeat(unit, Shortest * 10));
            var hundredText = Repeat(unit, Shortest * 100);
            var made = GC.GetAllocatedBytesForCurrentThread();
            var hundred = Time(classifier, hundredText);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - made;
            Console.WriteLine(
                FormattableString.Invariant(
                    $"| {name} | {once:F3} | {ten / once:F1} | {hundred / once:F1} | {allocated} |"
                )
            );
        }
        var line = Repeat(Kinds[0].Unit, 64 << 20);
        var start = Environment.CpuUsage.TotalTime;
        classifier.Decide(line.AsSpan());
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Console.WriteLine(
            FormattableString.Invariant(
                $"\nOne line of 64 Mi characters: {seconds:F2} s, {line.Length / seconds / 1e6:F0} million characters a second."
            )
        );
        if (file is not null)
        {
            var lines = File.ReadAllLines(file);
            foreach (var text in lines)
                classifier.Classify(text);
            Console.WriteLine($"\n{lines.Length} lines of {Path.GetFileName(file)}: an answer for each.");
        }
        return 0;
    }

    // The processor's time, and the best of a few rounds of two million characters: the machine is not ours alone.
    private static double Time(TextClassifier classifier, string text)
    {
        var best = double.MaxValue;
        var times = Shortest * 100 / text.Length;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++)
                classifier.Decide(text.AsSpan());
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / times);
        }
        return best;
    }

    private static string Repeat(string unit, int length) =>
        string.Create(
            length,
            unit,
            (span, of) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = of[i % of.Length];
            }
        );
}
