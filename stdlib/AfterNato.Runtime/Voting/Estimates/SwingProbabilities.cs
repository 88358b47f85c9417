using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// How likely a player of each weight is decisive under one quota, when all others consent with the same probability: in double precision, for
/// as many probabilities at a time as the machine takes together.
/// </summary>
internal sealed class SwingProbabilities
{
    // So many players at a time, that the numbers in between, below two to this power, remain in range.
    private const int Several = 512;

    private readonly Vector<double> _consent;
    private readonly Vector<double> _refusal;
    private readonly Vector<double>[] _upTo;

    /// <param name="ascending">The weights, lightest first.</param>
    /// <param name="quota">The quota, at least one.</param>
    /// <param name="consent">Probabilities, at most one half: beyond it, errors would grow when a player is taken out.</param>
    public SwingProbabilities(ImmutableArray<int> ascending, int quota, Vector<double> consent)
    {
        (_consent, _refusal) = (consent, Vector<double>.One - consent);
        _upTo = new Vector<double>[quota];
        _upTo[0] = Vector<double>.One;
        var heaviest = 0;
        foreach (var some in ascending.Chunk(Several))
        {
            foreach (var weight in some)
                heaviest = Add(weight, heaviest);
            Scale(some.Length);
        }

        for (var sum = 1; sum < quota; sum++)
            _upTo[sum] += _upTo[sum - 1];
    }

    /// <summary>How likely the others have less than the quota, but have it with a player of this weight.</summary>
    public Vector<double> Of(int weight)
    {
        if (weight == 0)
            return Vector<double>.Zero;

        // Of the others: what all have, without what the player and one weight less of the others have.
        var (less, without, perRefusal) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.One / _refusal);
        for (var sum = (_upTo.Length - 1) % weight; sum < _upTo.Length; sum += weight)
            (less, without) = (without, (_upTo[sum] - (_consent * without)) * perRefusal);
        return without - less;
    }

    private int Add(int weight, int heaviest)
    {
        // From the heaviest down, so that nothing is read that was already added to.
        var odds = _consent / _refusal;
        var end = (int)Math.Min((long)heaviest + weight, _upTo.Length - 1);
        if (end < weight)
            return end;
        var to = _upTo.AsSpan(weight, end - weight + 1);
        var from = _upTo.AsSpan(0, to.Length);
        for (var sum = to.Length - 1; sum >= 0; sum--)
            to[sum] += odds * from[sum];
        return end;
    }

    private void Scale(int players)
    {
        var scale = Vector<double>.One;
        for (var player = 0; player < players; player++)
            scale *= _refusal;
        for (var sum = 0; sum < _upTo.Length; sum++)
            _upTo[sum] *= scale;
    }
}
