namespace Safeguarding.Calendar.Internal;

/// <summary>Reads a run of ASCII digits inside a text; both targets lack one way to do that without a copy.</summary>
internal static class Digits
{
    /// <summary>False when the run is empty, longer than nine, or holds anything but 0 to 9. Never throws.</summary>
    public static bool TryRead(string text, int start, int length, out int number)
    {
        number = 0;
        if (start < 0 || length is < 1 or > 9 || start > text.Length - length)
            return false;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
            number = number * 10 + (text[i] - '0');
        }
        return true;
    }
}
