namespace Safeguarding.Cli;

/// <summary>What the process returns; part of the contract with callers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and the answer is as bad as <c>--fail-on</c> asks.</summary>
    public const int AsBadAsAsked = 1;

    /// <summary>Arguments or input that can't be used.</summary>
    public const int Unusable = 2;

    /// <summary>Something failed inside.</summary>
    public const int Failed = 3;
}
