using System.Runtime.CompilerServices;

namespace Safeguarding.Classification.Internal;

/// <summary>A word of a run that was looked up.</summary>
/// <param name="letters">Its letters.</param>
/// <param name="id">The word of the vocabulary that lies where this one is looked for first; 0 for none.</param>
/// <param name="place">Where it begins in the run.</param>
/// <param name="behind">The place behind its end.</param>
/// <param name="flags">Whether it has digits.</param>
internal readonly struct FoundWord(PackedWord letters, int id, byte place, byte behind, TokenFlags flags)
{
    private readonly PackedWord letters = letters;
    public readonly int Id = id;
    public readonly byte Place = place;
    public readonly byte Behind = behind;
    public readonly TokenFlags Flags = flags;

    /// <summary>Whether it is the word with these letters; the unknown word has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in PackedWord key) => ((key.Low ^ letters.Low) | (key.High ^ letters.High)) == 0;
}
