using System.Globalization;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;

namespace AfterNato.Runtime.Decisions;

/// <summary>A number that a rule is used with: the <c>n</c> of <c>weighted(n)</c>.</summary>
/// <param name="Name">What the rule calls it.</param>
/// <param name="Value">The number.</param>
/// <param name="IsShare">Whether the file writes it as a percentage or a fraction.</param>
public sealed record RuleNumber(string Name, Rational Value, bool IsShare = false)
{
    /// <summary>The number as a file writes it: <c>12</c>, <c>55%</c>, <c>2/3</c>.</summary>
    public string Written => IsShare
        ? Criterion.Written(Value).Replace(" ", "", StringComparison.Ordinal)
        : string.Create(CultureInfo.InvariantCulture, $"{Value}");
}
