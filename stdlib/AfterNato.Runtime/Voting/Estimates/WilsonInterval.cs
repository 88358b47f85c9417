namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// The interval of a share that was sampled: it contains the true share in about 99 of 100 cases (Wilson, <i>Probable inference, the law of
/// succession, and statistical inference</i>, Journal of the American Statistical Association 22, 1927). It asks for nothing but the four operations and a square
/// root, which are the same on every machine.
/// </summary>
internal static class WilsonInterval
{
    public const string Name = "99 % confidence (Wilson)";

    // A normal variable is further than this from its mean in one of 100 cases.
    private const double Deviations = 2.5758293035489004;

    public static Estimate Of(int hits, int samples)
    {
        var (share, square) = ((double)hits / samples, Deviations * Deviations / samples);
        var centre = (share + (square / 2)) / (1 + square);
        var half = Math.Sqrt(square * ((share * (1 - share)) + (square / 4))) / (1 + square);
        return new(share, hits == 0 ? 0 : Math.Max(0, centre - half), hits == samples ? 1 : Math.Min(1, centre + half));
    }
}
