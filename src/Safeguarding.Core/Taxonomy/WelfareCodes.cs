namespace Safeguarding.Taxonomy;

/// <summary>The welfare codes that the library knows, by name. Their meanings are in <see cref="RiskTaxonomy.WelfareCodes"/>.</summary>
public static class WelfareCodes
{
    /// <summary>The welfare code <c>own-self-harm</c>.</summary>
    public static WelfareCode OwnSelfHarm { get; } = WelfareCode.Parse("own-self-harm");

    /// <summary>The welfare code <c>distress</c>.</summary>
    public static WelfareCode Distress { get; } = WelfareCode.Parse("distress");

    /// <summary>The welfare code <c>tells-of-being-abused</c>.</summary>
    public static WelfareCode TellsOfBeingAbused { get; } = WelfareCode.Parse("tells-of-being-abused");

    /// <summary>The welfare code <c>exploited</c>.</summary>
    public static WelfareCode Exploited { get; } = WelfareCode.Parse("exploited");

    /// <summary>The welfare code <c>bullied</c>.</summary>
    public static WelfareCode Bullied { get; } = WelfareCode.Parse("bullied");

    /// <summary>The welfare code <c>unsafe</c>.</summary>
    public static WelfareCode Unsafe { get; } = WelfareCode.Parse("unsafe");

    /// <summary>The welfare code <c>dependence</c>.</summary>
    public static WelfareCode Dependence { get; } = WelfareCode.Parse("dependence");
}
