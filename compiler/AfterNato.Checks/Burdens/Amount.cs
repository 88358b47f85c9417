using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens;

/// <summary>So much of a burden, in a sentence.</summary>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what; null for a plain number.</param>
public sealed record Amount(Rational Value, string? Unit) : ISpoken
{
    /// <summary>As files write it, cut to three decimals with a sign that says so.</summary>
    public override string ToString() => Amounts.Text(Value, Unit);
}
