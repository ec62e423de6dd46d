using NodaTime;
using Safeguarding.Taxonomy;

namespace Safeguarding.Legislation.Internal;

/// <summary>What was decided, by which interval, and whether the days asked about differ.</summary>
internal readonly record struct Decision(ForceState State, ForceInterval? Interval, bool IsMixed = false);

/// <summary>Which interval of a provision decides, and what it says.</summary>
internal static class Deciding
{
    public static Decision Of(Provision provision, Nation nation, ConductTime when)
    {
        var intervals = provision.IntervalsIn(nation);
        if (intervals.Length == 0)
            return new Decision(ForceState.NotInForce, null);
        if (!when.IsKnown)
            return new Decision(ForceState.Uncertain, null);
        if (when.First == when.Last)
        {
            var (state, interval) = On(intervals, when.First.Value);
            return new Decision(state, interval);
        }
        return Over(intervals, when.First.Value, when.Last.Value);
    }

    public static (ForceState State, ForceInterval? Interval) On(ForceInterval[] intervals, LocalDate day)
    {
        var (state, decided) = (ForceState.NotInForce, (ForceInterval?)null);
        foreach (var interval in intervals)
        {
            var own = interval.StateOn(day);
            if (own == ForceState.InForce)
                return (own, interval);
            if (own == ForceState.Uncertain && state != ForceState.Uncertain)
                (state, decided) = (own, interval);
            else if (own == ForceState.NotInForce && state == ForceState.NotInForce && IsNearer(interval, decided, day))
                decided = interval;
        }
        return (state, decided);
    }

    /// <summary>Whether the answer is one and the same on every day of a range, and which.</summary>
    public static Decision Over(ForceInterval[] intervals, LocalDate first, LocalDate last)
    {
        var (state, decided) = On(intervals, first);
        foreach (var interval in intervals)
        {
            foreach (var turn in interval.Turns)
            {
                if (turn <= first || turn > last)
                    continue;
                var (other, by) = On(intervals, turn);
                if (other != state)
                    return new Decision(ForceState.Uncertain, state == ForceState.NotInForce ? by : decided, true);
            }
        }
        return new Decision(state, decided);
    }

    // Of two that are out, the one that has been law most lately tells a reader more than one long before or still to come.
    private static bool IsNearer(ForceInterval interval, ForceInterval? than, LocalDate day)
    {
        if (than is null)
            return true;
        var (ended, otherEnded) = (HasEnded(interval, day), HasEnded(than, day));
        return ended
            ? !otherEnded || interval.CertainlyEnded > than.CertainlyEnded
            : !otherEnded && interval.Begins < than.Begins;
    }

    public static bool HasEnded(ForceInterval interval, LocalDate day) =>
        interval.CertainlyEnded is { } end && day >= end;
}
