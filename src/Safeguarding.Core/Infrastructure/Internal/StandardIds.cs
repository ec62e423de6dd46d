namespace Safeguarding.Infrastructure.Internal;

/// <summary>The standards that the judgements rest on; a data file has to have them all.</summary>
internal static class StandardIds
{
    public const string Measures = "nspcc-technical-measures";
    public const string Balance = "nspcc-balance";
    public const string Roles = "dfe-filtering-roles";
    public const string Review = "dfe-filtering-review";
    public const string Blocking = "dfe-filtering-blocking";
    public const string Illegal = "dfe-filtering-illegal";
    public const string GenerativeAi = "dfe-filtering-generative-ai";
    public const string Monitoring = "dfe-monitoring";
    public const string Expectations = "dfe-filtering-expectations";
    public const string CyberEssentials = "cyber-essentials";

    public static readonly string[] All =
    [
        Measures,
        Balance,
        Roles,
        Review,
        Blocking,
        Illegal,
        GenerativeAi,
        Monitoring,
        Expectations,
        CyberEssentials,
    ];
}
