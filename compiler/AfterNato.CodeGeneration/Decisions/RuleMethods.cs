using System.Collections.Immutable;
using System.Numerics;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Tokens;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>The methods of the rules that an architecture votes by. Rules that say the same share one method.</summary>
internal sealed class RuleMethods
{
    private readonly DeclarationIndexes _indexes;
    private readonly Identifiers _identifiers = new(ReservedNames.InExpressions);
    private readonly Dictionary<RuleSymbol, string> _methods = [];
    private readonly Dictionary<string, string> _byBody = [];
    private readonly List<RuleMethod> _emitted = [];

    public RuleMethods(DeclarationIndexes indexes) => _indexes = indexes;

    /// <summary>The methods to write, those that others call before them.</summary>
    public IReadOnlyList<RuleMethod> Emitted => _emitted;

    /// <summary>The method of a rule, as generated code calls it.</summary>
    public string MethodOf(RuleSymbol rule)
    {
        if (_methods.TryGetValue(rule, out var known))
            return known;

        var condition = rule.Condition ?? throw new ArgumentException("A rule without a condition is never generated.", nameof(rule));
        var locals = new Locals("ballot");
        var parameters = rule.Parameters.Select(locals.Enter).ToImmutableArray();
        var body = new ExpressionEmitter("ballot", _indexes, this, locals).Visit(condition);
        var key = $"{string.Join(',', parameters)}:{body}";
        if (!_byBody.TryGetValue(key, out var method))
        {
            var name = _identifiers.Claim(rule.Name);
            _byBody.Add(key, method = $"Rules.{name}");
            _emitted.Add(new RuleMethod(name, rule, parameters, body));
        }

        _methods.Add(rule, method);
        return method;
    }

    /// <summary>What the object of a rule with its numbers, for a step, is made of, and the call of its method; none for a rule without numbers.</summary>
    public (string? Call, ImmutableArray<string> Parts) ObjectOf(RuleSymbol rule, IReadOnlyList<BoundExpression> arguments, string text)
    {
        var method = MethodOf(rule);
        var emitter = new ExpressionEmitter("ballot", _indexes, this, new Locals("ballot"));
        var condition = rule.Condition ?? throw new ArgumentException("A rule without a condition is never generated.", nameof(rule));
        var marks = RuleMarks.Of(condition);
        var call = arguments.Count == 0 ? null : $"{method}(ballot, {string.Join(", ", arguments.Select(argument => emitter.Visit(argument).Text))})";
        var parts = ImmutableArray.Create(
            CSharpText.Literal(text),
            call is null ? method : $"ballot => {call}",
            $"isMonotone: {(Monotonicity.IsProved(condition) ? "true" : "false")}");
        if (Monotonicity.IsSafeFromAbsence(condition))
            parts = parts.Add("isSafeFromAbsence: true");
        if (rule.BindsOnlyThoseFor)
            parts = parts.Add("bindsOnlyThoseFor: true");
        if (marks.Facts.Count > 0)
            parts = parts.Add($"weighs: [{string.Join(", ", marks.Facts.Select(_indexes.Constant))}]");
        return (call, marks.Sets.Count == 0 ? parts : parts.Add($"singles: [{string.Join(", ", marks.Sets.Select(_indexes.Constant))}]"));
    }

    /// <summary>The numbers with which a step uses a rule, where all of them are written out, and how the rule is made with others.</summary>
    public IEnumerable<string> NumbersOf(RuleSymbol rule, IReadOnlyList<BoundExpression> arguments)
    {
        if (arguments.Count == 0 || !arguments.All(IsWrittenOut))
            return [];
        var emitter = new ExpressionEmitter("ballot", _indexes, this, new Locals("ballot"));
        var numbers = arguments.Zip(rule.Parameters, (argument, name) => $"new({CSharpText.Literal(name)}, {emitter.Visit(argument)}{(IsShare(argument) ? ", IsShare: true" : "")})");
        var call = $"ballot => {MethodOf(rule)}(ballot, {string.Join(", ", Enumerable.Range(0, arguments.Count).Select(place => FormattableString.Invariant($"numbers[{place}]")))})";
        return [$"numbers: [{string.Join(", ", numbers)}]", $"with: numbers => ({call}, {call})"];
    }

    private static bool IsWrittenOut(BoundExpression argument) => argument is BoundExpression.Number || IsFraction(argument);

    private static bool IsFraction(BoundExpression argument) => argument is BoundExpression.Arithmetic
    {
        Operator: TokenKind.Slash, Left: BoundExpression.Number, Right: BoundExpression.Number { Digits.IsZero: false },
    };

    // Whoever writes 0.55 or 2/3 means a share as much as whoever writes 55 %.
    private static bool IsShare(BoundExpression argument) =>
        argument.Type.Kind == TypeKind.Percentage || IsFraction(argument) || (argument is BoundExpression.Number { Decimals: > 0 } number && number.Digits < BigInteger.Pow(10, number.Decimals));
}
