namespace Safeguarding.Input;

/// <summary>The rules that a document from outside can break. Codes are stable.</summary>
public static class InputRules
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>A field that must be there isn't.</summary>
    public const string MissingField = "missing-field";

    /// <summary>A field that the document's schema doesn't know.</summary>
    public const string UnknownField = "unknown-field";

    /// <summary>A field stands twice in one object.</summary>
    public const string DuplicateField = "duplicate-field";

    /// <summary>A value of the wrong JSON type.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A text that must not be empty or blank is.</summary>
    public const string Blank = "blank";

    /// <summary>A text or a list is longer than allowed.</summary>
    public const string TooLong = "too-long";

    /// <summary>A list has fewer items than needed.</summary>
    public const string TooFew = "too-few";

    /// <summary>Not a calendar day in the form <c>yyyy-MM-dd</c>.</summary>
    public const string NotADay = "not-a-day";

    /// <summary>Not an instant in the form <c>yyyy-MM-ddTHH:mm:ssZ</c>.</summary>
    public const string NotAnInstant = "not-an-instant";

    /// <summary>Not one of the codes that the field takes.</summary>
    public const string UnknownCode = "unknown-code";

    /// <summary>A number outside its range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>An id stands twice among its siblings.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>An id names nothing in the document.</summary>
    public const string UnknownId = "unknown-id";

    /// <summary>Two fields contradict each other, or a field breaks a rule of the document.</summary>
    public const string Contradiction = "contradiction";
}
