using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Sentences;

/// <summary>A part of a whole, said in percent.</summary>
/// <param name="Part">The part, from 0 to 1.</param>
/// <param name="Decimals">To how many decimals it is rounded.</param>
public sealed record Percentage(Rational Part, int Decimals) : ISpoken
{
    /// <summary>The part with its sign: <c>84.12 %</c>.</summary>
    public override string ToString() => Part.ToPercent(Decimals);
}
