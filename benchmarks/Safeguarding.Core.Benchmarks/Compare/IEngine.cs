namespace Safeguarding.Benchmarks.Compare;

/// <summary>One contestant: makes itself ready, then looks at one message at a time.</summary>
internal interface IEngine
{
    string Name { get; }

    /// <summary>Builds what it needs; together with the first call this is its cold start.</summary>
    void Prepare();

    /// <summary>Looks at a message; the number only keeps the work from being optimised away.</summary>
    int Run(string text);
}
