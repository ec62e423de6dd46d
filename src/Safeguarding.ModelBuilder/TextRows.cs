using System.IO.Compression;
using System.Text.Json;

namespace Safeguarding.ModelBuilder;

/// <summary>Rows of JSON Lines, one at a time.</summary>
internal static class TextRows
{
    /// <param name="path">The file, also compressed.</param>
    public static IEnumerable<JsonElement> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
    }
}
