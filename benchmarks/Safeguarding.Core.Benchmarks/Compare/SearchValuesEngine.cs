using System.Buffers;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>The framework's multi-string search, ignoring case, finding every term; it only matches.</summary>
internal sealed class SearchValuesEngine : IEngine
{
    private SearchValues<string>? terms;

    public string Name => "SearchValues<string>";

    public void Prepare() => terms = SearchValues.Create(Terms.All, StringComparison.OrdinalIgnoreCase);

    public int Run(string text)
    {
        var found = 0;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(terms!); at >= 0; at = rest.IndexOfAny(terms!))
        {
            found++;
            rest = rest[(at + 1)..];
        }
        return found;
    }
}
