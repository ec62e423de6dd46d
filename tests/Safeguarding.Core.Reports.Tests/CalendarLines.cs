using System.Globalization;
using System.Text;

namespace Safeguarding.Reports.Tests;

/// <summary>A small reader of iCalendar text (RFC 5545) that knows nothing of the one that wrote it: folding, properties, components.</summary>
internal sealed class CalendarLines
{
    private readonly List<(string Name, string Parameters, string Value)> properties = [];

    private CalendarLines(string name) => Name = name;

    public string Name { get; }

    public List<CalendarLines> Inner { get; } = [];

    public static CalendarLines Read(string text)
    {
        // Every line ends with CRLF and is no longer than 75 octets (section 3.1).
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var physical = text.Split("\r\n")[..^1];
        Assert.All(physical, line => Assert.DoesNotContain('\n', line));
        Assert.All(physical, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        var lines = new List<string>();
        foreach (var line in physical)
        {
            if (line[0] is ' ' or '\t')
                lines[^1] += line[1..];
            else
                lines.Add(line);
        }
        var open = new Stack<CalendarLines>();
        CalendarLines? root = null;
        foreach (var line in lines)
        {
            Assert.Null(root);
            var (name, parameters, value) = Split(line);
            if (name == "BEGIN")
            {
                var component = new CalendarLines(value);
                if (open.TryPeek(out var outer))
                    outer.Inner.Add(component);
                open.Push(component);
            }
            else if (name == "END")
            {
                Assert.Equal(open.Peek().Name, value);
                var closed = open.Pop();
                root = open.Count == 0 ? closed : null;
            }
            else
                open.Peek().properties.Add((name, parameters, value));
        }
        return root!;
    }

    /// <summary>The text of a property that stands exactly once.</summary>
    public string Text(string name) => Unescape(properties.Single(p => p.Name == name).Value);

    public string Parameters(string name) => properties.Single(p => p.Name == name).Parameters;

    public DateOnly Day(string name)
    {
        Assert.Equal("VALUE=DATE", Parameters(name));
        return DateOnly.ParseExact(Text(name), "yyyyMMdd", CultureInfo.InvariantCulture);
    }

    private static (string Name, string Parameters, string Value) Split(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            if (line[i] != ':' || quoted)
                continue;
            var head = line[..i];
            var semicolon = head.IndexOf(';', StringComparison.Ordinal);
            return semicolon < 0
                ? (head, "", line[(i + 1)..])
                : (head[..semicolon], head[(semicolon + 1)..], line[(i + 1)..]);
        }
        throw new FormatException($"No colon in '{line}'.");
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
            {
                i++;
                text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
            }
            else
                text.Append(value[i]);
        }
        return text.ToString();
    }
}
