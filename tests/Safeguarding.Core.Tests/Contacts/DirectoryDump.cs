using System.Text;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Contacts;

/// <summary>The directory as text, for a reviewer to read.</summary>
internal static class DirectoryDump
{
    public static string Of(SupportDirectory directory)
    {
        var text = new StringBuilder();
        text.Append($"version {directory.Version}, checked on {directory.CheckedOn:R}\n");
        foreach (var c in directory.Contacts)
        {
            text.Append($"\n{c.Id}: {c.Name} [{c.Evidence.ToCode()}], {c.CheckedOn:R} to {c.VerifyBy:R}\n");
            text.Append($"  in {string.Join(", ", c.Nations.Select(n => n.ToCode()))}\n");
            text.Append(
                $"  for {string.Join(", ", c.Audiences.Select(a => a.ToCode()))}, ages {c.MinimumAge}-{c.MaximumAge}: {c.Scope}\n"
            );
            text.Append($"  needs {string.Join(", ", c.Needs)}{(c.ServesAnyNeed ? ", any" : "")}\n");
            if (c.HostDuty != HostDuty.None)
                text.Append($"  host fills in: {c.HostDuty.ToCode()}\n");
            foreach (var route in c.Routes)
                text.Append($"  {route} [{route.Evidence.ToCode()}] {route.Note}\n");
            if (c.Hours is not null)
                text.Append($"  {c.Hours} [{c.Hours.Evidence.ToCode()}] {c.Hours.Note}\n");
            foreach (var limit in c.Limits)
                text.Append(
                    $"  {limit.Code}: {limit} ({limit.Hours} h, {limit.WorkingDays} wd) [{limit.Evidence.ToCode()}]\n"
                );
            foreach (var name in c.NationalNames)
                text.Append($"  {name} [{name.Evidence.ToCode()}]\n");
            foreach (var not in c.NotFor)
                text.Append($"  not for {not}\n");
            if (c.From is not null || c.Until is not null)
                text.Append($"  there from {c.From:R} until {c.Until:R}\n");
            foreach (var note in c.Notes.Concat(c.Sources))
                text.Append($"  - {note}\n");
        }
        text.Append('\n');
        foreach (var need in directory.Needs)
            text.Append($"{need} <- {string.Join(", ", need.Harms)} | {string.Join(", ", need.Welfare)}\n");
        foreach (var title in directory.LeadTitles)
            text.Append($"{title.Nation.ToCode()}: {title} {title.Setting} [{title.Evidence.ToCode()}]\n");
        return text.ToString();
    }
}
