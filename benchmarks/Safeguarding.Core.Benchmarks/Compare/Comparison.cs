using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>
/// <c>compare [--corpus FILE]</c>: the whole classification beside peers that only match, on the same texts, in turns,
/// in one process on one core. One JSON line an engine; the ratio is against <c>SearchValues&lt;string&gt;</c>. Without
/// a file the texts are ordinary traffic (Data/ordinary.jsonl): what a school, a club or a group chat has in a week, one
/// message in a hundred of it harmful; Data/messages.jsonl has the harmful and the near misses alone.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 15;
    private const int WarmTurns = 5;
    private const int WarmPause = 200;

    // A turn long enough that the clock and the switch don't matter.
    private const double TurnSeconds = 0.08;

    public static int Run(string? corpus)
    {
        var texts = Load(corpus ?? Path.Combine(AppContext.BaseDirectory, "Data", "ordinary.jsonl"));
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        IEngine[] engines =
        [
            new SafeguardingEngine(),
            new SearchValuesEngine(),
            new FrozenSetEngine(),
            new PlainAutomatonEngine(),
            new RegexEngine(),
            new MlNetEngine(texts),
        ];
        var first = engines.Select(engine => FirstCall(engine, texts[0])).ToArray();
        var speeds = engines.Select(_ => new List<double>()).ToArray();
        var bytes = new double[engines.Length];
        var sink = 0;
        // The runtime compiles what is hot once more in the background: give it the turns and the time for that.
        for (var warm = 0; warm < WarmTurns; warm++)
        {
            foreach (var engine in engines)
                Turn(engine, texts, ref sink, out _);
            Thread.Sleep(WarmPause);
        }
        for (var round = 0; round < Rounds; round++)
        {
            for (var e = 0; e < engines.Length; e++)
            {
                speeds[e].Add(Turn(engines[e], texts, ref sink, out var allocated));
                bytes[e] = allocated;
            }
        }
        var reference = Median(speeds[1]);
        var meanLength = texts.Average(t => (double)t.Length);
        for (var e = 0; e < engines.Length; e++)
        {
            var speed = Median(speeds[e]);
            Console.WriteLine(
                Line(engines[e].Name, texts.Count, speed, speed / meanLength, speed / reference, bytes[e], first[e])
            );
        }
        return sink == int.MinValue ? 1 : 0;
    }

    private static double FirstCall(IEngine engine, string text)
    {
        // Reading the list of terms is no part of a peer's start; ours must not profit from it.
        if (engine is not SafeguardingEngine)
            _ = Terms.All.Length;
        var clock = Stopwatch.StartNew();
        engine.Prepare();
        engine.Run(text);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Characters a second over whole passes through the texts.</summary>
    private static double Turn(IEngine engine, List<string> texts, ref int sink, out double bytesPerMessage)
    {
        long characters = 0,
            messages = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        // The processor's time, not the clock's: on a machine that others use, too, it's the steadier.
        var start = Environment.CpuUsage.TotalTime;
        double seconds;
        do
        {
            foreach (var text in texts)
            {
                sink += engine.Run(text);
                characters += text.Length;
                messages++;
                if ((messages & 255) == 0 && Elapsed(start) >= TurnSeconds * 10)
                    break;
            }
            seconds = Elapsed(start);
        } while (seconds < TurnSeconds);
        bytesPerMessage = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / messages;
        return characters / seconds;
    }

    private static double Elapsed(TimeSpan start) => (Environment.CpuUsage.TotalTime - start).TotalSeconds;

    private static List<string> Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(stream);
        var texts = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var document = JsonDocument.Parse(line);
            texts.Add(document.RootElement.GetProperty("text").GetString() ?? "");
        }
        return texts.Count > 0 ? texts : throw new InvalidDataException($"{path} holds no texts.");
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static string Line(
        string engine,
        int messages,
        double charsPerSecond,
        double messagesPerSecond,
        double ratio,
        double bytesPerMessage,
        double firstCallMs
    )
    {
        using var buffer = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            writer.WriteStartObject();
            writer.WriteString("engine", engine);
            writer.WriteNumber("messages", messages);
            writer.WriteNumber("charsPerSecond", Math.Round(charsPerSecond));
            writer.WriteNumber("messagesPerSecond", Math.Round(messagesPerSecond));
            writer.WriteNumber("ratio", Math.Round(ratio, 3));
            writer.WriteNumber("bytesPerMessage", Math.Round(bytesPerMessage, 1));
            writer.WriteNumber("firstCallMs", Math.Round(firstCallMs, 2));
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
