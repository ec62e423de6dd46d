using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>Writes an entry's content in the order that is fixed for ever. New fields go to the end.</summary>
internal static class CanonicalContent
{
    public static Canonical Write(Canonical form, EntryContent content)
    {
        form.Add("kind", content.Kind.ToCode())
            .Add("by", content.By.Value)
            .AddList("harms", [.. content.Harms.Select(h => h.Value)])
            .Add("cell", content.Cell.IsCell ? content.Cell.ToString() : null)
            .Add("severity", content.Severity.ToCode())
            .Add("nation", content.Nation.ToCode())
            .Add("platform", content.Platform)
            .Add("where", content.Where.ToCode())
            .Add("happenedAt", content.HappenedAt)
            .Add("happenedUntil", content.HappenedUntil)
            .Add("toldAt", content.ToldAt)
            .Add("hasSexualImage", content.HasSexualImage);
        People(form, content.People);
        Statements(form, content.Statements);
        return form.Add("text", content.Text)
            .AddList("why", content.Why)
            .Add("due", content.Due)
            .Add("doneAt", content.DoneAt)
            .Add("assignedTo", content.AssignedTo.Value)
            .Add("concerns", content.Concerns)
            .Add("referral", content.Referral.ToCode())
            .Add("contact", content.Contact.Value)
            .Add("told", content.Told)
            .Add("field", content.Field)
            .Add("oldValue", content.OldValue)
            .Add("newValue", content.NewValue)
            .AddList("hiddenFrom", [.. content.HiddenFrom.Select(p => p.Value)])
            .Add("status", content.Status.ToCode());
    }

    private static void People(Canonical form, IReadOnlyList<IncidentPerson> people)
    {
        if (people.Count > 0)
            form.Add("people", people.Count);
        foreach (var person in people)
        {
            form.Add("id", person.Id.Value)
                .Add("role", person.Role.ToCode())
                .Add("part", person.Part.ToCode())
                .Add("age", person.Age)
                .Add("ageBand", person.AgeBand.ToCode())
                .AddList("posts", [.. person.Posts.Select(p => p.ToCode()!)])
                .Add("lookedAfter", person.LookedAfter)
                .Add("identityProtected", person.IdentityProtected)
                .Add("worksWithChildren", person.WorksWithChildren)
                .Add("removedFromWork", person.RemovedFromWork)
                .Add("leadReportsToThem", person.LeadReportsToThem);
        }
    }

    private static void Statements(Canonical form, IReadOnlyList<Statement> statements)
    {
        if (statements.Count > 0)
            form.Add("statements", statements.Count);
        foreach (var statement in statements)
            form.Add("kind", statement.Kind.ToCode()).Add("by", statement.By.Value).Add("text", statement.Text);
    }
}
