using Safeguarding.Judgements;
using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Reads the entries of theme files, their patterns apart.</summary>
internal sealed class EntryReader(Outputs outputs, ReasonCatalogue sentences)
{
    private readonly Dictionary<string, int> reasons = new(StringComparer.Ordinal);

    public EntryModel Read(ThemeFile theme, EntryRow row, string where)
    {
        var code = ReasonCode.TryParse(row.Reason, out var parsed)
            ? parsed
            : throw new FormatException($"{where}: '{row.Reason}' isn't a reason code.");
        var sentence =
            theme.Reasons?.TryGetValue(row.Reason, out var own) == true ? own
            : sentences.TryGetSentence(code, out var shipped) ? shipped
            : throw new FormatException($"{where}: the reason '{row.Reason}' has no sentence.");
        if (!reasons.TryGetValue(row.Reason, out var reasonIndex))
            reasons.Add(row.Reason, reasonIndex = reasons.Count);
        if (!TaxonomyCodes.TryParse(row.Severity, out Severity severity))
            throw new FormatException($"{where}: '{row.Severity}' isn't a severity.");
        if ((row.Words?.Count ?? 0) + (row.Phrases?.Count ?? 0) == 0)
            throw new FormatException($"{where}: neither words nor phrases.");
        return new EntryModel
        {
            Text = new EntryText(theme.Theme, row.Id, theme.Version, row.Reason, sentence),
            ReasonIndex = reasonIndex,
            Weights = Weights(row, where),
            Severity = severity,
            From = Roles(row.From, where),
            Ignores = (row.Ignores ?? []).Aggregate(Frames.None, (f, name) => f | FrameNames.Parse(name, where)),
            Requires = (row.Requires ?? []).Aggregate(Needs.None, (n, name) => n | Need(name, where)),
            TargetsFromGroups = row.Harms?.ContainsKey("hate") == true && row.Targets is null,
            HasUnless = row.Unless is { Count: > 0 },
        };
    }

    private (int, float)[] Weights(EntryRow row, string where)
    {
        var weights = new List<(int, float)>();
        foreach (var pair in row.Harms ?? new Dictionary<string, double>())
            weights.Add((outputs.Harm(pair.Key, where), Weight(pair.Value, pair.Key, where)));
        foreach (var pair in row.Welfare ?? new Dictionary<string, double>())
            weights.Add((outputs.Welfare(pair.Key, where), Weight(pair.Value, pair.Key, where)));
        foreach (var target in row.Targets ?? [])
        {
            if (row.Harms is null || !row.Harms.TryGetValue("hate", out var hate))
                throw new FormatException($"{where}: targets without hate.");
            weights.Add((Outputs.Target(target, where), (float)hate));
        }
        return weights.Count > 0 ? [.. weights] : throw new FormatException($"{where}: neither harms nor welfare.");
    }

    private static float Weight(double weight, string code, string where) =>
        weight is > 0 and <= 2
            ? (float)weight
            : throw new FormatException($"{where}: the weight {weight} of '{code}' isn't above 0 and at most 2.");

    private static int Roles(IReadOnlyList<string>? from, string where)
    {
        if (from is null)
            return -1;
        var mask = 0;
        foreach (var name in from)
        {
            mask |= TaxonomyCodes.TryParse(name, out PartyRole role)
                ? 1 << (int)role
                : throw new FormatException($"{where}: '{name}' isn't a role.");
        }
        return mask;
    }

    private static Needs Need(string name, string where) =>
        name switch
        {
            "second-person" => Needs.SecondPerson,
            "first-person" => Needs.FirstPerson,
            "group" => Needs.Group,
            "number" => Needs.Number,
            "wording" => Needs.Wording,
            "wording-allows" => Needs.WordingAllows,
            _ => throw new FormatException($"{where}: '{name}' can't be required."),
        };
}
