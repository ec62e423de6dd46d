using FsCheck.Xunit;
using Safeguarding.Incidents;
using Safeguarding.Incidents.Internal.Patterns;

namespace Safeguarding.Tests.Incidents;

public class SuppressionTests
{
    /// <summary>
    /// Every table of up to four rows with counts up to 16, seen as the reader sees it: what is shown, what is left out, and the total.
    /// Somebody who knows the rule by heart still can't tell a small number: at least two fit.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_small_number_can_be_worked_out(int rows)
    {
        const int Most = 16;
        var views = new Dictionary<string, List<long[]>>();
        var counts = new long[rows];
        Visit(0);
        Assert.All(
            views.Values,
            tables =>
            {
                var hidden = Suppression.Hide(tables[0]);
                for (var i = 0; hidden is not null && i < rows; i++)
                {
                    if (hidden[i] && tables.Exists(t => Suppression.IsSmall(t[i])))
                        Assert.True(tables.Select(t => t[i]).Distinct().Count() > 1, string.Join(",", tables[0]));
                }
            }
        );

        void Visit(int row)
        {
            if (row == rows)
            {
                var hidden = Suppression.Hide(counts);
                var view = hidden is null
                    ? $"withheld {counts.Sum()}"
                    : string.Join(",", counts.Select((c, i) => hidden[i] ? "?" : c.ToString())) + "=" + counts.Sum();
                if (!views.TryGetValue(view, out var tables))
                    views[view] = tables = [];
                tables.Add([.. counts]);
                return;
            }
            for (counts[row] = 0; counts[row] <= Most; counts[row]++)
                Visit(row + 1);
            counts[row] = 0;
        }
    }

    [Property]
    public void Small_numbers_are_hidden_and_large_ones_only_with_them(ushort[] numbers)
    {
        var counts = numbers.Select(n => (long)(n % 40)).ToArray();
        if (Suppression.Hide(counts) is not { } hidden)
            return;
        for (var i = 0; i < counts.Length; i++)
            Assert.True(hidden[i] || !Suppression.IsSmall(counts[i]));
        if (!counts.Any(Suppression.IsSmall))
            Assert.DoesNotContain(true, hidden);
        Assert.All(counts.Where((c, i) => c == 0).Select((_, i) => i), _ => { });
        Assert.DoesNotContain(counts.Where((c, i) => hidden[i]), c => c == 0);
    }

    [Fact]
    public void Zeros_and_fives_are_shown()
    {
        Assert.Equal([false, false, false], Suppression.Hide([0, 5, 9])!);
        Assert.Null(Suppression.Hide([3]));
        Assert.Equal([true, true, false], Suppression.Hide([3, 8, 20])!);
        Assert.Equal([true, true, false, false], Suppression.Hide([1, 8, 9, 20])!);
        Assert.Null(Suppression.Hide([4, 4]));
    }

    /// <summary>In a whole report no number under five is shown, whatever the incidents.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(120)]
    public void No_report_shows_a_small_number(int incidents)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var report = SyntheticYear.Report(new SyntheticYear(seed, incidents).WithCounterpart());
            Assert.DoesNotContain(report.Tables.SelectMany(t => t.Rows), r => r.Count is > 0 and < 5);
            Assert.DoesNotContain(report.Chart?.Points ?? [], p => p.Count is > 0 and < 5);
            Assert.DoesNotContain(report.Times, t => t.Count is > 0 and < 5);
            Assert.DoesNotContain(
                report.Findings,
                f => f.Recent is > 0 and < 5 || f.Earlier is > 0 and < 5 || f.Children is > 0 and < 5
            );
            foreach (var table in report.Tables.Where(t => !t.IsWithheld))
                Assert.NotEqual(1, table.Rows.Count(r => r.Count is null));
            var all = SyntheticYear.Report(new SyntheticYear(seed, incidents).WithCounterpart(), forExport: false);
            Assert.Equal(0, all.Suppressed);
            Assert.True(report.Suppressed > 0);
        }
    }
}
