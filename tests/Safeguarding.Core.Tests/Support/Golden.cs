namespace Safeguarding.Tests.Support;

/// <summary>
/// Compares text with an approved file. With the environment variable <c>UPDATE_GOLDENS=1</c> the file is rewritten
/// instead, for the reviewer to read the difference.
/// </summary>
internal static class Golden
{
    public static void Matches(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{path} is missing: run the tests with UPDATE_GOLDENS=1 and review it.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected == actual)
            return;
        var (e, a) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(e.Length, a.Length)).First(i => Line(e, i) != Line(a, i));
        Assert.Fail(
            $"{path} differs at line {line + 1}.\napproved: {Line(e, line)}\nnow:      {Line(a, line)}\n"
                + "If the change is wanted, run the tests with UPDATE_GOLDENS=1 and review the file."
        );
    }

    private static string Line(string[] lines, int i) => i < lines.Length ? lines[i] : "(nothing)";
}
