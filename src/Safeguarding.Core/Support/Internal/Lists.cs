namespace Safeguarding.Support.Internal;

internal static class Lists
{
    /// <summary>A copy that nobody can change.</summary>
    public static IReadOnlyList<T> Copy<T>(IEnumerable<T> items, string parameter) =>
        items is null ? throw new ArgumentNullException(parameter) : Array.AsReadOnly(items.ToArray());
}
