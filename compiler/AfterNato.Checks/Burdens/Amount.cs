using AfterNato.Runtime.Numbers;

namespace AfterNato.Checks.Burdens;

/// <summary>So much of a burden, in a sentence.</summary>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what; null for a plain number.</param>
public sealed record Amount(Rational Value, string? Unit) : ISpoken
{
    /// <summary>Whether nobody expects it to the last digit, so that nothing says where it is cut.</summary>
    public bool IsRough { get; init; }

    /// <summary>As files write it, cut to three decimals with a sign that says so.</summary>
    public override string ToString() => IsRough ? Amounts.Text(Value, Unit).Replace("about ", "", StringComparison.Ordinal) : Amounts.Text(Value, Unit);
}
