using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Safeguarding.Incidents.Internal;

/// <summary>
/// The one form that is hashed: each text as its number of UTF-8 bytes in decimal, a colon and the bytes, so that no two
/// different contents give the same bytes. A field that isn't there isn't written; a list is its name, its count and its items.
/// </summary>
internal sealed class Canonical
{
    private byte[] buffer = new byte[512];
    private int length;

    public Canonical Add(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Raw(Encoding.UTF8.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture)));
        Raw([(byte)':']);
        Raw(bytes);
        return this;
    }

    public Canonical Add(string name, string? value) => value is null or "" ? this : Add(name).Add(value);

    public Canonical Add(string name, Instant? value) =>
        value is { } instant ? Add(name).Add(InstantPattern.ExtendedIso.Format(instant)) : this;

    public Canonical Add(string name, LocalDate? value) =>
        value is { } day ? Add(name).Add(LocalDatePattern.Iso.Format(day)) : this;

    public Canonical Add(string name, bool? value) => value is { } flag ? Add(name).Add(flag ? "true" : "false") : this;

    public Canonical Add(string name, int? value) =>
        value is { } number ? Add(name).Add(number.ToString(CultureInfo.InvariantCulture)) : this;

    public Canonical AddList(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return this;
        Add(name).Add(values.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var value in values)
            Add(value);
        return this;
    }

    public ChainHash Hash() => Hex.Sha256(buffer, length);

    /// <summary>What was written so far, for those who compare.</summary>
    public string Text() => Encoding.UTF8.GetString(buffer, 0, length);

    private void Raw(byte[] bytes)
    {
        if (length + bytes.Length > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes.Length));
        Buffer.BlockCopy(bytes, 0, buffer, length, bytes.Length);
        length += bytes.Length;
    }
}
