using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Listing;

/// <summary>
/// Lists the minimal winning coalitions of a game by how many of each class of interchangeable players they have: a choice is given up when no
/// such number of all classes is left that those still to come can complete.
/// </summary>
internal sealed class ClassListing
{
    private readonly PlayerClasses _classes;
    private readonly int[][] _minimal;

    // From each player on, how many of each class are still to come.
    private readonly int[][] _toCome;

    public ClassListing(VotingGame game, PlayerClasses classes)
    {
        _classes = classes;
        var wins = Enumerable.Range(0, (int)classes.Vectors).Select(vector => game.Wins(classes.Coalition(vector))).ToArray();
        var ofClass = Enumerable.Range(0, classes.Members.Length).ToArray();
        _minimal =
        [
            .. Enumerable.Range(0, wins.Length)
                .Where(vector => wins[vector] && ofClass.All(one => classes.CountIn(vector, one) == 0 || !wins[vector - classes.Stride(one)]))
                .Select(vector => ofClass.Select(one => classes.CountIn(vector, one)).ToArray())
        ];
        _toCome = new int[classes.Players + 1][];
        _toCome[^1] = new int[ofClass.Length];
        for (var player = classes.Players - 1; player >= 0; player--)
        {
            _toCome[player] = [.. _toCome[player + 1]];
            _toCome[player][classes.ClassOf[player]]++;
        }
    }

    public IEnumerable<MemberSet> All() => _minimal
        .GroupBy(counts => counts.Sum())
        .OrderBy(ofSize => ofSize.Key)
        .SelectMany(ofSize => Complete([.. ofSize], MemberSet.Empty, 0, ofSize.Key));

    // What is left says how many of each class are still missing.
    private IEnumerable<MemberSet> Complete(ImmutableArray<int[]> left, MemberSet chosen, int from, int missing)
    {
        if (missing == 0)
        {
            yield return chosen;
            yield break;
        }

        for (var player = from; player < _classes.Players; player++)
        {
            var ofClass = _classes.ClassOf[player];
            ImmutableArray<int[]> completed = [.. left.Where(counts => counts[ofClass] > 0).Select(counts => OneLess(counts, ofClass)).Where(counts => CanComplete(counts, player + 1))];
            if (completed.IsEmpty)
                continue;
            foreach (var coalition in Complete(completed, chosen | MemberSet.Of(player), player + 1, missing - 1))
                yield return coalition;
        }
    }

    private bool CanComplete(int[] counts, int from) => !counts.Where((count, ofClass) => count > _toCome[from][ofClass]).Any();

    private static int[] OneLess(int[] counts, int ofClass)
    {
        int[] less = [.. counts];
        less[ofClass]--;
        return less;
    }
}
