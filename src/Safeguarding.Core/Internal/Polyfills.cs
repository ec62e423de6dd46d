// What the compiler and our own code expect of the framework and netstandard2.0 lacks. Written by hand: a
// polyfill package made the assembly non-reproducible.
#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit { }

    [AttributeUsage(AttributeTargets.All, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
        public string[] Members { get; } = members;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class DoesNotReturnAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute { }
}

namespace System
{
    internal static class ArgumentPolyfills
    {
        extension(ArgumentNullException)
        {
            public static void ThrowIfNull(
                [Diagnostics.CodeAnalysis.NotNull] object? argument,
                [Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? paramName = null
            )
            {
                if (argument is null)
                    throw new ArgumentNullException(paramName);
            }
        }

        extension(ArgumentOutOfRangeException)
        {
            public static void ThrowIfNegative(
                int value,
                [Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? paramName = null
            )
            {
                if (value < 0)
                    throw new ArgumentOutOfRangeException(paramName, value, "must not be negative");
            }

            public static void ThrowIfLessThan(
                int value,
                int other,
                [Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? paramName = null
            )
            {
                if (value < other)
                    throw new ArgumentOutOfRangeException(paramName, value, $"must be {other} or more");
            }
        }
    }
}
#endif
