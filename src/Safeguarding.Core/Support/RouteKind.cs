namespace Safeguarding.Support;

/// <summary>By what means a contact is reached.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum RouteKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A telephone number.</summary>
    Phone = 1,

    /// <summary>A text message, with the word to send where one is needed.</summary>
    Text = 2,

    /// <summary>A telephone number through the text relay service.</summary>
    TextRelay = 3,

    /// <summary>An e-mail address.</summary>
    Email = 4,

    /// <summary>A web page.</summary>
    Web = 5,

    /// <summary>In person or by letter, at an address.</summary>
    Address = 6,

    /// <summary>Something inside an app or platform: a button, a form.</summary>
    InApp = 7,
}
