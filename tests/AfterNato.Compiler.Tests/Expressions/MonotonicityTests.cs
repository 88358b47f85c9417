using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;

namespace AfterNato.Compiler.Tests.Expressions;

/// <summary>Of which rules their text alone proves that a further vote for never defeats a decision.</summary>
public sealed class MonotonicityTests
{
    [Theory]
    [InlineData("sum(x in for: population of x) >= 10 people")]
    [InlineData("sum(x in for: population of x) > 50 % * sum(x in seats: population of x)")]
    [InlineData("sum(x in for: population of x) > sum(x in against: population of x)")]
    [InlineData("sum(x in for: population of x + 3 people) / 2 >= 10 people")]
    [InlineData("count(x in for: population of x > 3 people) >= 2")]
    [InlineData("count(x in seats: x in for) >= 2")]
    [InlineData("count(x in against: population of x > 3 people) < 2")]
    [InlineData("(the x in seats with greatest population of x) in for")]
    [InlineData("max(x in seats: population of x) > 3 people and for != none")]
    [InlineData("max(count(for), 3) >= 2 and min(count(for), count(seats)) >= 2")]
    [InlineData("for some x in for: joined of x < 1950")]
    [InlineData("share(for) - share(against) >= 10 %")]
    [InlineData("share(for) * 2 > 100 % and 2/3 * share(for) > 1/3")]
    [InlineData("as_of + 30 days > 2026-01-01 and for != none")]
    public void The_text_proves_it(string condition) => Assert.True(IsProved(condition));

    [Theory]
    [InlineData("sum(x in for: population of x) < 10 people")]
    [InlineData("sum(x in for: population of x - 3 people) >= 10 people")]
    [InlineData("sum(x in for: -(population of x)) > 10 people")]
    [InlineData("sum(x in for: growth of x - 1) >= 1")]
    [InlineData("sum(x in for: population of x) >= sum(x in for: population of x)")]
    [InlineData("count(x in for: population of x > 3 people) = 2")]
    [InlineData("count(x in for: x in against) >= 0")]
    [InlineData("max(x in for: population of x) > 3 people")]
    [InlineData("min(x in for: population of x) > 3 people")]
    [InlineData("(the x in for with greatest population of x) in {Ardia}")]
    [InlineData("population of the x in for with greatest population of x > 3 people")]
    [InlineData("share(for) * share(against) >= 1/3")]
    [InlineData("sum(x in for: population of x) / sum(x in against: population of x) > 200 %")]
    [InlineData("2026-02-15 + count(for) * 1 day < 2026-02-20")]
    public void The_text_does_not_prove_it(string condition) => Assert.False(IsProved(condition));

    private static bool IsProved(string condition)
    {
        var bound = BoundText.Of($"rule tried {{ {condition} }}");
        Assert.Empty(bound.Diagnostics);
        var rule = bound.Symbols.OfType<RuleSymbol>().Single();
        return Monotonicity.IsProved(rule.Condition ?? throw new InvalidOperationException("The rule says nothing."));
    }
}
