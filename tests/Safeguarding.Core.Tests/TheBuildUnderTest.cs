using System.Reflection;
using System.Runtime.Versioning;
using Safeguarding.Judgements;

namespace Safeguarding.Tests;

/// <summary>The two test projects share their sources; this proves that they don't share the library's build.</summary>
public class TheBuildUnderTest
{
#if AGAINST_NETSTANDARD
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void Is_the_one_this_project_names() =>
        Assert.Equal(Expected, typeof(Reason).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

    [Fact]
    public void Is_strong_named() => Assert.NotEmpty(typeof(Reason).Assembly.GetName().GetPublicKeyToken()!);
}
