using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Witnesses;

/// <summary>
/// Looks for a smallest coalition with a property that does not tell interchangeable members apart: it tries numbers of members of each
/// class, not members, smallest coalitions first. Sixty-four interchangeable members are sixty-five cases and not 2^64.
/// </summary>
internal sealed class CoalitionSearch
{
    /// <summary>How many coalitions are tried before the answer is unknown.</summary>
    private const int Bound = 200_000;

    private static readonly Sentence BoundReached = $"the search for a smallest coalition reached its bound of 200 000 coalitions";

    private readonly ImmutableArray<MemberSet> _classes;
    private readonly int[][] _members;

    // How many members each class and all after it have together.
    private readonly int[] _remaining;

    public CoalitionSearch(ImmutableArray<MemberSet> classes)
    {
        _classes = classes;
        _members = new int[classes.Length][];
        _remaining = new int[classes.Length + 1];
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            _members[i] = [.. classes[i]];
            _remaining[i] = _remaining[i + 1] + _members[i].Length;
        }
    }

    /// <summary>Every coalition but for interchangeable members, the smaller before the larger, always in the same order.</summary>
    /// <exception cref="UnknownAnswerException">The bound was reached.</exception>
    public IEnumerable<MemberSet> All()
    {
        var tried = 0;
        foreach (var coalition in Every())
            yield return ++tried <= Bound ? coalition : throw new UnknownAnswerException(BoundReached);
    }

    /// <summary>A smallest coalition with the property; null when none has it.</summary>
    /// <exception cref="UnknownAnswerException">The bound was reached.</exception>
    public MemberSet? Smallest(Func<MemberSet, bool> property) => IsFound(property, Bound, out var found) ? found : throw new UnknownAnswerException(BoundReached);

    /// <summary>Whether the search comes to its end with so many tries.</summary>
    /// <param name="property">What is looked for.</param>
    /// <param name="tries">How many coalitions are tried.</param>
    /// <param name="found">A smallest coalition with the property; null when none has it, or none was found in time.</param>
    public bool IsFound(Func<MemberSet, bool> property, int tries, out MemberSet? found)
    {
        found = null;
        foreach (var coalition in Every())
        {
            if (tries-- == 0)
                return false;
            if (!property(coalition))
                continue;
            found = coalition;
            return true;
        }

        return true;
    }

    /// <summary>A winning coalition that loses when one more member joins it, and that larger one; null when there is none.</summary>
    /// <exception cref="UnknownAnswerException">The bound was reached.</exception>
    public (MemberSet Winning, MemberSet Losing)? HarmfulConsent(Func<MemberSet, bool> wins)
    {
        var losing = Smallest(coalition => !wins(coalition) && OneFewer(coalition).Any(wins));
        return losing is { } found ? (OneFewer(found).First(wins), found) : null;
    }

    private IEnumerable<MemberSet> OneFewer(MemberSet coalition) =>
        _classes.Select(alike => alike & coalition).Where(alike => !alike.IsEmpty).Select(alike => coalition - MemberSet.Of(alike.First()));

    private IEnumerable<MemberSet> Every() => Enumerable.Range(0, _remaining[0] + 1).SelectMany(size => OfSize(size, 0, MemberSet.Empty));

    private IEnumerable<MemberSet> OfSize(int size, int from, MemberSet chosen)
    {
        if (size == 0)
        {
            yield return chosen;
            yield break;
        }

        if (_remaining[from] < size)
            yield break;

        for (var taken = Math.Min(size, _members[from].Length); taken >= 0; taken--)
        {
            var with = chosen | MemberSet.Of(_members[from].Take(taken));
            foreach (var coalition in OfSize(size - taken, from + 1, with))
                yield return coalition;
        }
    }
}
