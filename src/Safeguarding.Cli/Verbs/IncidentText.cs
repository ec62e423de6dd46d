using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Calendar;
using Safeguarding.Incidents;
using Safeguarding.Legislation;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary>Answers about incidents as a person reads them.</summary>
internal static class IncidentText
{
    private static readonly ZonedDateTimePattern Moment = ZonedDateTimePattern.CreateWithInvariantCulture(
        "ddd d MMM uuuu HH:mm",
        null
    );
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    public static void Write(TextWriter output, ResponsePlan plan, IncidentSituation situation)
    {
        output.WriteLine($"What to do now ({plan.Nation.ToCode()}, {At(plan.At)}). It advises; people decide.");
        output.WriteLine();
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            output.WriteLine($"{(i + 1).ToString(CultureInfo.InvariantCulture), 2}. {step.Text}{By(step.Deadline)}");
            foreach (var id in step.Contacts)
                output.WriteLine($"      {Contact(id, plan, situation)}");
            foreach (var reason in step.Reasons)
                output.WriteLine($"      because: {reason.Text}");
        }
        List(output, "Don't", plan.Forbidden.Select(act => act.Text));
        List(output, "Support", plan.Support.Select(id => Contact(id, plan, situation)));
        List(output, "Times", plan.Limits.Select(l => $"{Time(l.At, l.Day)}: {l.Reason.Text} ({l.Code})"));
        List(output, "Guidance", plan.Guidance.Select(g => $"{g.Title} ({g.State.ToCode()})"));
        List(output, "Law in force", plan.LawInForce.Select(Title));
        List(output, "Law that is uncertain", plan.LawUncertain.Select(Title));
        List(output, "Local contacts to fill in", plan.MissingContacts.Select(id => id.Value));
        List(output, "To know", plan.Reasons.Select(r => r.Text));
    }

    public static void Write(TextWriter output, ChainAnswer answer)
    {
        output.WriteLine(
            answer.FirstBroken is { } first
                ? $"broken: entry {first.ToString(CultureInfo.InvariantCulture)} is the first that doesn't hold"
                : $"intact: {answer.Count.ToString(CultureInfo.InvariantCulture)} entries, head {answer.Head}"
        );
        foreach (var reason in answer.Reasons)
            output.WriteLine($"  {reason.Text}");
    }

    private static string Contact(ContactId id, ResponsePlan plan, IncidentSituation situation)
    {
        if (situation.Contacts.FirstOrDefault(c => c.Id == id) is { } local)
            return $"{local.Name}: {string.Join(", ", local.Routes)}";
        if (!SupportDirectory.Default.TryGet(id, plan.Nation, out var contact))
            return id.Value;
        var routes =
            contact.Routes.Count == 0 ? "not filled in" : string.Join(", ", contact.Routes.Select(r => r.Value));
        return $"{contact.NameIn(plan.Nation)}: {routes}";
    }

    private static string By(StepDeadline? deadline) =>
        deadline is null ? ""
        : deadline.IsAtOnce ? " [now]"
        : $" [by {Time(deadline.At, deadline.Day)}{(deadline.HasPassed ? ", passed" : "")}]";

    private static string Time(Instant? at, LocalDate? day) => day is { } date ? Day.Format(date) : At(at!.Value);

    private static string At(Instant instant) => Moment.Format(instant.InZone(UkTime.Zone));

    private static string Title(LawRow row) =>
        $"{row.Provision.Title}, {row.Provision.Enactment.Title} {row.Provision.Place}".TrimEnd();

    private static void List(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading + ":");
        foreach (var line in all)
            output.WriteLine($"  - {line}");
    }
}
