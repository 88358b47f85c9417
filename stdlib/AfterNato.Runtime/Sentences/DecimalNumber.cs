using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Sentences;

/// <summary>A number that need not be whole.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">To how many decimals it is rounded.</param>
public sealed record DecimalNumber(Rational Value, int Decimals) : ISpoken
{
    /// <summary>The number in decimals.</summary>
    public override string ToString() => Value.ToDecimal(Decimals);
}
