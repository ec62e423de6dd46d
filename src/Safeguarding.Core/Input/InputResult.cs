using System.Diagnostics.CodeAnalysis;

namespace Safeguarding.Input;

/// <summary>What became of a document from outside: a value, or every error that was found in it (100 at most are kept).</summary>
/// <typeparam name="T">What the document describes.</typeparam>
public sealed class InputResult<T>
    where T : class
{
    private readonly T? value;

    internal InputResult(T? value, IReadOnlyList<InputError> errors)
    {
        this.value = errors.Count == 0 ? value : null;
        Errors = errors;
    }

    /// <summary>Whether the document could be used: then there is a value and no error.</summary>
    public bool IsUsable => value is not null;

    /// <summary>What is wrong, in the order of the text; empty when the document could be used.</summary>
    public IReadOnlyList<InputError> Errors { get; }

    /// <summary>What the document describes.</summary>
    /// <exception cref="FormatException">The document couldn't be used; the message has the first error.</exception>
    public T Value => value ?? throw new FormatException(Errors[0].ToString());

    /// <summary>Gets the value if the document could be used. Never throws.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = this.value;
        return value is not null;
    }
}
