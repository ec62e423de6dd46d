namespace Safeguarding.Internal;

/// <summary>The data files that ship inside the assembly (src/Safeguarding.Core/Data).</summary>
internal static class EmbeddedData
{
    private const string Prefix = "Safeguarding.Data.";

    /// <summary>The names of the shipped data files that start so, e.g. <c>reasons/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string start) =>
        [
            .. typeof(EmbeddedData)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal))
                .Select(name => name.Substring(Prefix.Length))
                .OrderBy(name => name, StringComparer.Ordinal),
        ];

    /// <summary>Opens a shipped data file by its name; null when there is none.</summary>
    public static Stream? TryOpen(string fileName) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(Prefix + fileName);

    /// <summary>Opens a shipped data file by its name, e.g. <c>reasons/taxonomy.json</c>.</summary>
    public static Stream Open(string fileName) =>
        TryOpen(fileName)
        ?? throw new InvalidOperationException($"The assembly was built without its data file '{fileName}'.");
}
