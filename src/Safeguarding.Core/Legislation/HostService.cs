namespace Safeguarding.Legislation;

/// <summary>What a host is and runs, as far as it is known. What isn't known rules nothing out.</summary>
/// <remarks>Immutable.</remarks>
public sealed class HostService
{
    private HostService(IReadOnlyList<DutyHolder> kinds, ServiceProvider provider, bool? isLikelyUsedByChildren)
    {
        Kinds = kinds;
        Provider = provider;
        IsLikelyUsedByChildren = isLikelyUsedByChildren;
    }

    /// <summary>A host of which nothing is known.</summary>
    public static HostService Unknown { get; } = new([], ServiceProvider.None, null);

    /// <summary>What it is; empty where not known. A host can be several things at once.</summary>
    public IReadOnlyList<DutyHolder> Kinds { get; }

    /// <summary>Who provides the service.</summary>
    public ServiceProvider Provider { get; }

    /// <summary>Whether children are likely to use it; null where nobody has assessed that.</summary>
    public bool? IsLikelyUsedByChildren { get; }

    /// <summary>Describes a host.</summary>
    /// <param name="kinds">What it is; none where that isn't known.</param>
    /// <param name="provider">Who provides the service; <c>None</c> where that isn't known.</param>
    /// <param name="isLikelyUsedByChildren">Whether children are likely to use it; null where nobody has assessed that.</param>
    /// <exception cref="ArgumentException">A kind is <c>None</c>, unknown or named twice, or the provider is unknown to the library.</exception>
    public static HostService Create(
        IEnumerable<DutyHolder> kinds,
        ServiceProvider provider = ServiceProvider.None,
        bool? isLikelyUsedByChildren = null
    )
    {
        ArgumentNullException.ThrowIfNull(kinds);
        DutyHolder[] all = [.. kinds];
        if (all.Any(kind => kind.ToCode() is null))
            throw new ArgumentException("A kind is none of the library's.", nameof(kinds));
        if (all.Distinct().Count() != all.Length)
            throw new ArgumentException("A kind is named twice.", nameof(kinds));
        if (provider is < ServiceProvider.None or > ServiceProvider.Other)
            throw new ArgumentException($"'{provider}' is no kind of provider.", nameof(provider));
        return new HostService(all, provider, isLikelyUsedByChildren);
    }
}
