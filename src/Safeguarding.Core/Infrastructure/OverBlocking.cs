using NodaTime;

namespace Safeguarding.Infrastructure;

/// <summary>Something that the filter blocked though teaching or a child's help needed it.</summary>
/// <remarks>Immutable. It says what was blocked, never who asked for it.</remarks>
public sealed class OverBlocking
{
    private OverBlocking(string id, string what, BlockedNeed neededFor, LocalDate on, LocalDate? freedOn)
    {
        Id = id;
        What = what;
        NeededFor = neededFor;
        On = on;
        FreedOn = freedOn;
    }

    /// <summary>The host's id of the record.</summary>
    public string Id { get; }

    /// <summary>What was blocked.</summary>
    public string What { get; }

    /// <summary>What it was needed for.</summary>
    public BlockedNeed NeededFor { get; }

    /// <summary>The day it was noticed.</summary>
    public LocalDate On { get; }

    /// <summary>The day it was freed, or null while it is blocked.</summary>
    public LocalDate? FreedOn { get; }

    /// <summary>Makes a record.</summary>
    /// <param name="id">1 to 128 characters, not blank.</param>
    /// <param name="what">1 to 300 characters, not blank.</param>
    /// <param name="neededFor">What it was needed for.</param>
    /// <param name="on">The day it was noticed.</param>
    /// <param name="freedOn">The day it was freed, not before <paramref name="on"/>; null while it is blocked.</param>
    /// <exception cref="ArgumentException">A part breaks its rule.</exception>
    public static OverBlocking Create(
        string id,
        string what,
        BlockedNeed neededFor,
        LocalDate on,
        LocalDate? freedOn = null
    ) =>
        string.IsNullOrWhiteSpace(id) || id.Length > 128
            ? throw new ArgumentException("A record's id has 1 to 128 characters.", nameof(id))
        : string.IsNullOrWhiteSpace(what) || what.Length > 300
            ? throw new ArgumentException("What was blocked has 1 to 300 characters.", nameof(what))
        : neededFor.ToCode() is null
            ? throw new ArgumentException("It needs a word on what it was needed for.", nameof(neededFor))
        : freedOn < on ? throw new ArgumentException("Nothing is freed before it is blocked.", nameof(freedOn))
        : new OverBlocking(id, what, neededFor, on, freedOn);

    internal bool IsOpen(LocalDate day) => On <= day && !(FreedOn <= day);

    /// <summary>What was blocked.</summary>
    public override string ToString() => What;
}
