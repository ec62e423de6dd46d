namespace Safeguarding.Internal;

/// <summary>The data files that ship inside the assembly (src/Safeguarding.Core/Data).</summary>
internal static class EmbeddedData
{
    /// <summary>Opens a shipped data file by its file name, e.g. <c>reasons.json</c>.</summary>
    public static Stream Open(string fileName) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream("Safeguarding.Data." + fileName)
        ?? throw new InvalidOperationException($"The assembly was built without its data file '{fileName}'.");
}
