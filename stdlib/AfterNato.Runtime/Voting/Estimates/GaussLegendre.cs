namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>
/// Points and weights of the quadrature of Gauss and Legendre from 0 to 1: with k points, polynomials of degree below 2k are integrated without
/// any error but rounding.
/// </summary>
internal static class GaussLegendre
{
    /// <summary>The points below one half; those above mirror them, with the same weights.</summary>
    /// <param name="pairs">How many there are.</param>
    public static (double Point, double Weight)[] LowerHalf(int pairs)
    {
        var points = new (double, double)[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // Newton's method from a known approximation of the root.
            var root = Math.Cos(Math.PI * (i + 0.75) / ((2 * pairs) + 0.5));
            for (var step = 0; step < 6; step++)
            {
                var (value, slope) = Legendre(2 * pairs, root);
                root -= value / slope;
            }

            var derivative = Legendre(2 * pairs, root).Slope;
            points[i] = ((1 - root) / 2, 1 / ((1 - (root * root)) * derivative * derivative));
        }

        return points;
    }

    private static (double Value, double Slope) Legendre(int degree, double x)
    {
        var (before, value) = (1.0, x);
        for (var k = 2; k <= degree; k++)
            (before, value) = (value, ((((2 * k) - 1) * x * value) - ((k - 1) * before)) / k);
        return (value, degree * ((x * value) - before) / ((x * x) - 1));
    }
}
