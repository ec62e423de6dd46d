namespace Safeguarding.Classification;

/// <summary>What should happen with a message. Numbers are in the ledger and are never reused; higher is graver.</summary>
public enum TextVerdict
{
    /// <summary>Nothing to do.</summary>
    None = 0,

    /// <summary>Record it.</summary>
    Notice = 1,

    /// <summary>The safeguarding lead should see it.</summary>
    Concern = 2,

    /// <summary>Immediate risk to life, or of sexual or serious violent harm: act now.</summary>
    Urgent = 3,
}
