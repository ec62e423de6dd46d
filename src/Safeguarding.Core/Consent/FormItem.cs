using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Consent;

/// <summary>One thing that a consent form tells or asks: a key for the host's own wording, a wording to start from, and how well proven it is.</summary>
/// <remarks>Immutable.</remarks>
public sealed class FormItem
{
    private FormItem(string key, string field, bool must, string text, EvidenceMark evidence)
    {
        Key = key;
        Field = field;
        Must = must;
        Text = text;
        Evidence = evidence;
    }

    /// <summary>The stable key under which a host keeps its own wording.</summary>
    public string Key { get; }

    /// <summary>
    /// How to show it: statement, rule, choice, choice-of-the-child, choice-for-each-purpose-and-place, who, date.
    /// </summary>
    public string Field { get; }

    /// <summary>Whether a form without it is incomplete.</summary>
    public bool Must { get; }

    /// <summary>A wording to start from, in plain English.</summary>
    public string Text { get; }

    /// <summary>How well proven it is that a form must tell or ask this.</summary>
    public EvidenceMark Evidence { get; }

    internal static FormItem? Read(Fields fields)
    {
        var key = fields.Text("key", "The stable key of the wording.", 64);
        var field = fields.Text("field", "How to show it.", 64);
        var must = fields.Flag("must", "Whether a form without it is incomplete.");
        var text = fields.Text("text", "A wording to start from.");
        var evidence = fields.Code<EvidenceMark>(
            "evidence",
            "How well proven.",
            TaxonomyCodes.All<EvidenceMark>(),
            TaxonomyCodes.TryParse
        );
        return fields.End() ? new FormItem(key, field, must, text, evidence) : null;
    }
}
