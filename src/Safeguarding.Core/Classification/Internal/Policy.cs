using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>The policy file compiled to tables: what context does to weights, thresholds, verdicts.</summary>
internal sealed class Policy
{
    public const int Roles = 10;
    private const int Audiences = 6;
    private const int Severities = 5;
    private const double DefaultThreshold = 0.5;

    private readonly float[] frames;
    private readonly float[] authors;
    private readonly double[] thresholds;
    private readonly float[] leastSums;
    private readonly TextVerdict[] verdicts;
    private readonly int outputs;

    public Policy(PolicyFile file, IEnumerable<ThresholdRow> hostThresholds, Outputs names)
    {
        Version = Safeguarding.Internal.DataFormat.RequireVersion(file.Version, "context");
        outputs = names.Count;
        frames = [.. Enumerable.Repeat(1f, FrameNames.Count * outputs)];
        authors = [.. Enumerable.Repeat(1f, Roles * outputs)];
        thresholds = [.. Enumerable.Repeat(DefaultThreshold, Audiences * outputs)];
        verdicts = new TextVerdict[outputs * Severities];
        foreach (var row in file.Effects)
            ReadEffect(row, names);
        foreach (var row in file.Authors)
            ReadAuthors(row, names);
        foreach (var row in file.Thresholds.Concat(hostThresholds))
            ReadThreshold(row, names);
        // The row for all codes comes first, so that a code's own row overrides it.
        foreach (var row in file.Verdicts.OrderBy(row => row.Code == "*" ? 0 : 1))
            ReadVerdicts(row, names);
        leastSums = LeastSums();
    }

    private Policy(PackedReader from, int outputs)
    {
        this.outputs = outputs;
        Version = from.Text();
        frames = from.All(from.Single);
        authors = from.All(from.Single);
        thresholds = from.All(from.Double);
        verdicts = from.All(() => (TextVerdict)from.Number());
        leastSums = LeastSums();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Policy Read(PackedReader from, int outputs) => new(from, outputs);

    /// <summary>Writes the tables.</summary>
    public void Write(PackedWriter to)
    {
        to.Text(Version);
        to.All(frames, to.Single);
        to.All(authors, to.Single);
        to.All(thresholds, to.Double);
        to.All(verdicts, v => to.Number((int)v));
    }

    public string Version { get; }

    /// <summary>What the strongest of the frames leaves of a weight, 0 to 1.</summary>
    public float FrameFactor(Frames present, int output)
    {
        var factor = 1f;
        for (var left = (uint)present; left != 0; left &= left - 1)
            factor = Math.Min(factor, frames[Bits.Lowest(left) * outputs + output]);
        return factor;
    }

    public float AuthorFactor(PartyRole author, int output) => authors[(int)author * outputs + output];

    public double Threshold(AudienceBand audience, int output) => thresholds[(int)audience * outputs + output];

    /// <summary>A sum below this can't bring the output to its threshold; for hate, none of its targets either.</summary>
    public float LeastSum(AudienceBand audience, int output) => leastSums[(int)audience * outputs + output];

    public TextVerdict Verdict(int output, Severity severity) => verdicts[output * Severities + (int)severity];

    private float[] LeastSums()
    {
        // Sums of single precision differ by their order: a little less than the least is taken.
        const double Allowance = 0.999;
        var least = new float[thresholds.Length];
        for (var i = 0; i < least.Length; i++)
            least[i] = (float)(Math.Pow(thresholds[i] / (1 - thresholds[i]), 0.25) * Allowance);
        for (var audience = 0; audience < Audiences; audience++)
        {
            var first = audience * outputs;
            for (var target = Outputs.FirstTarget; target < Outputs.FirstWelfare; target++)
                least[first + Outputs.Hate] = Math.Min(least[first + Outputs.Hate], least[first + target]);
        }
        return least;
    }

    private void ReadEffect(EffectRow row, Outputs names)
    {
        var where = $"context effect {row.Frame}";
        var bit = Bit(FrameNames.Parse(row.Frame, where));
        for (var o = 0; o < outputs; o++)
            frames[bit * outputs + o] = Factor(row.Factor, where);
        foreach (var pair in row.Except ?? new Dictionary<string, double>())
        {
            foreach (var o in Named(pair.Key, names, where))
                frames[bit * outputs + o] = Factor(pair.Value, where);
        }
    }

    private void ReadAuthors(AuthorEffectRow row, Outputs names)
    {
        foreach (var author in row.Authors)
        {
            if (!TaxonomyCodes.TryParse(author, out PartyRole role))
                throw new FormatException($"context authors: '{author}' isn't a role.");
            foreach (var o in row.Codes.SelectMany(code => Named(code, names, "context authors")))
                authors[(int)role * outputs + o] = Factor(row.Factor, "context authors");
        }
    }

    private void ReadThreshold(ThresholdRow row, Outputs names)
    {
        var where = $"threshold {row.Code}";
        if (row.Threshold is not (> 0 and < 1))
            throw new FormatException($"{where}: {row.Threshold} isn't between 0 and 1.");
        var audience = AudienceBand.None;
        if (row.Audience is not null && !TaxonomyCodes.TryParse(row.Audience, out audience))
            throw new FormatException($"{where}: '{row.Audience}' isn't an audience.");
        foreach (var o in Named(row.Code, names, where))
        {
            for (var a = 0; a < Audiences; a++)
            {
                if (row.Audience is null || a == (int)audience)
                    thresholds[a * outputs + o] = row.Threshold;
            }
        }
    }

    private void ReadVerdicts(VerdictRow row, Outputs names)
    {
        var where = $"verdicts of {row.Code}";
        if (row.Verdicts.Count != 4)
            throw new FormatException($"{where}: four verdicts are needed, for low, medium, high and critical.");
        foreach (var o in Named(row.Code, names, where))
        {
            for (var s = 1; s < Severities; s++)
            {
                verdicts[o * Severities + s] = row.Verdicts[s - 1] switch
                {
                    "none" => TextVerdict.None,
                    "notice" => TextVerdict.Notice,
                    "concern" => TextVerdict.Concern,
                    "urgent" => TextVerdict.Urgent,
                    var other => throw new FormatException($"{where}: '{other}' isn't a verdict."),
                };
            }
        }
    }

    /// <summary>One code, or all (<c>*</c>), or all welfare codes (<c>welfare</c>).</summary>
    private IEnumerable<int> Named(string code, Outputs names, string where) =>
        code switch
        {
            "*" => Enumerable.Range(0, outputs),
            "harms" => Enumerable.Range(0, outputs).Where(o => !Outputs.IsWelfare(o)),
            "welfare" => Enumerable.Range(Outputs.FirstWelfare, Outputs.FirstHost - Outputs.FirstWelfare),
            "hate" => Enumerable
                .Range(Outputs.FirstTarget, Outputs.FirstWelfare - Outputs.FirstTarget)
                .Prepend(Outputs.Hate),
            _ => [names.Any(code, where)],
        };

    private static float Factor(double factor, string where) =>
        factor is >= 0 and <= 2
            ? (float)factor
            : throw new FormatException($"{where}: the factor {factor} isn't 0 to 2.");

    private static int Bit(Frames frame)
    {
        var bit = 0;
        while ((int)frame >> bit != 1)
            bit++;
        return bit;
    }
}
