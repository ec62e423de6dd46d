namespace Safeguarding.RiskAssessment;

/// <summary>What kind of platform is used, and so what an assessment of it must answer.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum PlatformKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>One speaks to many, live; the audience may be unknown.</summary>
    Livestream = 1,

    /// <summary>Invited people see and hear one another.</summary>
    VideoConference = 2,

    /// <summary>A page, group or forum on which people interact.</summary>
    Community = 3,

    /// <summary>A game, with or without chat.</summary>
    Game = 4,

    /// <summary>Messages between people.</summary>
    Messaging = 5,

    /// <summary>A chatbot, companion or other generative AI tool.</summary>
    AiChatbot = 6,

    /// <summary>A social media service.</summary>
    SocialMedia = 7,

    /// <summary>A platform for teaching and learning.</summary>
    LearningPlatform = 8,

    /// <summary>Another kind.</summary>
    Other = 9,
}
