using FsCheck;
using FsCheck.Fluent;

namespace Safeguarding.PropertyTesting;

/// <summary>A text for a property over text; a type of its own, so that FsCheck picks these generators and not its strings.</summary>
public sealed class ChatText
{
    internal ChatText(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Any UTF-16 at all: lone surrogates, controls, marks, emoji, every script.</summary>
public sealed class HostileText
{
    internal HostileText(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Generators of text. Register with <c>[Properties(Arbitrary = [typeof(TextGenerators)])]</c>.</summary>
public static class TextGenerators
{
    private static readonly string[] Words =
    [
        "i",
        "you",
        "u",
        "your",
        "my",
        "me",
        "the",
        "a",
        "to",
        "in",
        "not",
        "dont",
        "never",
        "just",
        "really",
        "send",
        "pic",
        "meet",
        "tell",
        "mum",
        "dad",
        "kill",
        "hurt",
        "hate",
        "love",
        "money",
        "pay",
        "kids",
        "school",
        "game",
        "minecraft",
        "essay",
        "he",
        "said",
        "she",
        "they",
        "we",
        "will",
        "gonna",
        "want",
        "need",
        "knife",
        "weed",
        "free",
        "snap",
        "add",
        "secret",
        "12",
        "14",
        "5pm",
        "07700",
        "900123",
        "m8",
        "LS6",
        "2AB",
        "fuck",
        "idiot",
        "nobody",
        "likes",
        "alone",
        "die",
        "myself",
        "yourself",
        "\U0001F622",
        "\U0001F52A",
        "\u2764\uFE0F",
    ];

    private static readonly string[] Joints =
    [
        " ",
        " ",
        " ",
        " ",
        " ",
        "  ",
        ", ",
        ". ",
        "? ",
        "! ",
        "\n",
        "...",
        "-",
        "'",
        "\"",
        " \u200B",
    ];

    /// <summary>Chat-like text over common words, the kind on which patterns and contexts really meet.</summary>
    public static Arbitrary<ChatText> Chats() =>
        Gen.Elements(Words)
            .SelectMany(word => Gen.Elements(Joints).Select(joint => word + joint))
            .ListOf()
            .Select(parts => new ChatText(string.Concat(parts)))
            .ToArbitrary();

    /// <summary>Any UTF-16 code units, with what breaks readers over-represented.</summary>
    public static Arbitrary<HostileText> HostileTexts()
    {
        var unit = Gen.Frequency(
            (6, Gen.Choose('a', 'z')),
            (2, Gen.Choose(' ', '~')),
            (2, Gen.Choose(0, 0xFFFF)),
            (1, Gen.Choose(0xD800, 0xDFFF)),
            (1, Gen.Choose(0x300, 0x36F)),
            (1, Gen.Elements(0x200B, 0x200D, 0xAD, 0x202E, 0xFEFF, 0, 0xA, 0xD))
        );
        return unit.ListOf()
            .Select(units => new HostileText(new string([.. units.Select(u => (char)u)])))
            .ToArbitrary();
    }
}
