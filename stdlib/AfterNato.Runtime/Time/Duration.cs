using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Time;

/// <summary>A length of time in the unit in which it was given: thirty days are not a month.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">`hours`, `days`, `weeks`, `months` or `years`.</param>
public readonly record struct Duration(Rational Amount, string Unit)
{
    /// <summary><c>30 days</c>.</summary>
    public override string ToString() => $"{(Amount.IsWhole ? Amount.ToString() : Amount.ToDecimal(2))} {Unit}";
}
