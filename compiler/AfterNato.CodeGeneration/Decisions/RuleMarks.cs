using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>
/// By what a rule can tell one seat from another. Seats alike in all of it are interchangeable under the rule.
/// </summary>
/// <param name="Facts">The facts that it weighs or asks about.</param>
/// <param name="Sets">The members, groups and organisations that it names.</param>
internal sealed record RuleMarks(IReadOnlyList<Symbol> Facts, IReadOnlyList<Symbol> Sets)
{
    public static RuleMarks Of(BoundExpression condition)
    {
        var mentioned = Mentioned(condition).ToList();
        return new(
            [.. mentioned.Select(FactIn).OfType<Symbol>().Distinct()],
            [.. mentioned.OfType<BoundExpression.Members>().Select(members => members.Symbol).Distinct()]);
    }

    private static FactSymbol? FactIn(BoundExpression expression) => expression switch
    {
        BoundExpression.Share share => share.Fact,
        BoundExpression.FactOfMember figure => figure.Fact,
        _ => null,
    };

    // What a rule mentions, the rules that it uses mention for it.
    private static IEnumerable<BoundExpression> Mentioned(BoundExpression condition) => condition.All.SelectMany(expression =>
        expression is BoundExpression.RuleUse { Rule.Condition: { } used } ? Mentioned(used).Prepend(expression) : [expression]);
}
