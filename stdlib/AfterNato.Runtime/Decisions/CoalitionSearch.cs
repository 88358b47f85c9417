using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>
/// Looks for a smallest coalition with a property that does not tell interchangeable members apart: it tries numbers of members of each
/// class, not members, smallest coalitions first. Sixty-four interchangeable members are sixty-five cases and not 2^64.
/// </summary>
internal sealed class CoalitionSearch
{
    /// <summary>How many coalitions are tried before the answer is unknown.</summary>
    private const int Bound = 200_000;

    private readonly ImmutableArray<MemberSet> _classes;
    private readonly int[][] _members;

    // How many members each class and all after it have together.
    private readonly int[] _remaining;
    private int _triesLeft;

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

    /// <summary>A smallest coalition with the property; null when none has it.</summary>
    /// <exception cref="UnknownAnswerException">The bound was reached.</exception>
    public MemberSet? Smallest(Func<MemberSet, bool> property) => IsFound(property, Bound, out var found)
        ? found : throw new UnknownAnswerException("the search for a smallest coalition reached its bound of 200 000 coalitions");

    /// <summary>Whether the search comes to its end with so many tries.</summary>
    /// <param name="property">What is looked for.</param>
    /// <param name="tries">How many coalitions are tried.</param>
    /// <param name="found">A smallest coalition with the property; null when none has it, or none was found in time.</param>
    public bool IsFound(Func<MemberSet, bool> property, int tries, out MemberSet? found)
    {
        _triesLeft = tries;
        found = null;
        for (var size = 0; size <= _remaining[0] && found is null && _triesLeft >= 0; size++)
            found = OfSize(size, 0, MemberSet.Empty, property);
        return found is not null || _triesLeft >= 0;
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

    private MemberSet? OfSize(int size, int from, MemberSet chosen, Func<MemberSet, bool> property)
    {
        if (size == 0)
            return --_triesLeft >= 0 && property(chosen) ? chosen : null;
        if (_remaining[from] < size)
            return null;

        for (var taken = Math.Min(size, _members[from].Length); taken >= 0 && _triesLeft >= 0; taken--)
        {
            var with = chosen | MemberSet.Of(_members[from].Take(taken));
            if (OfSize(size - taken, from + 1, with, property) is { } found)
                return found;
        }

        return null;
    }
}
