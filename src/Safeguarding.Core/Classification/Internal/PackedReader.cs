using System.Text;

namespace Safeguarding.Classification.Internal;

/// <summary>Reads what <see cref="PackedWriter"/> wrote. The bytes are our own: they are not checked.</summary>
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

    public float Single() => BitConverter.ToSingle(BitConverter.GetBytes((int)Bits(4)), 0);

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

    public T[] All<T>(Func<T> read)
    {
        var values = new T[Number()];
        for (var i = 0; i < values.Length; i++)
            values[i] = read();
        return values;
    }
}
