using Microsoft.ML;
using Safeguarding.Classification;

namespace Safeguarding.Benchmarks.Compare;

/// <summary>
/// ML.NET's ordinary text pipeline (word and character n-grams, logistic regression), taught our own verdicts on the
/// very texts: only its speed is of interest here.
/// </summary>
internal sealed class MlNetEngine(IReadOnlyList<string> texts) : IEngine
{
    private PredictionEngine<Row, Answer>? engine;
    private readonly Row row = new();
    private readonly Answer answer = new();

    public string Name => "mlnet";

    public void Prepare()
    {
        const int Enough = 2000;
        var ml = new MLContext(seed: 1);
        var rows = texts
            .Take(Enough)
            .Select(t => new Row
            {
                Text = t,
                Label = TextClassifier.Default.Decide(t.AsSpan()).Verdict > TextVerdict.Notice,
            })
            .ToArray();
        // A file of harmless texts only would leave nothing to learn.
        if (rows.All(r => !r.Label))
            rows[0].Label = true;
        if (rows.All(r => r.Label))
            rows[0].Label = false;
        var pipeline = ml
            .Transforms.Text.FeaturizeText("Features", nameof(Row.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(rows));
        engine = ml.Model.CreatePredictionEngine<Row, Answer>(model);
    }

    public int Run(string text)
    {
        row.Text = text;
        engine!.Predict(row, ref System.Runtime.CompilerServices.Unsafe.AsRef(in answer));
        return answer.PredictedLabel ? 1 : 0;
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
        public bool Label { get; set; }
    }

    private sealed class Answer
    {
        public bool PredictedLabel { get; set; }
    }
}
