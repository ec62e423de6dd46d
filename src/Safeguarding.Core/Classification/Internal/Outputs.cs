using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>What the model scores, numbered: the harms, the targets of hate, the welfare codes, then a host's own harms.</summary>
internal sealed class Outputs
{
    /// <summary>One bit a code in a 64-bit mask.</summary>
    public const int Most = 64;

    public static readonly string[] BuiltInHarms =
    [
        "hate",
        "bullying",
        "threat",
        "violence",
        "weapons",
        "sexual",
        "sexual-pressure",
        "grooming",
        "blackmail",
        "self-harm",
        "eating-disorder",
        "extremism",
        "drugs",
        "gambling",
        "scam",
        "criminal-exploitation",
        "dangerous-challenge",
        "personal-information",
        "profanity",
    ];

    public static readonly string[] HateTargets =
    [
        "sex",
        "race",
        "religion",
        "disability",
        "sexual-orientation",
        "gender-identity",
        "age",
        "nationality",
    ];

    public static readonly string[] WelfareCodes =
    [
        "own-self-harm",
        "distress",
        "tells-of-being-abused",
        "exploited",
        "bullied",
        "unsafe",
        "dependence",
    ];

    public const int Hate = 0;
    public const int Profanity = 18;
    public const int FirstTarget = 19;
    public const int FirstWelfare = 27;
    public const int Distress = FirstWelfare + 1;
    public const int FirstHost = 34;

    /// <summary>The targets of hate as bits.</summary>
    public const ulong Targets = ((1UL << (FirstWelfare - FirstTarget)) - 1) << FirstTarget;

    private readonly List<string> codes = [.. BuiltInHarms, .. HateTargets.Select(t => "hate/" + t), .. WelfareCodes];

    public int Count => codes.Count;

    public string this[int index] => codes[index];

    public static bool IsWelfare(int index) => index is >= FirstWelfare and < FirstHost;

    public static bool IsTarget(int index) => index is >= FirstTarget and < FirstWelfare;

    public static bool IsHarm(int index) => index is < FirstTarget or >= FirstHost;

    /// <summary>The number of a harm; a host's harm (x-) gets one at first sight.</summary>
    public int Harm(string code, string where)
    {
        var index = codes.IndexOf(code);
        if (index >= 0 && IsHarm(index))
            return index;
        if (!HarmCode.TryParse(code, out var harm) || !harm.IsHostCode)
            throw new FormatException($"{where}: '{code}' isn't a harm, nor a host's own (x-...).");
        if (codes.Count == Most)
            throw new FormatException(
                $"{where}: '{code}' is one harm too many: {Most - FirstHost} of a host's own can be."
            );
        codes.Add(code);
        return codes.Count - 1;
    }

    public int Welfare(string code, string where)
    {
        var index = codes.IndexOf(code);
        return index >= 0 && IsWelfare(index)
            ? index
            : throw new FormatException($"{where}: '{code}' isn't a welfare code.");
    }

    public int Any(string code, string where)
    {
        var index = codes.IndexOf(code);
        return index >= 0 ? index : Harm(code, where);
    }

    public static int Target(string code, string where)
    {
        var index = Array.IndexOf(HateTargets, code);
        return index >= 0
            ? FirstTarget + index
            : throw new FormatException($"{where}: '{code}' isn't a target of hate.");
    }
}
