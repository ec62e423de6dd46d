using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Safeguarding.ModelBuilder.Learning;

/// <summary>Learns one lane: a logistic regression over the features of stretches.</summary>
/// <param name="options">How it learns.</param>
internal sealed class LaneLearner(LearningOptions options)
{
    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }
        public bool Label { get; set; }
        public float Weight { get; set; }
    }

    private readonly MLContext context = new(seed: 1);

    /// <summary>The bias and the weight of each column.</summary>
    /// <param name="rows">By row, the columns that are not 0, in order, and their values.</param>
    /// <param name="columns">How many columns there are.</param>
    public (float Bias, float[] Weights) Learn(IReadOnlyList<LearningRow> rows, int columns)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns);
        var data = context.Data.LoadFromEnumerable(
            rows.Select(row => new Row
            {
                Features = new VBuffer<float>(columns, row.Columns.Length, row.Values, row.Columns),
                Label = row.IsPositive,
                Weight = row.Weight,
            }),
            schema
        );
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(
            new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                FeatureColumnName = nameof(Row.Features),
                LabelColumnName = nameof(Row.Label),
                ExampleWeightColumnName = nameof(Row.Weight),
                L1Regularization = options.L1,
                L2Regularization = options.L2,
                // One thread, so that the same rows give the same weights.
                NumberOfThreads = 1,
                OptimizationTolerance = 1e-4f,
                MaximumNumberOfIterations = 200,
            }
        );
        var linear = trainer.Fit(data).Model.SubModel;
        return (linear.Bias, [.. linear.Weights]);
    }
}

/// <summary>How the weights are learned.</summary>
/// <param name="L1">Drives small weights to none: a smaller model.</param>
/// <param name="L2">Keeps weights small: a smoother model.</param>
/// <param name="Positive">How much a row with the harm weighs against one without.</param>
/// <param name="Margin">
/// So many logits are taken off, or given where it is below zero: where between missing and false alarms the model stands.
/// </param>
/// <param name="LeastPair">
/// A pair that says fewer logits than this for and against every code is not worth its look-up; a common one must say more.
/// </param>
internal sealed record LearningOptions(float L1, float L2, float Positive, float Margin, float LeastPair)
{
    /// <summary>A word is learned when so many stretches have it, and a pair when so many have that.</summary>
    public const int FewestForWord = 3;
    public const int FewestForPair = 3;

    /// <summary>A pair in more stretches than this is common: with its square root grows what it must say.</summary>
    public const int CommonPair = 100;

    /// <summary>Weights of words, and of pairs, that are smaller say too little to be kept.</summary>
    public const int LeastOfWord = 1;
    public const int LeastOfPair = 1;

    /// <summary>A row counts so much with its writer's role, and the rest with an unknown writer: hosts often don't know.</summary>
    public const float WithAuthor = 0.6f;

    /// <summary>A lane may speak up on so great a share of innocent stretches of other sources, no more.</summary>
    public const double WrongInnocent = 0.0001;

    /// <summary>Innocent text of other sources counts for more: there is far more of it than of anything else.</summary>
    public const float Innocent = 1.2f;
}

/// <summary>A row for one lane.</summary>
internal sealed record LearningRow(int[] Columns, float[] Values, bool IsPositive, float Weight);
