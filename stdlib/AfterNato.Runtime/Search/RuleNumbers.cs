using System.Collections.Immutable;
using System.Numerics;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Search;

/// <summary>The rule of a step with every combination of other numbers in the place of its own.</summary>
/// <param name="rule">The rule.</param>
/// <param name="values">What is tried for each of its numbers, in their order; its own for those that are kept.</param>
public sealed class RuleNumbers(VoteRule rule, ImmutableArray<ImmutableArray<Rational>> values)
{
    /// <summary>The numbers, each with what is tried for it as a file writes it.</summary>
    public IEnumerable<(string Name, ImmutableArray<string> Values)> Tried =>
        rule.Numbers.Zip(values, (number, tried) => (number.Name, (ImmutableArray<string>)[.. tried.Select(value => (number with { Value = value }).Written)]));

    /// <summary>How many combinations there are.</summary>
    public BigInteger Count => values.Aggregate(BigInteger.One, (product, tried) => product * tried.Length);

    /// <summary>The rule with a combination. The last number changes fastest.</summary>
    public VoteRule this[int combination]
    {
        get
        {
            var chosen = new Rational[values.Length];
            for (var i = values.Length - 1; i >= 0; i--)
            {
                chosen[i] = values[i][combination % values[i].Length];
                combination /= values[i].Length;
            }

            return rule.With([.. chosen]);
        }
    }
}
