using System.Text.Json;

namespace Safeguarding.Benchmarks;

/// <summary>The committed messages that the benchmarks read.</summary>
internal static class Texts
{
    public static readonly string[] Messages =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "messages.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!),
    ];
}
