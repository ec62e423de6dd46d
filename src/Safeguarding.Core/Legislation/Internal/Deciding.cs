using NodaTime;

namespace Safeguarding.Legislation.Internal;

/// <summary>Which interval of a provision decides, and what it says.</summary>
internal static class Deciding
{
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
    public static (ForceState State, ForceInterval? Interval, bool IsMixed) Over(
        ForceInterval[] intervals,
        LocalDate first,
        LocalDate last
    )
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
                    return (ForceState.Uncertain, state == ForceState.NotInForce ? by : decided, true);
            }
        }
        return (state, decided, false);
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
