using Safeguarding.Input;

namespace Safeguarding.Policies.Internal;

/// <summary>What one person must keep to.</summary>
internal static class PersonRules
{
    public static IEnumerable<Problem> Check(PolicyPerson person)
    {
        if (person.Roles.Count == 0)
            yield return new("roles", InputRules.TooFew, "must have at least 1");
        var seen = new HashSet<PolicyRole>();
        for (var i = 0; i < person.Roles.Count; i++)
        {
            if (person.Roles[i] is < PolicyRole.Staff or >= PolicyRole.Public)
                yield return new($"roles[{i}]", InputRules.UnknownCode, "is not a role that a person can have");
            if (!seen.Add(person.Roles[i]))
                yield return new($"roles[{i}]", InputRules.DuplicateId, $"'{person.Roles[i].ToCode()}' stands twice");
        }
        if (person.Until < person.From)
            yield return new("until", InputRules.Contradiction, "is before 'from'");
    }
}

/// <summary>What one acknowledgement must keep to, apart from what it refers to.</summary>
internal static class AcknowledgementRules
{
    public static IEnumerable<Problem> Check(Acknowledgement entry)
    {
        if (entry.DeliveredOn is null && entry.AcknowledgedOn is null)
            yield return new("acknowledgedOn", InputRules.MissingField, "neither 'acknowledgedOn' nor 'deliveredOn'");
        if (entry.AcknowledgedOn < entry.DeliveredOn)
            yield return new("acknowledgedOn", InputRules.Contradiction, "is before 'deliveredOn'");
        if (entry.ById == entry.PersonId)
            yield return new("by", InputRules.Contradiction, "is the person themselves: leave it out");
        if (entry.Role == PolicyRole.Public)
            yield return new("role", InputRules.UnknownCode, "is not a role that a person can have");
    }
}

/// <summary>What one review must keep to.</summary>
internal static class ReviewRules
{
    public static IEnumerable<Problem> Check(ReviewEntry review)
    {
        if (review.Started is null && review.Completed is null)
            yield return new("completed", InputRules.MissingField, "neither 'completed' nor 'started'");
        if (review.Completed < review.Started)
            yield return new("completed", InputRules.Contradiction, "is before 'started'");
    }
}

/// <summary>What one event must keep to, apart from what it refers to.</summary>
internal static class EventRules
{
    public static IEnumerable<Problem> Check(ReviewEvent entry, PolicyCatalogue catalogue)
    {
        var trigger = catalogue.Trigger(entry.Kind);
        if (trigger is null && !entry.Kind.IsHostCode)
            yield return new(
                "kind",
                InputRules.UnknownCode,
                $"'{entry.Kind}' is not one of its codes; known are {string.Join(", ", catalogue.Triggers.Select(t => t.Code))}, or your own that starts with x-"
            );
        else if (trigger is null && entry.WithinDays is null && entry.ReviewBy is null)
            yield return new("withinDays", InputRules.MissingField, "your own kind of event needs it, or 'reviewBy'");
        if (entry.WithinDays is < 0 or > Rules.MaxDays)
            yield return new("withinDays", InputRules.OutOfRange, $"must be 0 to {Rules.MaxDays}");
        if (entry.WithinDays is not null && entry.ReviewBy is not null)
            yield return new("reviewBy", InputRules.Contradiction, "'withinDays' and 'reviewBy' exclude each other");
        if (entry.KnownOn > entry.On)
            yield return new("knownOn", InputRules.Contradiction, "is after 'on'; leave it out");
        if (entry.ReviewBy < entry.KnownOn)
            yield return new("reviewBy", InputRules.Contradiction, "is before the day on which it was known");
    }
}
