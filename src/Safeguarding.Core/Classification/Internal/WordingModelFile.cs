using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>The wording's weights as bytes. Most weights are none: of each row only those that are something are written.</summary>
internal static class WordingModelFile
{
    public static void Write(PackedWriter to, WordingModel model)
    {
        to.Text(model.Version);
        to.All(model.Starts, lanes => to.All(lanes, lane => to.Number((ushort)lane)));
        to.All(model.Severities, s => to.Number((int)s));
        to.All(model.Weights, lanes => WriteLanes(to, lanes));
        to.All(
            model.Pairs,
            pair =>
            {
                to.Number(pair.First);
                to.Number(pair.Second);
                WriteLanes(to, pair.Weights);
            }
        );
    }

    public static WordingModel Read(PackedReader from) =>
        new()
        {
            Version = from.Text(),
            Starts = from.All(() => from.All(() => (short)(ushort)from.Number())),
            Severities = from.All(() => (Severity)from.Number()),
            Weights = from.All(() => ReadLanes(from)),
            Pairs = from.All(() => new WordingPair(from.Number(), from.Number(), ReadLanes(from))),
        };

    private static void WriteLanes(PackedWriter to, sbyte[] lanes)
    {
        var used = 0u;
        for (var lane = 0; lane < lanes.Length; lane++)
            used |= lanes[lane] != 0 ? 1u << lane : 0;
        to.Number(used);
        for (var left = used; left != 0; left &= left - 1)
            to.Bits((byte)lanes[Bits.Lowest(left)], 1);
    }

    private static sbyte[] ReadLanes(PackedReader from)
    {
        var used = (uint)from.Long();
        if (used == 0)
            return [];
        var lanes = new sbyte[Wording.Lanes];
        for (var left = used; left != 0; left &= left - 1)
            lanes[Bits.Lowest(left)] = (sbyte)from.Bits(1);
        return lanes;
    }
}
