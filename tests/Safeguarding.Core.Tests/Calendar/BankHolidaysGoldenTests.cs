using System.Text;
using Safeguarding.Calendar;
using Safeguarding.Taxonomy;

namespace Safeguarding.Tests.Calendar;

/// <summary>Every computed day in a text file, so that a changed rule shows in review as the days that it changes.</summary>
public class BankHolidaysGoldenTests
{
    private const string Name = "bank-holidays.golden.txt";

    [Fact]
    public void The_computed_days_are_those_of_the_golden_file()
    {
        var dump = Dump();
        if (CalendarFiles.AcceptPath(Name) is { } path)
            File.WriteAllText(path, dump);
        else
            Assert.Equal(CalendarFiles.Read(Name), dump);
    }

    private static string Dump()
    {
        var text = new StringBuilder();
        foreach (var nation in new[] { Nation.England, Nation.Wales, Nation.Scotland, Nation.NorthernIreland })
        {
            for (var year = 2013; year <= 2035; year++)
            {
                foreach (var holiday in BankHolidays.Default.In(nation, year))
                    text.Append(nation).Append(' ').Append(holiday).Append('\n');
            }
        }
        return text.ToString();
    }
}
