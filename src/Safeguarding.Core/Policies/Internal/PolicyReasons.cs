using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Safeguarding.Judgements;

namespace Safeguarding.Policies.Internal;

/// <summary>Reasons and the texts they are filled with.</summary>
internal static class PolicyReasons
{
    public static Reason Of(string code, Source source, params (string Name, string Value)[] values) =>
        Reason.Of(ReasonCode.Parse(code), source, values);

    /// <summary>A thing on the record. A host's id may hold what a source can't: that is written %20 and so on.</summary>
    public static Source Record(string id)
    {
        var text = new StringBuilder();
        foreach (var c in id)
        {
            if (c is '@' or '%' || char.IsWhiteSpace(c) || char.IsControl(c))
                text.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }
        return Source.Of(SourceKind.Record, text.Length <= 256 ? text.ToString() : text.ToString(0, 256));
    }

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Days(int days) => days == 1 ? "1 day" : $"{Number(days)} days";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
