namespace Safeguarding.Training.Internal;

/// <summary>What NSPCC's page says that everybody's training has to be about.</summary>
internal static class CommonTopics
{
    public static readonly TopicCode[] All =
    [
        TopicCode.Parse("bullying"),
        TopicCode.Parse("emotional-abuse"),
        TopicCode.Parse("sharing-nudes"),
        TopicCode.Parse("sexual-abuse"),
        TopicCode.Parse("sexual-exploitation"),
        TopicCode.Parse("running-services-safely"),
        TopicCode.Parse("managing-online-presence"),
    ];
}
