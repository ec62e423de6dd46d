using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Consent.Internal;

/// <summary>What a reason does to the decision.</summary>
internal enum Effect
{
    None = 0,

    /// <summary>It explains and changes nothing.</summary>
    Tells = 1,

    /// <summary>Without anything worse the answer is to ask again.</summary>
    Asks = 2,

    /// <summary>The answer is no.</summary>
    Denies = 3,

    /// <summary>The answer is no because somebody said so: what is live comes down, and nobody is asked anew.</summary>
    Stops = 4,
}

/// <summary>A reason before its sentence is made.</summary>
/// <param name="Code">The reason's code.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Since">For what stops: since when.</param>
/// <param name="Name">The name of the sentence's value, if it has one.</param>
/// <param name="Value">That value.</param>
internal readonly record struct Finding(
    string Code,
    Source Source,
    Effect Effect,
    Instant? Since = null,
    string? Name = null,
    string? Value = null
)
{
    public Reason ToReason() =>
        Name is null
            ? Reason.Of(ReasonCode.Parse(Code), Source)
            : Reason.Of(ReasonCode.Parse(Code), Source, (Name, Value ?? ""));
}
