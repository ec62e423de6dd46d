using System.Text;

namespace Safeguarding.Classification.Internal;

/// <summary>Reads what <see cref="PackedWriter"/> wrote. The bytes are our own: they are not checked,
/// and little-endian as the machines are that .NET runs on.</summary>
internal sealed class PackedReader(byte[] bytes)
{
    private int at;

    public ulong Long()
    {
        var (value, shift) = (0UL, 0);
        for (; bytes[at] >= 0x80; shift += 7)
            value |= (ulong)(bytes[at++] & 0x7F) << shift;
        return value | ((ulong)bytes[at++] << shift);
    }

    public int Number() => (int)Long();

    public bool Flag() => bytes[at++] != 0;

    public float Single()
    {
        at += sizeof(float);
        return BitConverter.ToSingle(bytes, at - sizeof(float));
    }

    public double Double() => BitConverter.Int64BitsToDouble((long)Bits(8));

    public ulong Bits(int count)
    {
        var value = 0UL;
        for (var i = 0; i < count; i++)
            value |= (ulong)bytes[at++] << (8 * i);
        return value;
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes, at, length);
        at += length;
        return text;
    }

    /// <summary>As many 16-bit numbers as there is room for.</summary>
    public void Fill(ushort[] values)
    {
        Buffer.BlockCopy(bytes, at, values, 0, values.Length * sizeof(ushort));
        at += values.Length * sizeof(ushort);
    }

    public T[] All<T>(Func<T> read)
    {
        var values = new T[Number()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read();
        return values;
    }
}
