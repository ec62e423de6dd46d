using System.Collections;

namespace Safeguarding.Policies.Internal;

/// <summary>
/// Some of the people who must read a document, one bit a person: a review of many documents holds as many of these, and as
/// lists of numbers they would be most of its memory.
/// </summary>
internal sealed class PersonSet : IEnumerable<int>
{
    private readonly int[] people;
    private readonly ulong[] bits;

    /// <summary>None of the people yet.</summary>
    /// <param name="people">The numbers of those who may be in it, in rising order; not copied.</param>
    public PersonSet(int[] people)
    {
        this.people = people;
        bits = people.Length == 0 ? [] : new ulong[(people.Length + 63) / 64];
    }

    /// <summary>How many are in it.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a person by place, in rising order of numbers.</summary>
    public int this[int index]
    {
        get
        {
            foreach (var person in this)
            {
                if (index-- == 0)
                    return person;
            }
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>All of the people.</summary>
    public static PersonSet All(int[] people)
    {
        var set = new PersonSet(people);
        for (var place = 0; place < people.Length; place++)
            set.Add(place);
        return set;
    }

    /// <summary>Adds the person at a place of the list it was made with; each place once.</summary>
    public void Add(int place)
    {
        bits[place >> 6] |= 1UL << (place & 63);
        Count++;
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (var place = 0; place < people.Length; place++)
        {
            if (((bits[place >> 6] >> (place & 63)) & 1) != 0)
                yield return people[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
