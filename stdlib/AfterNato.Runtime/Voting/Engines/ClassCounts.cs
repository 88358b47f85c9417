using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Counts the coalitions of some vectors of class counts: each stands for the ways in which so many of each class can be chosen.</summary>
internal sealed class ClassCounts
{
    private readonly PlayerClasses _classes;
    private readonly BigInteger[][] _ways;

    // How many consent of each class in the vector looked at, and in how many ways so many of this class and all after it can be chosen.
    private readonly int[] _counts;
    private readonly BigInteger[] _chosen;
    private int _size;

    private ClassCounts(PlayerClasses classes)
    {
        _classes = classes;
        _ways = [.. classes.Members.Select(alike => Binomials.Row(alike.Length))];
        _counts = new int[_ways.Length];
        _chosen = new BigInteger[_ways.Length + 1];
        Array.Fill(_chosen, BigInteger.One);
    }

    /// <summary>By size and for each player.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="isCounted">Of each vector, whether it counts.</param>
    public static CoalitionCounts Of(PlayerClasses classes, bool[] isCounted) => new ClassCounts(classes).Count(isCounted);

    private CoalitionCounts Count(bool[] isCounted)
    {
        var bySize = new BigInteger[_classes.Players + 1];
        var places = _ways.Select(_ => new BigInteger[_classes.Players + 1]).ToArray();
        for (var vector = 0; vector < isCounted.Length; vector++)
        {
            if (isCounted[vector])
            {
                var ways = _ways.Length == 0 ? BigInteger.One : _ways[0][_counts[0]] * _chosen[1];
                bySize[_size] += ways;
                for (var ofClass = 0; ofClass < _counts.Length; ofClass++)
                {
                    if (_counts[ofClass] > 0)
                        places[ofClass][_size] += ways * _counts[ofClass];
                }
            }

            Advance();
        }

        // Everybody of a class is in as many.
        var containing = places.Select((counts, ofClass) => counts.Select(count => count / _classes.Members[ofClass].Length).ToImmutableArray()).ToArray();
        return new([.. bySize], [.. _classes.ClassOf.Select(ofClass => containing[ofClass])]);
    }

    private void Advance()
    {
        for (var ofClass = 0; ofClass < _counts.Length; ofClass++)
        {
            if (_counts[ofClass] < _classes.Members[ofClass].Length)
            {
                _counts[ofClass]++;
                _size++;
                for (var changed = ofClass; changed > 0; changed--)
                    _chosen[changed] = _ways[changed][_counts[changed]] * _chosen[changed + 1];
                return;
            }

            _size -= _counts[ofClass];
            _counts[ofClass] = 0;
        }
    }
}
