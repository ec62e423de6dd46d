using Safeguarding.Calendar;
using Safeguarding.Input;

namespace Safeguarding.Policies.Internal;

/// <summary>What one document must keep to, apart from people and events it refers to.</summary>
internal static class DocumentRules
{
    public static IEnumerable<Problem> Check(PolicyDocument document, PolicyCatalogue catalogue)
    {
        var type = catalogue.Type(document.Type);
        if (type is null && !document.Type.IsHostCode)
            yield return new(
                "type",
                InputRules.UnknownCode,
                $"'{document.Type}' is not in the catalogue; known are {string.Join(", ", catalogue.Types.Select(t => t.Code))}, or your own that starts with x-"
            );
        if (document.Cadence is { Unit: CadenceUnit.None })
            yield return new("cadence", InputRules.UnknownCode, "is no cadence");
        if (document.AcknowledgementsExpireAfter is { Unit: CadenceUnit.None })
            yield return new("acknowledgementsExpireAfter", InputRules.UnknownCode, "is no period");
        if (document.DueSoonDays is < 0 or > Rules.MaxDays)
            yield return new("dueSoonDays", InputRules.OutOfRange, $"must be 0 to {Rules.MaxDays}");
        if (document.Superseded?.ById == document.Id)
            yield return new("superseded.by", InputRules.Contradiction, "is the document itself");
        foreach (var problem in Versions(document, type))
            yield return problem;
        foreach (var problem in References(document))
            yield return problem;
        foreach (var problem in RolesOf(document.MustRead, "mustRead", PolicyRole.Child))
            yield return problem;
        foreach (var problem in RolesOf(document.ShareWith, "shareWith", PolicyRole.Public))
            yield return problem;
    }

    private static IEnumerable<Problem> Versions(PolicyDocument document, DocumentType? type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.Versions.Count; i++)
        {
            var version = document.Versions[i];
            if (!names.Add(version.Version))
                yield return new($"versions[{i}].version", InputRules.DuplicateId, $"'{version.Version}' stands twice");
            if (i > 0 && version.From < document.Versions[i - 1].From)
                yield return new(
                    $"versions[{i}].from",
                    InputRules.Contradiction,
                    "is before the version above it; versions stand oldest first"
                );
            for (var s = 0; s < (version.Sections?.Count ?? 0); s++)
            {
                var section = version.Sections![s];
                if (!section.IsHostCode && type is not null && type.Sections.All(known => known.Code != section))
                    yield return new(
                        $"versions[{i}].sections[{s}]",
                        InputRules.UnknownCode,
                        $"'{section}' is no section of {type.Code}; known are {string.Join(", ", type.Sections.Select(k => k.Code))}, or your own that starts with x-"
                    );
            }
        }
    }

    private static IEnumerable<Problem> References(PolicyDocument document)
    {
        var names = new HashSet<string>(document.Versions.Select(v => v.Version), StringComparer.Ordinal);
        for (var i = 0; i < document.Sharing.Count; i++)
        {
            if (!names.Contains(document.Sharing[i].Version))
                yield return Unknown($"sharing[{i}].version", document.Sharing[i].Version);
        }
        for (var i = 0; i < document.ChildrensInvolvement.Count; i++)
        {
            if (document.ChildrensInvolvement[i].Version is { } version && !names.Contains(version))
                yield return Unknown($"childrensInvolvement[{i}].version", version);
        }
    }

    private static IEnumerable<Problem> RolesOf(IReadOnlyList<PolicyRole>? roles, string field, PolicyRole last)
    {
        var seen = new HashSet<PolicyRole>();
        for (var i = 0; i < (roles?.Count ?? 0); i++)
        {
            if (roles![i] < PolicyRole.Staff || roles[i] > last)
                yield return new($"{field}[{i}]", InputRules.UnknownCode, "is not a role that it can name");
            if (!seen.Add(roles[i]))
                yield return new($"{field}[{i}]", InputRules.DuplicateId, $"'{roles[i].ToCode()}' stands twice");
        }
    }

    private static Problem Unknown(string place, string version) =>
        new(place, InputRules.UnknownId, $"'{version}' is no version of this document");
}
