using System.Text.Json;
using Safeguarding.Internal;

namespace Safeguarding.Legislation.Internal;

/// <summary>The checklists of duties (Data/legislation/checklists.json).</summary>
internal static class ChecklistTable
{
    public static DutyChecklist[] ReadShipped()
    {
        using var stream = EmbeddedData.Open("legislation/checklists.json");
        var file =
            JsonSerializer.Deserialize(stream, LegislationJson.Default.ChecklistsFile)
            ?? throw new FormatException("checklists: the file is null.");
        DataFormat.RequireVersion(file.Version, "checklists");
        DataFormat.RequireDay(file.CheckedOn, "checklists", "checkedOn");
        DutyChecklist[] all = [.. file.Checklists.Select(Checklist)];
        ProvisionReader.Require(
            all.Select(list => list.Id).Distinct().Count() == all.Length,
            "checklists",
            "id",
            "an id stands twice"
        );
        return all;
    }

    private static DutyChecklist Checklist(ChecklistRow row)
    {
        var where = $"checklist '{row.Id}'";
        ProvisionReader.Require(ChecklistId.TryParse(row.Id, out var id), where, "id", "must be a code");
        ProvisionReader.Require(row.Items.Count > 0, where, "items", "name at least one");
        return new DutyChecklist(id, row.Title, row.About, [.. row.Items.Select(item => Item(item, where))]);
    }

    private static DutyItem Item(DutyItemRow row, string where)
    {
        var place = $"{where}: '{row.Provision}'";
        ProvisionReader.Require(row.Binds.Count > 0, place, "binds", "name at least one");
        return new DutyItem(
            ProvisionReader.Id(row.Provision, place, "provision"),
            [
                .. row.Binds.Select(code =>
                    ProvisionReader.Coded<DutyHolder>(code, LegislationCodes.TryParse, place, "binds")
                ),
            ],
            row.Task,
            row.ChildrensServicesOnly,
            row.Exemption is null ? default : ProvisionReader.Id(row.Exemption, place, "exemption")
        );
    }
}
