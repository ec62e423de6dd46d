namespace Safeguarding.Policies.Internal;

/// <summary>Who must read a document and who of them is missing.</summary>
internal sealed class Readers
{
    private Readers(ReadingRule rule, int[] required, PersonSet missing, int byParentOnly)
    {
        Rule = rule;
        Required = required;
        Missing = missing;
        ByParentOnly = byParentOnly;
    }

    public ReadingRule Rule { get; }
    public int[] Required { get; }

    /// <summary>The numbers of the missing.</summary>
    public PersonSet Missing { get; }

    /// <summary>For how many children a parent's acknowledgement stands alone.</summary>
    public int ByParentOnly { get; }

    public static Readers Of(ReadingRule rule, bool isInUse)
    {
        if (!isInUse || rule.Current < 0)
            return new Readers(rule, [], new PersonSet([]), 0);
        var required = rule.Context.People(rule.Roles);
        var rows = rule.Rows;
        if (rows.Length == 0)
            return new Readers(rule, required, PersonSet.All(required), 0);
        var missing = new PersonSet(required);
        var (byParentOnly, at) = (0, 0);
        // People and rows are both in the order of people's numbers: one walk over each.
        for (var place = 0; place < required.Length; place++)
        {
            var person = required[place];
            while (at < rows.Length && rows[at].Person < person)
                at++;
            var end = at;
            while (end < rows.Length && rows[end].Person == person)
                end++;
            var standing = rule.Judge(person, rows.Slice(at, end - at));
            if (standing.Cause != MissingCause.None)
                missing.Add(place);
            else if (standing.ByParent && !standing.ByChild)
                byParentOnly++;
            at = end;
        }
        return new Readers(rule, required, missing, byParentOnly);
    }
}
