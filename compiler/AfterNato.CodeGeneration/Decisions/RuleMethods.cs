using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>The methods of the rules that an architecture votes by. Rules that say the same share one method.</summary>
internal sealed class RuleMethods
{
    private readonly DeclarationIndexes _indexes;
    private readonly Identifiers _identifiers;
    private readonly Dictionary<RuleSymbol, string> _methods = [];
    private readonly Dictionary<string, string> _byBody = [];
    private readonly List<RuleMethod> _emitted = [];

    public RuleMethods(DeclarationIndexes indexes, Identifiers identifiers)
    {
        _indexes = indexes;
        _identifiers = identifiers;
    }

    /// <summary>The methods to write, those that others call before them.</summary>
    public IReadOnlyList<RuleMethod> Emitted => _emitted;

    public string MethodOf(RuleSymbol rule)
    {
        if (_methods.TryGetValue(rule, out var known))
            return known;

        var condition = rule.Condition ?? throw new ArgumentException("A rule without a condition is never generated.", nameof(rule));
        var body = new ExpressionEmitter("ballot", _indexes, this).Visit(condition);
        var key = $"{string.Join(',', rule.Parameters)}:{body}";
        if (!_byBody.TryGetValue(key, out var method))
        {
            _byBody.Add(key, method = _identifiers.Claim(rule.Name));
            _emitted.Add(new RuleMethod(method, rule, body));
        }

        _methods.Add(rule, method);
        return method;
    }

    /// <summary>The rule with its numbers, as an object for a step.</summary>
    public string ObjectOf(RuleSymbol rule, IReadOnlyList<BoundExpression> arguments, string text)
    {
        var method = MethodOf(rule);
        var emitter = new ExpressionEmitter("ballot", _indexes, this);
        var adopts = arguments.Count == 0 ? method : $"ballot => {method}(ballot, {string.Join(", ", arguments.Select(emitter.Visit))})";
        var condition = rule.Condition ?? throw new ArgumentException("A rule without a condition is never generated.", nameof(rule));
        var marks = RuleMarks.Of(condition);
        var properties = new List<string>();
        if (Monotonicity.IsProved(condition))
            properties.Add("IsMonotone = true");
        if (marks.Facts.Count > 0)
            properties.Add($"Weighs = [{string.Join(", ", marks.Facts.Select(_indexes.Constant))}]");
        if (marks.Sets.Count > 0)
            properties.Add($"Singles = [{string.Join(", ", marks.Sets.Select(_indexes.Constant))}]");
        var initialiser = properties.Count == 0 ? "" : $" {{ {string.Join(", ", properties)} }}";
        return $"new({CSharpText.Literal(text)}, {adopts}){initialiser}";
    }
}
