using Safeguarding.Internal;

namespace Safeguarding.RiskAssessment;

/// <summary>The text codes of the module's closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>Codes are kebab-case; reading is exact; <c>None</c> has no code and can't be read.</remarks>
public static class RiskAssessmentCodes
{
    private static readonly ClosedSet<PlatformKind> KindCodes = new(
        "livestream",
        "video-conference",
        "community",
        "game",
        "messaging",
        "ai-chatbot",
        "social-media",
        "learning-platform",
        "other"
    );

    private static readonly ClosedSet<Readiness> ReadinessCodes = new("ready", "conditions", "not-ready", "refused");
    private static readonly ClosedSet<RiskBand> BandCodes = new("very-low", "low", "medium", "high", "critical");
    private static readonly ClosedSet<AssessmentOutcome> OutcomeCodes = new(
        "approve",
        "approve-with-conditions",
        "refuse"
    );

    private static readonly ClosedSet<SuitabilityJudgement> SuitabilityCodes = new(
        "suitable",
        "suitable-with-safeguards",
        "not-suitable"
    );

    private static readonly ClosedSet<RiskTreatment> TreatmentCodes = new("accept", "reduce", "transfer", "avoid");

    private static readonly ClosedSet<AskingPlace> PlaceCodes = new(
        "whole-class",
        "small-group",
        "one-to-one",
        "anonymous-survey",
        "council"
    );

    /// <summary>The codes of the kinds of platform.</summary>
    public static IReadOnlyList<string> PlatformKinds => KindCodes.All;

    /// <summary>The codes of the bands, from the lowest risk to the highest.</summary>
    public static IReadOnlyList<string> Bands => BandCodes.All;

    /// <summary>The codes of the outcomes of a decision.</summary>
    public static IReadOnlyList<string> Outcomes => OutcomeCodes.All;

    /// <summary>The codes of judgements of suitability.</summary>
    public static IReadOnlyList<string> Suitabilities => SuitabilityCodes.All;

    /// <summary>The codes of treatments.</summary>
    public static IReadOnlyList<string> Treatments => TreatmentCodes.All;

    /// <summary>The codes of places where children were asked.</summary>
    public static IReadOnlyList<string> AskingPlaces => PlaceCodes.All;

    /// <summary>The code of a kind; null for <c>None</c>.</summary>
    public static string? ToCode(this PlatformKind value) => KindCodes.Code((int)value);

    /// <summary>The code of a readiness; null for <c>None</c>.</summary>
    public static string? ToCode(this Readiness value) => ReadinessCodes.Code((int)value);

    /// <summary>The code of a band; null for <c>None</c>.</summary>
    public static string? ToCode(this RiskBand value) => BandCodes.Code((int)value);

    /// <summary>The code of an outcome; null for <c>None</c>.</summary>
    public static string? ToCode(this AssessmentOutcome value) => OutcomeCodes.Code((int)value);

    /// <summary>The code of a judgement; null for <c>None</c>.</summary>
    public static string? ToCode(this SuitabilityJudgement value) => SuitabilityCodes.Code((int)value);

    /// <summary>The code of a treatment; null for <c>None</c>.</summary>
    public static string? ToCode(this RiskTreatment value) => TreatmentCodes.Code((int)value);

    /// <summary>The code of a place; null for <c>None</c>.</summary>
    public static string? ToCode(this AskingPlace value) => PlaceCodes.Code((int)value);

    /// <summary>Reads a kind. Never throws.</summary>
    public static bool TryParse(string? code, out PlatformKind value) =>
        (value = (PlatformKind)KindCodes.Number(code)) != PlatformKind.None;

    /// <summary>Reads a readiness. Never throws.</summary>
    public static bool TryParse(string? code, out Readiness value) =>
        (value = (Readiness)ReadinessCodes.Number(code)) != Readiness.None;

    /// <summary>Reads a band. Never throws.</summary>
    public static bool TryParse(string? code, out RiskBand value) =>
        (value = (RiskBand)BandCodes.Number(code)) != RiskBand.None;

    /// <summary>Reads an outcome. Never throws.</summary>
    public static bool TryParse(string? code, out AssessmentOutcome value) =>
        (value = (AssessmentOutcome)OutcomeCodes.Number(code)) != AssessmentOutcome.None;

    /// <summary>Reads a judgement of suitability. Never throws.</summary>
    public static bool TryParse(string? code, out SuitabilityJudgement value) =>
        (value = (SuitabilityJudgement)SuitabilityCodes.Number(code)) != SuitabilityJudgement.None;

    /// <summary>Reads a treatment. Never throws.</summary>
    public static bool TryParse(string? code, out RiskTreatment value) =>
        (value = (RiskTreatment)TreatmentCodes.Number(code)) != RiskTreatment.None;

    /// <summary>Reads a place. Never throws.</summary>
    public static bool TryParse(string? code, out AskingPlace value) =>
        (value = (AskingPlace)PlaceCodes.Number(code)) != AskingPlace.None;
}
