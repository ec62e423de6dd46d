using System.Security.Cryptography;

namespace Safeguarding.Incidents.Internal;

/// <summary>Hexadecimal digits and SHA-256.</summary>
internal static class Hex
{
    public const int HashDigits = 64;
    private const string Digits = "0123456789abcdef";

    public static bool IsHex(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
                return false;
        }
        return true;
    }

    public static string Of(byte[] bytes)
    {
        var text = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Digits[bytes[i] >> 4];
            text[(2 * i) + 1] = Digits[bytes[i] & 15];
        }
        return new string(text);
    }

    public static ChainHash Sha256(byte[] bytes, int length)
    {
#if NETSTANDARD2_0
        using var sha = SHA256.Create();
        return ChainHash.Parse(Of(sha.ComputeHash(bytes, 0, length)));
#else
        return ChainHash.Parse(Of(SHA256.HashData(bytes.AsSpan(0, length))));
#endif
    }
}
