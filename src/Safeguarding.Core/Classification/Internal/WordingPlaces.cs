using Safeguarding.Taxonomy;

namespace Safeguarding.Classification.Internal;

/// <summary>Which words made the wording speak: the few that say most, of the stretch that says most. Only for explanations.</summary>
internal static class WordingPlaces
{
    // A handful of words is a reason, all of them are not.
    private const int MostPlaces = 4;
    private const double Share = 0.6;

    private readonly record struct Place(int From, int To, int Weight);

    /// <summary>The places, as first and last tokens.</summary>
    /// <param name="wording">The weights.</param>
    /// <param name="ws">The block.</param>
    /// <param name="author">The writer's role.</param>
    /// <param name="lane">The lane that speaks.</param>
    public static List<(int From, int To)> Find(Wording wording, Workspace ws, PartyRole author, int lane)
    {
        var (best, most) = (new List<Place>(), int.MinValue);
        var (places, sum, length) = (new List<Place>(), wording.Start(author, lane), 0);
        var (seen, alone) = (new HashSet<int>(), new List<int>());
        int Once(int feature) => feature >= 0 && seen.Add(feature) ? wording.Weight(feature, lane) : 0;
        void EndStretch()
        {
            for (var place = 0; place < Wording.Lengths.Length && length >= Wording.Lengths[place]; place++)
                sum += wording.Weight(wording.Long(place), lane);
            if (sum > most)
                (best, most) = (places, sum);
            (places, sum, length) = ([], wording.Start(author, lane), 0);
            seen.Clear();
        }
        for (var s = 0; s < ws.Sentences; s++)
        {
            var sentence = ws.Sentence[s];
            var before = -1;
            for (var t = sentence.From; t < sentence.To; t++)
            {
                if (length == Wording.Longest)
                    EndStretch();
                length++;
                var pair = Once(wording.Features(in ws[t], ref before, alone));
                var own = alone.Sum(Once);
                sum += own + pair;
                places.Add(new Place(t, t, own));
                places.Add(new Place(Math.Max(t - 1, sentence.From), t, pair));
            }
            sum += Once(wording.EndFeature(before, sentence.Asks));
            if (sentence.IsFormal)
                sum += Once(wording.Formal);
            if (length >= Wording.Enough || s == ws.Sentences - 1)
                EndStretch();
        }
        var speaking = best.Where(p => p.Weight > 0).OrderByDescending(p => p.Weight).ThenBy(p => p.From).ToArray();
        var enough = speaking.Sum(p => p.Weight) * Share;
        var found = new List<(int, int)>();
        foreach (var place in speaking.Take(MostPlaces))
        {
            found.Add((place.From, place.To));
            if ((enough -= place.Weight) <= 0)
                break;
        }
        // What speaks only by what it lacks is told by the whole of it.
        if (found.Count == 0 && ws.Tokens > 0)
            found.Add((0, ws.Tokens - 1));
        return found;
    }
}
