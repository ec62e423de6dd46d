namespace Safeguarding.Consent;

/// <summary>An organisation that a notice names as responsible for the images.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NoticeController
{
    private NoticeController(string name, string contact)
    {
        Name = name;
        Contact = contact;
    }

    /// <summary>The organisation's name, as the notice gives it.</summary>
    public string Name { get; }

    /// <summary>How it is reached: address, e-mail or telephone.</summary>
    public string Contact { get; }

    /// <summary>Makes a controller.</summary>
    /// <exception cref="ArgumentException">Name or contact is blank.</exception>
    public static NoticeController Create(string name, string contact)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("A controller needs a name.", nameof(name));
        if (string.IsNullOrWhiteSpace(contact))
            throw new ArgumentException("A controller needs a contact.", nameof(contact));
        return new NoticeController(name, contact);
    }
}
