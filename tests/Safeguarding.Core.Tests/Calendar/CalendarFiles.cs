using System.Reflection;

namespace Safeguarding.Tests.Calendar;

/// <summary>The data files of these tests, embedded so that both test projects find them.</summary>
internal static class CalendarFiles
{
    public static string Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Calendar/" + name)
            ?? throw new InvalidOperationException($"no embedded file {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Where to write a golden file anew, in the sources; null unless the caller asks for that.</summary>
    public static string? AcceptPath(string name)
    {
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") != "1")
            return null;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Safeguarding.Core.sln")))
            folder = folder.Parent;
        return folder is null
            ? null
            : Path.Combine(folder.FullName, "tests", "Safeguarding.Core.Tests", "Calendar", name);
    }
}
