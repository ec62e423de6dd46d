namespace Safeguarding.Input;

/// <summary>One thing that is wrong with a document from outside: where, which rule, and a sentence.</summary>
/// <remarks>Immutable. The sentence quotes at most the field's own text, shortened; it never repeats other fields.</remarks>
public sealed class InputError
{
    internal InputError(string path, int line, string rule, string message)
    {
        Path = path;
        Line = line;
        Rule = rule;
        Message = message;
    }

    /// <summary>The field's path from the document's root, e.g. <c>$.versions[2].from</c>; <c>$</c> for the document itself.</summary>
    public string Path { get; }

    /// <summary>The line of the text that the field stands on, from 1.</summary>
    public int Line { get; }

    /// <summary>The stable code of the rule, one of <see cref="InputRules"/>.</summary>
    public string Rule { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Message { get; }

    /// <summary>The line, the path and the sentence, as a person reads them.</summary>
    public override string ToString() => $"line {Line}: {Path}: {Message}";
}
