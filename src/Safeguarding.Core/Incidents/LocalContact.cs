using Safeguarding.Support;

namespace Safeguarding.Incidents;

/// <summary>A local contact as the host has it: whom it stands for and how it is reached.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LocalContact
{
    private LocalContact(ContactId id, string name, IReadOnlyList<string> routes)
    {
        Id = id;
        Name = name;
        Routes = routes;
    }

    /// <summary>The contact it fills in, e.g. <c>lado</c>, <c>ni-gateway</c>, <c>platform</c>.</summary>
    public ContactId Id { get; }

    /// <summary>What it is called there.</summary>
    public string Name { get; }

    /// <summary>Numbers and addresses, as people write them; at least one.</summary>
    public IReadOnlyList<string> Routes { get; }

    /// <summary>Makes it.</summary>
    /// <param name="id">The contact it fills in.</param>
    /// <param name="name">1 to 200 characters.</param>
    /// <param name="routes">At least one, each 1 to 300 characters.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static LocalContact Create(ContactId id, string name, IEnumerable<string> routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        if (id == default)
            throw new ArgumentException("A local contact needs an id.", nameof(id));
        if (string.IsNullOrWhiteSpace(name) || name.Length > 200)
            throw new ArgumentException("A contact's name has 1 to 200 characters.", nameof(name));
        var all = routes.ToArray();
        if (all.Length == 0 || all.Any(r => string.IsNullOrWhiteSpace(r) || r.Length > 300))
            throw new ArgumentException(
                "A contact needs a number or an address of 1 to 300 characters.",
                nameof(routes)
            );
        return new LocalContact(id, name, Array.AsReadOnly(all));
    }
}
