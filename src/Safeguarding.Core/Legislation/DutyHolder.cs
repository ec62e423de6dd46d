namespace Safeguarding.Legislation;

/// <summary>Whom a duty binds, or a document speaks to.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum DutyHolder
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Whoever provides a service on which users meet what other users put there.</summary>
    UserToUserService = 1,

    /// <summary>Whoever provides a search service.</summary>
    SearchService = 2,

    /// <summary>Whoever publishes pornographic content on a service of their own.</summary>
    PornographyService = 3,

    /// <summary>Whoever provides an online service that children are likely to use and that handles personal data.</summary>
    ChildrensService = 4,

    /// <summary>Whoever provided a video-sharing platform under the regime before the Online Safety Act 2023.</summary>
    VideoSharingPlatform = 5,

    /// <summary>Schools, colleges and early years settings.</summary>
    EducationSetting = 6,

    /// <summary>Councils, health bodies, police and others who safeguard children by law.</summary>
    PublicBody = 7,

    /// <summary>Companies that choose to follow a voluntary code.</summary>
    Company = 8,

    /// <summary>Everybody who works or volunteers with children.</summary>
    Practitioner = 9,

    /// <summary>A government itself; others read it to know what is planned.</summary>
    Government = 10,
}
