using System.Diagnostics.CodeAnalysis;

namespace Safeguarding.Judgements;

/// <summary>One reason of a judgement: a stable code, a sentence a person can read, and where it comes from.</summary>
/// <remarks>Immutable. Two reasons are equal when code, sentence and source are.</remarks>
public sealed class Reason : IEquatable<Reason>
{
    internal Reason(ReasonCode code, string text, Source source)
    {
        Code = code;
        Text = text;
        Source = source;
    }

    /// <summary>The stable code.</summary>
    public ReasonCode Code { get; }

    /// <summary>The sentence. It advises: it never states guilt, diagnosis or certainty.</summary>
    public string Text { get; }

    /// <summary>What the reason rests on.</summary>
    public Source Source { get; }

    /// <summary>Makes a reason with the sentence that the shipped catalogue holds for the code.</summary>
    /// <param name="code">A code of <see cref="ReasonCatalogue.Default"/>.</param>
    /// <param name="source">What the reason rests on; not the default value.</param>
    /// <param name="values">Values for the sentence's <c>{names}</c>.</param>
    /// <exception cref="ArgumentException">The code has no sentence, a value is missing, or the source is the default value.</exception>
    public static Reason Of(ReasonCode code, Source source, params (string Name, string Value)[] values) =>
        ReasonCatalogue.Default.Reason(code, source, values);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Reason? other) =>
        other is not null && Code == other.Code && Text == other.Text && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Text, Source).GetHashCode();

    /// <summary>The code, the sentence and the source on one line.</summary>
    public override string ToString() => $"{Code}: {Text} [{Source}]";
}
