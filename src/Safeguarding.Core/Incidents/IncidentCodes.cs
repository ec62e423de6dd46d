using Safeguarding.Internal;

namespace Safeguarding.Incidents;

/// <summary>The text codes of the module's closed sets, as they stand in JSON and on the command line.</summary>
/// <remarks>Codes are kebab-case. Reading is exact; <c>None</c> has no code and can't be read.</remarks>
public static class IncidentCodes
{
    private static readonly ClosedSet<PersonPart> PersonParts = new(
        "affected",
        "alleged",
        "witness",
        "informed",
        "worker"
    );
    private static readonly ClosedSet<AdultPost> AdultPosts = new(
        "lead",
        "deputy-lead",
        "head",
        "trustee",
        "staff",
        "volunteer"
    );
    private static readonly ClosedSet<ConcernThreshold> ConcernThresholds = new(
        "harmed-a-child",
        "possible-offence",
        "risk-of-harm",
        "suitability"
    );
    private static readonly ClosedSet<IncidentPlace> IncidentPlaces = new(
        "own-page",
        "platform",
        "open-web",
        "device",
        "in-person"
    );
    private static readonly ClosedSet<PlatformOutcome> PlatformOutcomes = new(
        "pending",
        "removed",
        "refused",
        "no-answer"
    );
    private static readonly ClosedSet<ImageSubject> ImageSubjects = new(
        "affected-child",
        "other-child",
        "unknown-child",
        "adult",
        "not-known"
    );
    private static readonly ClosedSet<OrganisationKind> OrganisationKinds = new(
        "school",
        "early-years",
        "local-authority",
        "health",
        "charity",
        "club",
        "faith",
        "online-service",
        "other"
    );
    private static readonly ClosedSet<ReporterKind> ReporterKinds = new(
        "public-employee",
        "other-employee",
        "volunteer",
        "parent",
        "child",
        "public"
    );
    private static readonly ClosedSet<IncidentTiming> IncidentTimings = new("now", "planned", "past");
    private static readonly ClosedSet<StepActor> StepActors = new(
        "anyone",
        "lead",
        "trustees",
        "employer",
        "child-with-help"
    );
    private static readonly ClosedSet<EntryKind> EntryKinds = new(
        "opened",
        "account",
        "classified",
        "person",
        "action",
        "decision",
        "agency",
        "parents",
        "support",
        "correction",
        "restriction",
        "outcome",
        "closed",
        "reopened",
        "legal-hold",
        "hold-lifted",
        "erasure"
    );
    private static readonly ClosedSet<StatementKind> StatementKinds = new("own-words", "fact", "opinion", "hearsay");
    private static readonly ClosedSet<IncidentStatus> IncidentStatuss = new("open", "closed", "no-further-action");
    private static readonly ClosedSet<ChainVerdict> ChainVerdicts = new("intact", "broken");
    private static readonly ClosedSet<ReferralState> ReferralStates = new("referred", "not-referred", "undecided");
    private static readonly ClosedSet<PatternKind> PatternKinds = new(
        "rise-overall",
        "rise-in-group",
        "repeated-child",
        "repeated-actor",
        "counterpart-across-children",
        "escalation"
    );
    private static readonly ClosedSet<PatternTriggerKind> PatternTriggerKinds = new(
        "reassess-platform",
        "review-policy"
    );
    private static readonly ClosedSet<RetentionTrigger> RetentionTriggers = new(
        "birth",
        "last-contact",
        "closed",
        "child-left",
        "pension-age"
    );
    private static readonly ClosedSet<RetentionAction> RetentionActions = new(
        "review",
        "delete",
        "anonymise",
        "transfer"
    );
    private static readonly ClosedSet<RetentionStatus> RetentionStatuss = new("not-yet", "due", "on-hold", "not-known");

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this PersonPart value) => PersonParts.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this AdultPost value) => AdultPosts.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ConcernThreshold value) => ConcernThresholds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this IncidentPlace value) => IncidentPlaces.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this PlatformOutcome value) => PlatformOutcomes.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ImageSubject value) => ImageSubjects.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this OrganisationKind value) => OrganisationKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ReporterKind value) => ReporterKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this IncidentTiming value) => IncidentTimings.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this StepActor value) => StepActors.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this EntryKind value) => EntryKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this StatementKind value) => StatementKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this IncidentStatus value) => IncidentStatuss.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ChainVerdict value) => ChainVerdicts.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this ReferralState value) => ReferralStates.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this PatternKind value) => PatternKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this PatternTriggerKind value) => PatternTriggerKinds.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this RetentionTrigger value) => RetentionTriggers.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this RetentionAction value) => RetentionActions.Code((int)value);

    /// <summary>The code; null for <c>None</c>.</summary>
    public static string? ToCode(this RetentionStatus value) => RetentionStatuss.Code((int)value);

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out PersonPart value) =>
        (value = (PersonPart)PersonParts.Number(code)) != PersonPart.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out AdultPost value) =>
        (value = (AdultPost)AdultPosts.Number(code)) != AdultPost.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ConcernThreshold value) =>
        (value = (ConcernThreshold)ConcernThresholds.Number(code)) != ConcernThreshold.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out IncidentPlace value) =>
        (value = (IncidentPlace)IncidentPlaces.Number(code)) != IncidentPlace.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out PlatformOutcome value) =>
        (value = (PlatformOutcome)PlatformOutcomes.Number(code)) != PlatformOutcome.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ImageSubject value) =>
        (value = (ImageSubject)ImageSubjects.Number(code)) != ImageSubject.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out OrganisationKind value) =>
        (value = (OrganisationKind)OrganisationKinds.Number(code)) != OrganisationKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ReporterKind value) =>
        (value = (ReporterKind)ReporterKinds.Number(code)) != ReporterKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out IncidentTiming value) =>
        (value = (IncidentTiming)IncidentTimings.Number(code)) != IncidentTiming.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out StepActor value) =>
        (value = (StepActor)StepActors.Number(code)) != StepActor.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out EntryKind value) =>
        (value = (EntryKind)EntryKinds.Number(code)) != EntryKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out StatementKind value) =>
        (value = (StatementKind)StatementKinds.Number(code)) != StatementKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out IncidentStatus value) =>
        (value = (IncidentStatus)IncidentStatuss.Number(code)) != IncidentStatus.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ChainVerdict value) =>
        (value = (ChainVerdict)ChainVerdicts.Number(code)) != ChainVerdict.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out ReferralState value) =>
        (value = (ReferralState)ReferralStates.Number(code)) != ReferralState.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out PatternKind value) =>
        (value = (PatternKind)PatternKinds.Number(code)) != PatternKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out PatternTriggerKind value) =>
        (value = (PatternTriggerKind)PatternTriggerKinds.Number(code)) != PatternTriggerKind.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out RetentionTrigger value) =>
        (value = (RetentionTrigger)RetentionTriggers.Number(code)) != RetentionTrigger.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out RetentionAction value) =>
        (value = (RetentionAction)RetentionActions.Number(code)) != RetentionAction.None;

    /// <summary>Reads a code. Never throws.</summary>
    public static bool TryParse(string? code, out RetentionStatus value) =>
        (value = (RetentionStatus)RetentionStatuss.Number(code)) != RetentionStatus.None;

    /// <summary>The codes of a closed set in the order of their numbers, for messages and schemas.</summary>
    /// <typeparam name="T">One of the module's enums.</typeparam>
    /// <exception cref="ArgumentException">Another type.</exception>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum =>
        typeof(T) == typeof(PersonPart) ? PersonParts.All
        : typeof(T) == typeof(AdultPost) ? AdultPosts.All
        : typeof(T) == typeof(ConcernThreshold) ? ConcernThresholds.All
        : typeof(T) == typeof(IncidentPlace) ? IncidentPlaces.All
        : typeof(T) == typeof(PlatformOutcome) ? PlatformOutcomes.All
        : typeof(T) == typeof(ImageSubject) ? ImageSubjects.All
        : typeof(T) == typeof(OrganisationKind) ? OrganisationKinds.All
        : typeof(T) == typeof(ReporterKind) ? ReporterKinds.All
        : typeof(T) == typeof(IncidentTiming) ? IncidentTimings.All
        : typeof(T) == typeof(StepActor) ? StepActors.All
        : typeof(T) == typeof(EntryKind) ? EntryKinds.All
        : typeof(T) == typeof(StatementKind) ? StatementKinds.All
        : typeof(T) == typeof(IncidentStatus) ? IncidentStatuss.All
        : typeof(T) == typeof(ChainVerdict) ? ChainVerdicts.All
        : typeof(T) == typeof(ReferralState) ? ReferralStates.All
        : typeof(T) == typeof(PatternKind) ? PatternKinds.All
        : typeof(T) == typeof(PatternTriggerKind) ? PatternTriggerKinds.All
        : typeof(T) == typeof(RetentionTrigger) ? RetentionTriggers.All
        : typeof(T) == typeof(RetentionAction) ? RetentionActions.All
        : typeof(T) == typeof(RetentionStatus) ? RetentionStatuss.All
        : throw new ArgumentException($"'{typeof(T).Name}' is not a set of this module.");
}
