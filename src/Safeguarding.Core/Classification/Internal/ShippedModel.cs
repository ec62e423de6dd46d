using System.IO.Compression;
using Safeguarding.Internal;

namespace Safeguarding.Classification.Internal;

/// <summary>
/// The shipped lexicon as it was compiled when the library was made (<c>Data/lexicon/compiled.bin</c>), so that the
/// first message needn't wait for it. It is used only while it is of the very data files that ship beside it; else,
/// and for a host's lexicon, the files are compiled when asked for.
/// </summary>
internal static class ShippedModel
{
    public const string FileName = "lexicon/compiled.bin";

    /// <summary>The model with its folding and policy; null when the file isn't of these data files.</summary>
    public static (LexiconModel Model, FoldTable Fold, Policy Policy)? Value => Loaded.Value;

    /// <summary>The file's bytes for a model: the fingerprint of the data files, then the model, deflated.</summary>
    public static byte[] Pack(byte[] model)
    {
        using var packed = new MemoryStream();
        packed.Write(BitConverter.GetBytes(Fingerprint()), 0, sizeof(ulong));
        packed.Write(BitConverter.GetBytes(model.Length), 0, sizeof(int));
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(model, 0, model.Length);
        return packed.ToArray();
    }

    /// <summary>The model's bytes in the shipped file; null when there is none, or when it is of other data files.</summary>
    public static byte[]? Unpack()
    {
        using var stream = EmbeddedData.TryOpen(FileName);
        if (stream is null)
            return null;
        var head = new byte[sizeof(ulong) + sizeof(int)];
        Fill(stream, head);
        if (BitConverter.ToUInt64(head, 0) != Fingerprint())
            return null;
        var model = new byte[BitConverter.ToInt32(head, sizeof(ulong))];
        using var inflate = new DeflateStream(stream, CompressionMode.Decompress);
        Fill(inflate, model);
        return model;
    }

    /// <summary>A hash of every data file that the compiled lexicon depends on.</summary>
    private static ulong Fingerprint()
    {
        var hash = 0xCBF29CE484222325;
        var buffer = new byte[1 << 16];
        foreach (var name in EmbeddedData.Names("").Where(IsSource))
        {
            using var stream = EmbeddedData.Open(name);
            for (int read; (read = Read(stream, buffer)) > 0; )
                hash = Hash(hash, buffer, read);
        }
        return hash;
    }

    private static bool IsSource(string name) =>
        name.EndsWith(".json", StringComparison.Ordinal)
        && (
            name == "folding.json"
            || name.StartsWith("lexicon/", StringComparison.Ordinal)
            || name.StartsWith("model/", StringComparison.Ordinal)
            || name.StartsWith("reasons/", StringComparison.Ordinal)
        );

    private static ulong Hash(ulong hash, byte[] bytes, int count)
    {
        Array.Clear(bytes, count, Math.Min(8, bytes.Length - count));
        for (var i = 0; i < count; i += 8)
            hash = (hash ^ BitConverter.ToUInt64(bytes, i)) * 0x9E3779B97F4A7C15 + (hash >> 31);
        return hash ^ (ulong)count;
    }

    private static void Fill(Stream stream, byte[] bytes)
    {
        if (Read(stream, bytes) != bytes.Length)
            throw new InvalidDataException($"The data file '{FileName}' is cut short.");
    }

    private static int Read(Stream stream, byte[] bytes)
    {
        var count = 0;
        for (int read; count < bytes.Length && (read = stream.Read(bytes, count, bytes.Length - count)) > 0; )
            count += read;
        return count;
    }

    private static class Loaded
    {
        public static readonly (LexiconModel Model, FoldTable Fold, Policy Policy)? Value = Load();

        private static (LexiconModel Model, FoldTable Fold, Policy Policy)? Load() =>
            Unpack() is { } bytes ? LexiconModelFile.Read(bytes) : null;
    }
}
