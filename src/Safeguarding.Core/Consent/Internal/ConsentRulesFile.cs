using NodaTime;
using Safeguarding.Input;
using Safeguarding.Input.Internal;
using Safeguarding.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent.Internal;

/// <summary><c>Data/consent.json</c> as it is written.</summary>
internal sealed record ConsentRulesFile(
    string Version,
    LocalDate CheckedOn,
    IReadOnlyList<PurposeRow> Purposes,
    IReadOnlyList<AgeRow> Ages,
    RefreshRow Refresh,
    IReadOnlyList<CareRow> CareStatuses,
    IReadOnlyList<ChannelRow> Channels,
    IReadOnlyList<TaskRow> Tasks,
    IReadOnlyList<WordingRow> Summary,
    IReadOnlyList<WordingRow> KindWords,
    IReadOnlyList<WordingRow> PlaceWords,
    IReadOnlyList<FormItem> Form
)
{
    public static readonly Document<ConsentRulesFile> Document = new(
        "Rules of image consent",
        "Ages, intervals, care statuses, channels, purposes and the items of a form.",
        Read
    );

    private static ConsentRulesFile? Read(Fields fields)
    {
        var version = fields.Text("version", "year.month.revision of this data.", 20);
        var day = fields.Day("checkedOn", "The day on which it was last checked.");
        var purposes = fields.List<PurposeRow>("purposes", "What images are used for.", PurposeRow.Read, min: 1);
        var ages = fields.List<AgeRow>("ages", "Ages that change who decides.", AgeRow.Read, min: 1);
        var refresh = fields.Object<RefreshRow>("refresh", "When a yes must be refreshed.", RefreshRow.Read);
        var care = fields.List<CareRow>("careStatuses", "What a care status means.", CareRow.Read);
        var channels = fields.List<ChannelRow>("channels", "What follows for each channel.", ChannelRow.Read);
        var tasks = fields.List<TaskRow>("tasks", "The sentence of each task.", TaskRow.Read);
        var summary = fields.List<WordingRow>(
            "summary",
            "Sentences of the summary for parents.",
            f => WordingRow.Read(f, "key")
        );
        var kindWords = fields.List<WordingRow>("kindWords", "Kinds in plain words.", f => WordingRow.Read(f, "code"));
        var placeWords = fields.List<WordingRow>(
            "placeWords",
            "Channels in plain words.",
            f => WordingRow.Read(f, "code")
        );
        var form = fields.List<FormItem>("form", "What a form tells and asks.", FormItem.Read, min: 1);
        fields.Unique("purposes", purposes, p => p.Code.Value);
        fields.Unique("form", form, item => item.Key);
        if (fields.IsGood)
        {
            CheckComplete(fields, version, ages, care, channels, tasks);
            Each<ImageKind>(fields, "kindWords", kindWords.Select(w => w.Key));
            Each<ImageChannel>(fields, "placeWords", placeWords.Select(w => w.Key));
        }
        return fields.End()
            ? new ConsentRulesFile(
                version,
                day,
                purposes,
                ages,
                refresh!,
                care,
                channels,
                tasks,
                summary,
                kindWords,
                placeWords,
                form
            )
            : null;
    }

    private static void CheckComplete(
        Fields fields,
        string version,
        IReadOnlyList<AgeRow> ages,
        IReadOnlyList<CareRow> care,
        IReadOnlyList<ChannelRow> channels,
        IReadOnlyList<TaskRow> tasks
    )
    {
        try
        {
            DataFormat.RequireVersion(version, "consent");
        }
        catch (FormatException e)
        {
            fields.Fail("version", InputRules.Contradiction, e.Message);
        }
        if (!ages.Any(a => a is { Rule: "adult", Nation: Nation.None }) || !ages.Any(a => a.Rule == "ask-again"))
            fields.Fail("ages", InputRules.TooFew, "needs a row 'adult' and a row 'ask-again', for all nations");
        Each<CareStatus>(fields, "careStatuses", care.Select(c => c.Status.ToCode()));
        Each<ImageChannel>(fields, "channels", channels.Select(c => c.Channel.ToCode()));
        Each<ConsentTaskKind>(fields, "tasks", tasks.Select(t => t.Task.ToCode()));
    }

    private static void Each<T>(Fields fields, string name, IEnumerable<string?> codes)
        where T : struct, Enum
    {
        if (
            !codes
                .OrderBy(c => c, StringComparer.Ordinal)
                .SequenceEqual(ConsentCodes.All<T>().OrderBy(c => c, StringComparer.Ordinal))
        )
            fields.Fail(name, InputRules.Contradiction, "needs each code once");
    }
}

internal sealed record PurposeRow(PurposeCode Code, string Plain, string Meaning, string Dpv)
{
    public static PurposeRow? Read(Fields fields)
    {
        var code = fields.Parsed<PurposeCode>("code", "The purpose's code.", PurposeCode.TryParse);
        var plain = fields.Text("plain", "The purpose in plain words for parents, after 'We do this'.");
        var meaning = fields.Text("meaning", "What it means.");
        var dpv = fields.Text("dpv", "The nearest purpose of the W3C Data Privacy Vocabulary; our own mapping.");
        return fields.End() ? new PurposeRow(code, plain, meaning, dpv) : null;
    }
}

internal sealed record AgeRow(string Rule, Nation Nation, int Age, string? Provision)
{
    private static readonly string[] Rules = ["presumed-capable", "ask-again", "adult"];

    public static AgeRow? Read(Fields fields)
    {
        var rule = fields.Code<RuleCode>("rule", "What the age changes.", Rules, RuleCode.TryParse);
        var nation = fields.OptionalCode<Nation>(
            "nation",
            "In which nation; left out: all.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var age = fields.Whole("age", "In years.", 0, 30);
        var provision = fields.OptionalText("provision", "The provision that says so.", 64);
        Evidence(fields);
        return fields.End() ? new AgeRow(rule.Value, nation ?? Nation.None, age, provision) : null;
    }

    public static void Evidence(Fields fields)
    {
        fields.Code<EvidenceMark>(
            "evidence",
            "How well proven.",
            TaxonomyCodes.All<EvidenceMark>(),
            TaxonomyCodes.TryParse
        );
        fields.OptionalText("note", "What should be known of it.");
    }

    private readonly record struct RuleCode(string Value)
    {
        public static bool TryParse(string? text, out RuleCode code)
        {
            code = new RuleCode(text ?? "");
            return Rules.Contains(text);
        }
    }
}

internal sealed record RefreshRow(int Months)
{
    public static RefreshRow? Read(Fields fields)
    {
        var months = fields.Whole("months", "A yes older than this is asked for anew.", 1, 24);
        AgeRow.Evidence(fields);
        return fields.End() ? new RefreshRow(months) : null;
    }
}

internal sealed record CareRow(CareStatus Status, bool LocalAuthorityHoldsResponsibility)
{
    public static CareRow? Read(Fields fields)
    {
        var status = fields.Code<CareStatus>(
            "status",
            "The legal status.",
            ConsentCodes.All<CareStatus>(),
            ConsentCodes.TryParse
        );
        var holds = fields.Flag(
            "localAuthorityHoldsResponsibility",
            "Whether the local authority then holds parental responsibility; false also where that is not known."
        );
        AgeRow.Evidence(fields);
        return fields.End() ? new CareRow(status, holds) : null;
    }
}

internal sealed record ChannelRow(ImageChannel Channel, int TakeDownWorkingDays, bool Recallable)
{
    public static ChannelRow? Read(Fields fields)
    {
        var channel = fields.Code<ImageChannel>(
            "channel",
            "The channel.",
            ConsentCodes.All<ImageChannel>(),
            ConsentCodes.TryParse
        );
        var days = fields.Whole("takeDownWorkingDays", "Working days to take a publication down.", 0, 30);
        var recallable = fields.Flag("recallable", "Whether every copy can be called back.");
        AgeRow.Evidence(fields);
        return fields.End() ? new ChannelRow(channel, days, recallable) : null;
    }
}

internal sealed record TaskRow(ConsentTaskKind Task, string Text)
{
    public static TaskRow? Read(Fields fields)
    {
        var task = fields.Code<ConsentTaskKind>(
            "task",
            "The task.",
            ConsentCodes.All<ConsentTaskKind>(),
            ConsentCodes.TryParse
        );
        var text = fields.Text("text", "Its sentence.");
        return fields.End() ? new TaskRow(task, text) : null;
    }
}

internal sealed record WordingRow(string Key, string Text)
{
    public static WordingRow? Read(Fields fields, string keyName)
    {
        var key = fields.Text(keyName, "What it stands for.", 64);
        var text = fields.Text("text", "The wording.");
        return fields.End() ? new WordingRow(key, text) : null;
    }
}
