using System.Globalization;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>
/// <c>learn OUT [--day D] [--l1 X] [--l2 X] [--positive X] [--margin X] [--least-pair X] WRITTEN.tsv ... --innocent FILE.jsonl.gz:COUNT ...</c>
/// </summary>
internal static class LearnCommand
{
    public static int Run(string[] args)
    {
        var texts = new List<LabelledText>();
        var (options, day) = (
            new LearningOptions(L1: 0.4f, L2: 1, Positive: 1.25f, Margin: 0.85f, LeastPair: 0.45f),
            "2026-11-26"
        );
        var innocent = false;
        for (var i = 1; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--day":
                    day = args[++i];
                    break;
                case "--l1":
                    options = options with { L1 = Number(args[++i]) };
                    break;
                case "--l2":
                    options = options with { L2 = Number(args[++i]) };
                    break;
                case "--positive":
                    options = options with { Positive = Number(args[++i]) };
                    break;
                case "--margin":
                    options = options with { Margin = Number(args[++i]) };
                    break;
                case "--least-pair":
                    options = options with { LeastPair = Number(args[++i]) };
                    break;
                case "--innocent":
                    innocent = true;
                    break;
                case var path when innocent:
                    var parts = path.Split(':');
                    texts.AddRange(
                        LabelledText.ReadInnocent(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture))
                    );
                    break;
                case var path:
                    texts.AddRange(LabelledText.ReadWritten(path));
                    break;
            }
        }
        var learned = new WordingLearner(options).Learn(texts, day, Console.Error);
        // How grave a harm is, no model says: that stays as people wrote it.
        var file = learned with
        {
            Severities = Lexicon.Default.Wording.Severities,
        };
        File.WriteAllText(args[0], WordingWriter.ToJson(file));
        Console.Error.WriteLine($"{file.Words.Count} words, {file.Prefixes.Count} prefixes, {file.Pairs.Count} pairs");
        return 0;
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
