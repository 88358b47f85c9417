using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Semantics.Binding;

/// <content>Whether the numbers that rules are used with are counts or percentages, as the rules need them.</content>
public sealed partial class Binder
{
    private readonly List<(RuleSymbol Rule, int Parameter, BoundExpression Argument, Location Location)> _ruleArguments = [];

    internal void AddRuleArgument(RuleSymbol rule, int parameter, BoundExpression argument, Location location) => _ruleArguments.Add((rule, parameter, argument, location));

    // What a rule does with a number is only known when every rule is bound.
    private void ReportRuleArguments()
    {
        var parts = new Dictionary<(RuleSymbol, string), bool>();
        var counts = new Dictionary<(RuleSymbol, string), bool>();
        foreach (var (rule, parameter, argument, location) in _ruleArguments)
        {
            var name = rule.Parameters[parameter];
            if (argument.Type.Kind == TypeKind.Percentage && IsCompared(rule, name, WholeNumbers.IsCount, counts, LongestChain))
                _diagnostics.Report(TypeDiagnostics.PercentageAgainstCount(location, $"`{rule.Name}` compares `{name}` with a count: give it a whole number."));
            else if (WholeNumbers.IsCount(argument) && IsCompared(rule, name, other => other.Type.Kind == TypeKind.Percentage, parts, LongestChain))
                _diagnostics.Report(TypeDiagnostics.PercentageAgainstCount(location, $"`{rule.Name}` compares `{name}` with a share: give it a percentage or a fraction, `55 %` or `2/3`."));
        }
    }

    /// <summary>Whether a rule, or one that it passes its number on to, compares the number with something of this sort.</summary>
    private static bool IsCompared(RuleSymbol rule, string name, Func<BoundExpression, bool> isSort, Dictionary<(RuleSymbol, string), bool> known, int depth)
    {
        if (known.TryGetValue((rule, name), out var answer))
            return answer;
        known[(rule, name)] = false;
        return known[(rule, name)] = depth > 0 && rule.Condition is { } condition && condition.All.Any(part => part switch
        {
            BoundExpression.Comparison { Left: BoundExpression.Parameter left } comparison when left.Name == name => isSort(comparison.Right),
            BoundExpression.Comparison { Right: BoundExpression.Parameter right } comparison when right.Name == name => isSort(comparison.Left),
            BoundExpression.RuleUse use => use.Arguments.Index().Any(argument =>
                argument.Item is BoundExpression.Parameter given && given.Name == name && IsCompared(use.Rule, use.Rule.Parameters[argument.Index], isSort, known, depth - 1)),
            _ => false,
        });
    }
}
