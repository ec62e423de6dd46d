namespace Safeguarding.Classification;

/// <summary>A place in the original text, in UTF-16 code units, as <see cref="string"/> counts them.</summary>
/// <remarks>The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>How many code units.</summary>
    public int Length { get; }

    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span as <c>start+length</c>.</summary>
    public override string ToString() => $"{Start}+{Length}";
}
