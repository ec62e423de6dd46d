namespace Safeguarding.Incidents;

/// <summary>One statement on record: the child's own words, a fact, an opinion or hearsay, never mixed.</summary>
/// <remarks>Immutable. A statement about a sexual image says that there is one and who knows, never what it shows.</remarks>
public sealed class Statement
{
    /// <summary>The longest text, in UTF-16 units.</summary>
    public const int MaxText = 20_000;

    private Statement(StatementKind kind, string text, PersonId by)
    {
        Kind = kind;
        Text = text;
        By = by;
    }

    /// <summary>What kind of statement it is.</summary>
    public StatementKind Kind { get; }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>Whose words, observation or opinion it is.</summary>
    public PersonId By { get; }

    /// <summary>Makes a statement.</summary>
    /// <param name="kind">Not <c>None</c>.</param>
    /// <param name="by">Whose it is.</param>
    /// <param name="text">1 to 20,000 characters, not blank.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static Statement Create(StatementKind kind, PersonId by, string text)
    {
        if (kind.ToCode() is null)
            throw new ArgumentException("Say what kind of statement it is.", nameof(kind));
        if (by == default)
            throw new ArgumentException("Say whose statement it is.", nameof(by));
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxText)
            throw new ArgumentException("A statement has 1 to 20,000 characters.", nameof(text));
        return new Statement(kind, text, by);
    }
}
