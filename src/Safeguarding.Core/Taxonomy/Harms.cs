namespace Safeguarding.Taxonomy;

/// <summary>The harms that the library knows, by name. Their meanings are in <see cref="RiskTaxonomy.Harms"/>.</summary>
public static class Harms
{
    /// <summary>The harm <c>hate</c>.</summary>
    public static HarmCode Hate { get; } = HarmCode.Parse("hate");

    /// <summary>The harm <c>bullying</c>.</summary>
    public static HarmCode Bullying { get; } = HarmCode.Parse("bullying");

    /// <summary>The harm <c>threat</c>.</summary>
    public static HarmCode Threat { get; } = HarmCode.Parse("threat");

    /// <summary>The harm <c>violence</c>.</summary>
    public static HarmCode Violence { get; } = HarmCode.Parse("violence");

    /// <summary>The harm <c>weapons</c>.</summary>
    public static HarmCode Weapons { get; } = HarmCode.Parse("weapons");

    /// <summary>The harm <c>sexual</c>.</summary>
    public static HarmCode Sexual { get; } = HarmCode.Parse("sexual");

    /// <summary>The harm <c>sexual-pressure</c>.</summary>
    public static HarmCode SexualPressure { get; } = HarmCode.Parse("sexual-pressure");

    /// <summary>The harm <c>grooming</c>.</summary>
    public static HarmCode Grooming { get; } = HarmCode.Parse("grooming");

    /// <summary>The harm <c>blackmail</c>.</summary>
    public static HarmCode Blackmail { get; } = HarmCode.Parse("blackmail");

    /// <summary>The harm <c>self-harm</c>.</summary>
    public static HarmCode SelfHarm { get; } = HarmCode.Parse("self-harm");

    /// <summary>The harm <c>eating-disorder</c>.</summary>
    public static HarmCode EatingDisorder { get; } = HarmCode.Parse("eating-disorder");

    /// <summary>The harm <c>extremism</c>.</summary>
    public static HarmCode Extremism { get; } = HarmCode.Parse("extremism");

    /// <summary>The harm <c>drugs</c>.</summary>
    public static HarmCode Drugs { get; } = HarmCode.Parse("drugs");

    /// <summary>The harm <c>gambling</c>.</summary>
    public static HarmCode Gambling { get; } = HarmCode.Parse("gambling");

    /// <summary>The harm <c>scam</c>.</summary>
    public static HarmCode Scam { get; } = HarmCode.Parse("scam");

    /// <summary>The harm <c>criminal-exploitation</c>.</summary>
    public static HarmCode CriminalExploitation { get; } = HarmCode.Parse("criminal-exploitation");

    /// <summary>The harm <c>dangerous-challenge</c>.</summary>
    public static HarmCode DangerousChallenge { get; } = HarmCode.Parse("dangerous-challenge");

    /// <summary>The harm <c>personal-information</c>.</summary>
    public static HarmCode PersonalInformation { get; } = HarmCode.Parse("personal-information");

    /// <summary>The harm <c>profanity</c>.</summary>
    public static HarmCode Profanity { get; } = HarmCode.Parse("profanity");
}
