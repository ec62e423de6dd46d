using NodaTime;

namespace Safeguarding.PropertyTesting;

/// <summary>An instant at which consent is asked about; a type of its own, so that it falls where a record's events lie.</summary>
public sealed class ConsentMoment
{
    internal ConsentMoment(Instant value) => Value = value;

    /// <summary>The instant.</summary>
    public Instant Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
