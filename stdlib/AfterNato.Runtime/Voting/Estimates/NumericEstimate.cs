using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// Indices of one quota in double precision, where the exact ones take too long. The index of Shapley and Shubik is the mean, over all
/// probabilities of consent, of how likely a player is decisive (Owen, <i>Multilinear extensions of games</i>, Management Science 18, 1972): an
/// integral of a polynomial, which is taken at as many points as make it exact but for rounding.
/// </summary>
public sealed class NumericEstimate
{
    /// <summary>How many steps the quadrature may take.</summary>
    private const long Bound = 1L << 34;

    /// <summary>How many numbers a table may have.</summary>
    private const long SumsBound = 1 << 22;

    private const double UnitRoundoff = 1.0 / (1L << 53);

    private readonly ImmutableArray<int> _weights;
    private readonly ImmutableArray<int> _ascending;
    private readonly int _quota;
    private readonly int _dualQuota;

    private NumericEstimate(IntegerThreshold threshold)
    {
        _weights = [.. threshold.Weights.Select(weight => (int)weight)];
        _ascending = [.. _weights.Order()];
        _quota = (int)threshold.Quota;
        _dualQuota = (int)(threshold.Total - threshold.Quota + 1);
    }

    /// <summary>The estimates of a game that is one quota.</summary>
    /// <exception cref="UnknownAnswerException">It is not, or it has too many different sums of weights.</exception>
    public static NumericEstimate Of(VotingGame game)
    {
        if (ThresholdRule.Of(game) is not ThresholdRule.Single { Threshold: var threshold })
            throw new UnknownAnswerException($"only a rule that is one quota can be estimated with tables; random samples can estimate any rule");
        return BigInteger.Max(threshold.Quota, threshold.Total - threshold.Quota) < SumsBound
            ? new(threshold)
            : throw new UnknownAnswerException($"the quota of {threshold.Quota} is above {SumsBound}, which is the bound for tables; random samples can estimate it");
    }

    /// <summary>The absolute Banzhaf index: the share of the coalitions of the others in which the player is decisive.</summary>
    public PowerEstimate Banzhaf() => Answer("Banzhaf index", "a table of sums", Mean([(0.5, 1)], [Math.Min(_quota, _dualQuota)]));

    /// <summary>The index of Shapley and Shubik: the share of the orders of joining in which the player makes the coalition win.</summary>
    /// <exception cref="UnknownAnswerException">It would take too long.</exception>
    public PowerEstimate ShapleyShubik()
    {
        // Twice as many points as pairs, and twice as high a degree as points: at least one less than there are players. A player is as likely
        // decisive when others consent as when they refuse under the dual quota, which gives the points above one half.
        var pairs = Math.Max(1, (_weights.Length + 3) / 4);
        if ((long)pairs * (_quota + _dualQuota) * _weights.Length > Bound)
            throw new UnknownAnswerException($"the estimate would take more than {Bound} steps, which is the bound");
        return Answer("Shapley–Shubik index", FormattableString.Invariant($"{2 * pairs} points of Gauss–Legendre quadrature"), Mean(GaussLegendre.LowerHalf(pairs), [_quota, _dualQuota]));
    }

    // The weighted sum over the points, under each of the quotas.
    private Dictionary<int, double> Mean((double Consent, double Weight)[] points, int[] quotas)
    {
        var sums = _weights.Distinct().ToDictionary(weight => weight, _ => 0.0);
        foreach (var (quota, times) in quotas.CountBy(quota => quota))
        {
            foreach (var several in points.Chunk(Vector<double>.Count))
            {
                var swings = new SwingProbabilities(_ascending, quota, Together(several.Select(point => point.Consent)));
                foreach (var weight in sums.Keys)
                {
                    // One point after the other, however many the machine takes together.
                    var swing = swings.Of(weight);
                    for (var i = 0; i < several.Length; i++)
                        sums[weight] += several[i].Weight * times * swing[i];
                }
            }
        }

        return sums;
    }

    // Fewer points than fit are filled up with some that count nothing.
    private static Vector<double> Together(IEnumerable<double> values)
    {
        var several = new double[Vector<double>.Count];
        foreach (var (i, value) in values.Index())
            several[i] = value;
        return new(several);
    }

    private PowerEstimate Answer(string question, string method, Dictionary<int, double> byWeight)
    {
        return new(question, $"double precision, by {method}", "bound of the rounding errors", _weights.EachOnce(Within));

        Estimate Within(int weight)
        {
            var (value, error) = (byWeight[weight], RoundingError(weight));
            return new(value, Math.Max(0, value - error), Math.Min(1, value + error));
        }
    }

    // A number of the table comes of six roundings for each player and one for each sum below it. Taking a player out adds the errors of two
    // such numbers, at most doubled, in each step. The rest is for the points and weights of the quadrature. What is found is far smaller.
    private double RoundingError(int weight)
    {
        double sums = Math.Max(_quota, _dualQuota);
        return weight == 0 ? 0 : ((4 * ((sums / weight) + 1) * ((6 * _weights.Length) + sums + 4)) + (100 * _weights.Length)) * UnitRoundoff;
    }
}
