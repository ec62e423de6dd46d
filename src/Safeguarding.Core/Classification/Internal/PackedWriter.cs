using System.Text;

namespace Safeguarding.Classification.Internal;

/// <summary>Writes numbers and text as short as they are; <see cref="PackedReader"/> reads them.</summary>
internal sealed class PackedWriter
{
    private readonly List<byte> bytes = [];

    public byte[] ToArray() => bytes.ToArray();

    /// <summary>Seven bits a byte, lowest first.</summary>
    public void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }

    public void Number(int value) => Number((ulong)checked((uint)value));

    public void Flag(bool value) => bytes.Add(value ? (byte)1 : (byte)0);

    public void Single(float value) =>
        Bits((ulong)BitConverter.ToInt32(BitConverter.GetBytes(value), 0) & 0xFFFFFFFF, 4);

    public void Double(double value) => Bits((ulong)BitConverter.DoubleToInt64Bits(value), 8);

    public void Bits(ulong value, int count)
    {
        for (var i = 0; i < count; i++)
            bytes.Add((byte)(value >> (8 * i)));
    }

    public void Text(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        Number(utf8.Length);
        bytes.AddRange(utf8);
    }

    public void All<T>(IReadOnlyList<T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var value in values)
            write(value);
    }
}
