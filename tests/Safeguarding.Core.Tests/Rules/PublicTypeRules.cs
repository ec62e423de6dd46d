using System.Reflection;
using Safeguarding.Judgements;

namespace Safeguarding.Tests.Rules;

/// <summary>House rules that hold for every public type, whatever the module.</summary>
public class PublicTypeRules
{
    private static readonly Type[] Public = typeof(Reason).Assembly.GetExportedTypes();

    [Fact]
    public void Classes_are_sealed_or_static_or_abstract() =>
        Assert.Empty(Public.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void Structs_are_read_only() =>
        Assert.Empty(
            Public
                .Where(t => t.IsValueType && !t.IsEnum)
                .Where(t =>
                    !t.CustomAttributes.Any(a =>
                        a.AttributeType.FullName == "System.Runtime.CompilerServices.IsReadOnlyAttribute"
                    )
                )
                .Select(t => t.FullName)
        );

    [Fact]
    public void No_type_shows_a_settable_property() =>
        Assert.Empty(
            Public
                .SelectMany(t => t.GetProperties())
                .Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set))
                .Select(p => $"{p.DeclaringType}.{p.Name}")
        );

    [Fact]
    public void No_type_shows_DateTime() =>
        Assert.Empty(
            Public
                .SelectMany(t =>
                    t.GetMembers(
                        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                    )
                )
                .Where(m => m.ToString()!.Contains("System.DateTime", StringComparison.Ordinal))
                .Select(m => $"{m.DeclaringType}.{m.Name}")
        );

    [Fact]
    public void TryParse_has_a_Parse() =>
        Assert.Empty(
            Public
                .Where(t => t.GetMethods().Any(m => m.Name == "TryParse" && m.DeclaringType == t))
                .Where(t => t is not { IsAbstract: true, IsSealed: true })
                .Where(t => t.GetMethods().All(m => m.Name != "Parse"))
                .Select(t => t.FullName)
        );

    [Fact]
    public void Enums_have_a_zero_named_None() =>
        Assert.Empty(Public.Where(t => t.IsEnum && Enum.GetName(t, 0) != "None").Select(t => t.FullName));

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
}
