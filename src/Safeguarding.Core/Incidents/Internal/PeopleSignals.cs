using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents.Internal;

/// <summary>The facts about the people of a situation. Where nobody is named, a child is assumed to be involved.</summary>
internal static class PeopleSignals
{
    public static void Add(HashSet<string> found, IReadOnlyList<IncidentPerson> people)
    {
        var anyChild = false;
        foreach (var person in people)
        {
            if (person.Part is not (PersonPart.Affected or PersonPart.Alleged))
                continue;
            // Somebody affected of whom nobody knows more counts as a child; somebody alleged doesn't.
            var child =
                person.IsChild || (person.Part == PersonPart.Affected && !person.IsAdult && IsPerson(person.Role));
            anyChild |= child;
            if (child)
                Child(found, person);
            if (person.Part == PersonPart.Affected)
                Affected(found, person, child);
            else
                Alleged(found, person, child);
        }
        // Only where an adult alone is known to be affected is there no child to think of.
        if (anyChild || !found.Contains("affected/adult"))
            found.Add("child-involved");
    }

    private static void Child(HashSet<string> found, IncidentPerson person)
    {
        if (person.AgeBand == AudienceBand.Under13)
            found.Add("young");
        if (person.AgeBand == AudienceBand.None)
            found.Add("ages-not-known");
        if (person.IdentityProtected == true)
            found.Add("child/protected");
        if (person.LookedAfter == true)
            found.Add("child/looked-after");
    }

    private static void Affected(HashSet<string> found, IncidentPerson person, bool child)
    {
        if (child)
            found.Add("affected/child");
        else if (person.IsAdult)
            found.Add("affected/adult");
        if (person.Role == PartyRole.Staff)
            found.Add("affected/staff");
    }

    private static void Alleged(HashSet<string> found, IncidentPerson person, bool child)
    {
        found.Add("alleged/role/" + person.Role.ToCode());
        if (person.Role == PartyRole.Ai)
            found.Add("alleged/ai");
        else if (person.Role == PartyRole.Service)
            found.Add("alleged/service");
        else if (child)
            found.Add("alleged/child");
        else if (person.IsAdult)
            found.Add("alleged/adult");
        if (person.Role == PartyRole.Parent)
            found.Add("alleged/parent");
        if (person.IsAdult && person.WorksWithChildren == true)
            found.Add("allegation");
        if (person.RemovedFromWork == true)
            found.Add("alleged/removed");
        if (person.LeadReportsToThem == true)
            found.Add("lead-reports-to-accused");
        if (person.Posts.Contains(AdultPost.Lead))
            found.Add("lead-accused");
        if (person.Posts.Contains(AdultPost.Head))
            found.Add("head-accused");
    }

    private static bool IsPerson(PartyRole role) => role is not (PartyRole.Ai or PartyRole.Service);
}
