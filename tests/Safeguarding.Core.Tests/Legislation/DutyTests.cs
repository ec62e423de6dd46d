using NodaTime;
using Safeguarding.Legislation;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Legislation;

/// <summary>Checklists: whom a duty binds, from when, and what stays open while the host isn't known.</summary>
public class DutyTests
{
    private static readonly LegislationCatalogue Default = LegislationCatalogue.Default;
    private static readonly ChecklistId Act = ChecklistId.Parse("online-safety-act");
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly Nation[] Nations = [Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland];

    [Fact]
    public void Every_item_names_a_provision_and_an_exemption_that_are_here() =>
        Assert.All(
            LegislationCatalogue.Checklists.SelectMany(list => list.Items),
            item =>
            {
                Assert.True(Default.TryGet(item.Provision, out _), item.Provision.Value);
                Assert.True(item.Exemption == default || Default.TryGet(item.Exemption, out _), item.Exemption.Value);
                Assert.NotEmpty(item.Task);
            }
        );

    [Fact]
    public void Every_duty_guidance_code_and_strategy_is_on_a_checklist()
    {
        var listed = LegislationCatalogue
            .Checklists.SelectMany(list => list.Items)
            .Select(item => item.Provision)
            .ToHashSet();
        var unlisted = Default
            .Provisions.Where(p =>
                p.Kind
                    is ProvisionKind.RegulatoryDuty
                        or ProvisionKind.StatutoryGuidance
                        or ProvisionKind.Guidance
                        or ProvisionKind.Voluntary
                        or ProvisionKind.Strategy
            )
            .Select(p => p.Id)
            .Where(id => !listed.Contains(id));
        Assert.Equal(["dpa-2018-s9"], unlisted.Select(id => id.Value));
    }

    [Fact]
    public void A_forum_of_a_charity_is_bound_and_that_of_a_school_is_not()
    {
        var charity = Duty("osa-2023-s10", HostService.Create([DutyHolder.UserToUserService], ServiceProvider.Other));
        Assert.Equal(DutyBinding.Binds, charity.Verdict);
        Assert.True(charity.Law.IsDue);
        var school = Duty(
            "osa-2023-s10",
            HostService.Create([DutyHolder.UserToUserService], ServiceProvider.EducationOrChildcare)
        );
        Assert.Equal(DutyBinding.DoesNotBind, school.Verdict);
        Assert.Equal("duty-exempt", school.Reasons[0].Code.Value);
        Assert.Equal("osa-2023-sch1-p10", school.Reasons[0].Source.Id);
    }

    [Fact]
    public void Who_provides_the_service_must_be_asked()
    {
        var row = Duty("osa-2023-s10", HostService.Create([DutyHolder.UserToUserService]));
        Assert.Equal(DutyBinding.MayBind, row.Verdict);
        Assert.Equal("duty-provider-unknown", row.Reasons[0].Code.Value);
    }

    [Theory]
    [InlineData(true, DutyBinding.Binds)]
    [InlineData(false, DutyBinding.DoesNotBind)]
    [InlineData(null, DutyBinding.MayBind)]
    public void Duties_to_children_hang_on_whether_they_are_likely_to_come(bool? children, DutyBinding binding) =>
        Assert.Equal(
            binding,
            Duty(
                "osa-2023-s12",
                HostService.Create([DutyHolder.UserToUserService], ServiceProvider.Other, children)
            ).Verdict
        );

    [Fact]
    public void Of_an_unknown_host_nothing_is_ruled_out_but_what_is_not_law() =>
        Assert.All(
            LegislationCatalogue.Checklists,
            list =>
                Assert.All(
                    Default.Duties(list.Id, HostService.Unknown, Nation.England, Today).Rows,
                    row =>
                        Assert.Equal(
                            row.Law.Verdict == ForceState.NotInForce ? DutyBinding.DoesNotBind : DutyBinding.MayBind,
                            row.Verdict
                        )
                )
        );

    [Fact]
    public void A_duty_can_bind_before_anything_is_due()
    {
        var host = HostService.Create([DutyHolder.UserToUserService], ServiceProvider.Other);
        var row = Default
            .Duties(Act, host, Nation.Wales, new LocalDate(2024, 1, 11))
            .Rows.Single(r => r.Provision.Id == ProvisionIds.Osa2023S10);
        Assert.Equal(DutyBinding.Binds, row.Verdict);
        Assert.False(row.Law.IsDue);
        Assert.Contains(row.Reasons, reason => reason.Code.Value == "law-not-yet-due");
    }

    [Fact]
    public void The_parts_to_tick_off_are_in_order()
    {
        Assert.Equal(15, Headings("dpa-2018-s123").Count);
        Assert.Equal(
            ["Best interests of the child", "Data protection impact assessments", "Age appropriate application"],
            Headings("dpa-2018-s123").Take(3)
        );
        Assert.Equal("Online tools", Headings("dpa-2018-s123")[14]);
        Assert.Equal(11, Headings("voluntary-principles-2020").Count);
        Assert.Equal(8, Headings("ukcis-connected-world").Count);
        Assert.Equal(5, Headings("interim-code-terrorism-2020").Count);
    }

    [Fact]
    public void One_edition_of_the_guidance_holds_at_a_time()
    {
        var editions = Default
            .Provisions.Where(p => p.Id.Value.StartsWith("kcsie-", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(4, editions.Length);
        for (var day = new LocalDate(2023, 9, 1); day <= Today; day = day.PlusDays(7))
            Assert.Single(editions, p => p.StateOn(Nation.England, day) == ForceState.InForce);
    }

    [Fact]
    public void What_the_act_replaced_binds_nobody_today()
    {
        var rows = Default
            .Duties(ChecklistId.Parse("before-the-online-safety-act"), HostService.Unknown, Nation.Scotland, Today)
            .Rows;
        Assert.All(rows, row => Assert.Equal(DutyBinding.DoesNotBind, row.Verdict));
        Assert.Contains(
            Default
                .Duties(
                    ChecklistId.Parse("before-the-online-safety-act"),
                    HostService.Create([DutyHolder.VideoSharingPlatform]),
                    Nation.Scotland,
                    new LocalDate(2024, 1, 11)
                )
                .Rows,
            row => row.Verdict == DutyBinding.Binds && row.Provision.Id == ProvisionIds.Ca2003Part4b
        );
    }

    [Fact]
    public void Hosts_and_checklists_are_checked()
    {
        Assert.Throws<ArgumentException>(() => HostService.Create([DutyHolder.None]));
        Assert.Throws<ArgumentException>(() => HostService.Create([DutyHolder.Company, DutyHolder.Company]));
        Assert.Throws<ArgumentException>(() => HostService.Create([], (ServiceProvider)9));
        Assert.Throws<ArgumentNullException>(() => HostService.Create(null!));
        Assert.Throws<ArgumentException>(() => Default.Duties(default, HostService.Unknown, Nation.Wales, Today));
        Assert.Throws<ArgumentException>(() => Default.Duties(Act, HostService.Unknown, Nation.None, Today));
        var own = LegislationRows.Read();
        Assert.Contains(
            "not in this catalogue",
            Assert.Throws<ArgumentException>(() => own.Duties(Act, HostService.Unknown, Nation.Wales, Today)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_checklist_answers_in_every_nation()
    {
        foreach (var list in LegislationCatalogue.Checklists)
        {
            foreach (var nation in Nations)
            {
                var answer = Default.Duties(list.Id, HostService.Unknown, nation, Today);
                Assert.Equal(list.Items.Count, answer.Rows.Count);
                Assert.All(answer.Rows, row => Assert.True(row.Reasons.Count >= 2));
            }
        }
    }

    private static DutyRow Duty(string id, HostService host) =>
        Default.Duties(Act, host, Nation.England, Today).Rows.Single(row => row.Provision.Id.Value == id);

    private static IReadOnlyList<string> Headings(string id)
    {
        Assert.True(Default.TryGet(ProvisionId.Parse(id), out var provision));
        return provision.Headings;
    }
}
