namespace Safeguarding.Taxonomy;

/// <summary>Where the message is.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum Channel
{
    /// <summary>Not said; nothing is concluded from the channel.</summary>
    None = 0,

    /// <summary>A public post or page.</summary>
    Public = 1,

    /// <summary>A group that its members can read.</summary>
    Group = 2,

    /// <summary>A message from one to one.</summary>
    Direct = 3,

    /// <summary>Chat inside a game.</summary>
    Game = 4,

    /// <summary>A search query.</summary>
    Search = 5,

    /// <summary>A conversation with an AI system.</summary>
    AiChat = 6,
}
