using Safeguarding.Classification;

namespace Safeguarding.DependencyInjection;

/// <summary>What a host can choose when it adds the library to its services.</summary>
public sealed class SafeguardingOptions
{
    /// <summary>The lexicon to classify with.</summary>
    public Lexicon Lexicon { get; private set; } = Lexicon.Default;

    /// <summary>Puts a host's theme file over the lexicon; later files stand over earlier ones.</summary>
    /// <param name="themeFile">A file in the form of the shipped themes; it is read at once and not kept.</param>
    /// <exception cref="System.Text.Json.JsonException">It isn't JSON of that form; the message has the path.</exception>
    /// <exception cref="FormatException">A value breaks a rule; the message names it.</exception>
    public SafeguardingOptions AddLexicon(Stream themeFile)
    {
        Lexicon = Lexicon.With(themeFile);
        return this;
    }
}
