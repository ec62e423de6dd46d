namespace Safeguarding.RiskAssessment;

/// <summary>Where children were asked; the right place depends on the child and the topic.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum AskingPlace
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>With the whole class or group.</summary>
    WholeClass = 1,

    /// <summary>In a small group.</summary>
    SmallGroup = 2,

    /// <summary>One to one.</summary>
    OneToOne = 3,

    /// <summary>In writing, without a name.</summary>
    AnonymousSurvey = 4,

    /// <summary>Through a council or panel of children.</summary>
    Council = 5,
}
