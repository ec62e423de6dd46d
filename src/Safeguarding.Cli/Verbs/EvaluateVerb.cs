using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Safeguarding.Cli.Evaluation;
using Safeguarding.Cli.Json;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>evaluate FILE.jsonl[.gz]</c>: how right is the classifier on labelled text?</summary>
internal static class EvaluateVerb
{
    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("file") { Description = "Labelled rows as JSON Lines; .gz is unpacked." };
        var split = new Option<string?>("--split") { Description = "Only rows whose split is this, e.g. dev." };
        var wrong = new Option<int>("--wrong")
        {
            Description = "Also list up to so many rows that were judged wrongly.",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("evaluate", "Precision, recall, F1 and average precision by harm, and false alarms.")
        {
            file,
            split,
            wrong,
            json,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var evaluator = new Evaluator();
            using (var stream = CliHost.OpenFile(path))
            {
                var gz = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
                try
                {
                    using var lines = new LineReader(gz ? new GZipStream(stream, CompressionMode.Decompress) : stream);
                    evaluator.Run(lines, path, parsed.GetValue(split));
                }
                catch (InvalidDataException e)
                {
                    throw new UnusableInputException($"{path}: {e.Message}");
                }
            }
            if (evaluator.Rows == 0)
                throw new UnusableInputException($"{path}: no rows to evaluate.");
            if (parsed.GetValue(json))
                WriteJson(host, evaluator, parsed.GetValue(wrong));
            else
                WriteText(host, evaluator, parsed.GetValue(wrong));
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(CliHost host, Evaluator evaluator, int wrong)
    {
        using var writer = host.TextOut();
        writer.WriteLine(
            $"{"class", -24} {"rows with it", 12} {"precision", 10} {"recall", 8} {"F1", 8} {"AP", 8} {"false +", 8}"
        );
        foreach (var (name, tally) in evaluator.Tallies)
        {
            writer.WriteLine(
                $"{name, -24} {tally.Positives, 12} {Number(tally.Precision), 10} {Number(tally.Recall), 8} {Number(tally.F1), 8} {Number(tally.AveragePrecision()), 8} {tally.FalsePositives, 8}"
            );
        }
        var (precision, recall) = Macro(evaluator);
        writer.WriteLine($"{"macro (harms)", -24} {"", 12} {Number(precision), 10} {Number(recall), 8}");
        writer.WriteLine();
        foreach (var (source, count) in evaluator.Innocent)
        {
            writer.WriteLine(
                $"false alarms{(source.Length > 0 ? " on " + source : "")}: {count.Concern} of {count.Rows} innocent rows at concern or above ({PerThousand(count.Concern, count.Rows)} in 1,000); {count.Notice} at notice or above ({PerThousand(count.Notice, count.Rows)} in 1,000)"
            );
        }
        if (evaluator.HardInnocent.Rows > 0)
            writer.WriteLine(
                $"hard innocent rows at concern or above: {evaluator.HardInnocent.Concern} of {evaluator.HardInnocent.Rows}"
            );
        if (evaluator.Disguised.Rows > 0)
            writer.WriteLine(
                $"disguised rows: {evaluator.Disguised.Rows}; found {evaluator.Disguised.Found}; found without the disguise {evaluator.Disguised.FoundPlain}"
            );
        foreach (var (id, expected, found, text) in evaluator.Wrong.Take(wrong))
            writer.WriteLine($"{id}\texpected [{expected}]\tfound [{found}]\t{text.ReplaceLineEndings(" ")}");
    }

    private static void WriteJson(CliHost host, Evaluator evaluator, int wrong) =>
        JsonOut.Document(
            host.Out,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("rows", evaluator.Rows);
                writer.WriteStartObject("classes");
                foreach (var (name, tally) in evaluator.Tallies)
                {
                    writer.WriteStartObject(name);
                    writer.WriteNumber("positives", tally.Positives);
                    writer.WriteNumber("truePositives", tally.TruePositives);
                    writer.WriteNumber("falsePositives", tally.FalsePositives);
                    writer.WriteNumber("falseNegatives", tally.FalseNegatives);
                    writer.WriteNumberOrNull("precision", tally.Precision);
                    writer.WriteNumberOrNull("recall", tally.Recall);
                    writer.WriteNumberOrNull("f1", tally.F1);
                    writer.WriteNumberOrNull("averagePrecision", tally.AveragePrecision());
                    writer.WriteEndObject();
                }
                writer.WriteEndObject();
                var (precision, recall) = Macro(evaluator);
                writer.WriteNumberOrNull("macroPrecision", precision);
                writer.WriteNumberOrNull("macroRecall", recall);
                writer.WriteStartArray("falseAlarms");
                foreach (var (source, count) in evaluator.Innocent)
                {
                    writer.WriteStartObject();
                    writer.WriteString("source", source.Length > 0 ? source : "all");
                    writer.WriteNumber("rows", count.Rows);
                    writer.WriteNumber("notice", count.Notice);
                    writer.WriteNumber("concern", count.Concern);
                    writer.WriteNumber("concernPerThousand", 1000.0 * count.Concern / count.Rows);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteStartObject("hardInnocent");
                writer.WriteNumber("rows", evaluator.HardInnocent.Rows);
                writer.WriteNumber("concern", evaluator.HardInnocent.Concern);
                writer.WriteEndObject();
                writer.WriteStartObject("disguised");
                writer.WriteNumber("rows", evaluator.Disguised.Rows);
                writer.WriteNumber("found", evaluator.Disguised.Found);
                writer.WriteNumber("foundPlain", evaluator.Disguised.FoundPlain);
                writer.WriteEndObject();
                writer.WriteStartArray("wrong");
                foreach (var row in evaluator.Wrong.Take(wrong))
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", row.Id);
                    writer.WriteString("expected", row.Expected);
                    writer.WriteString("found", row.Found);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );

    /// <summary>The means over the classes that some row has, welfare aside; a class where nothing fired counts as precision 0.</summary>
    private static (double? Precision, double? Recall) Macro(Evaluator evaluator)
    {
        var harms = evaluator
            .Tallies.Where(t => t.Key != "welfare" && t.Value.Positives > 0)
            .Select(t => t.Value)
            .ToArray();
        return harms.Length == 0
            ? (null, null)
            : (harms.Average(t => t.Precision ?? 0), harms.Average(t => t.Recall ?? 0));
    }

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string PerThousand(int part, int whole) =>
        (1000.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
