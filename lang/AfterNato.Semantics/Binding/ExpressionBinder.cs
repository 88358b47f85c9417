using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Binding;

/// <summary>Gives one expression its meaning and its type.</summary>
internal sealed partial class ExpressionBinder(Binder binder, SyntaxTree tree, DiagnosticBag diagnostics, ExpressionScope scope)
    : ExpressionVisitor<BoundExpression>
{
    private static readonly BoundExpression Error = new BoundExpression.Error();

    private readonly Stack<string> _variables = [];

    /// <summary>The expression, which must be of this type.</summary>
    public BoundExpression BindOf(ExpressionSyntax syntax, ExpressionType type)
    {
        var bound = Visit(syntax);
        if (bound.Type == type || bound.Type == ExpressionType.Error)
            return bound;
        diagnostics.Report(ValueDiagnostics.TypeMismatch(At(syntax), Describe(bound.Type), Describe(type), HintFor(bound.Type, type)));
        return Error;
    }

    public override BoundExpression VisitMissingExpression(MissingExpressionSyntax node) => Error;

    public override BoundExpression VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => Visit(node.Expression);

    public override BoundExpression VisitNumberExpression(NumberExpressionSyntax node)
    {
        if (node.Unit is { } unit)
        {
            diagnostics.Report(ValueDiagnostics.UnitMismatch(At(unit), $"`{SafeText.Shown(unit.Text)}`", "a plain number", "Counts and shares have no unit.", null));
            return Error;
        }

        var figure = Binder.FigureOf(node, null);
        return new BoundExpression.Number(figure.Digits, figure.Decimals);
    }

    public override BoundExpression VisitTextExpression(TextExpressionSyntax node) => Unusable(node, "a text");

    public override BoundExpression VisitDateExpression(DateExpressionSyntax node) => Unusable(node, "a date");

    public override BoundExpression VisitShareExpression(ShareExpressionSyntax node) => Unusable(node, "a share");

    public override BoundExpression VisitPortionExpression(PortionExpressionSyntax node) => Unusable(node, "a part of a key");

    public override BoundExpression VisitPhraseExpression(PhraseExpressionSyntax node) => Unusable(node, "a phrase");

    public override BoundExpression VisitSetExpression(SetExpressionSyntax node) => Visit(node.Elements);

    public override BoundExpression VisitListExpression(ListExpressionSyntax node)
    {
        var sets = node.Items.Select(item => BindOf(item, ExpressionType.Set)).ToImmutableArray();
        return sets.Any(set => set.Type == ExpressionType.Error) ? Error : new BoundExpression.Union(sets);
    }

    public override BoundExpression VisitNameExpression(NameExpressionSyntax node)
    {
        if (node.IsMissing)
            return Error;

        if (node.Parts.Length == 1)
        {
            var word = node.Text;
            if (_variables.Contains(word))
                return new BoundExpression.Variable(word);
            if (scope.Parameters.Contains(word))
                return new BoundExpression.Parameter(word);
            if (scope.Roles.Contains(word))
                return new BoundExpression.Role(word);
            if (scope.HasBallot && BallotWords.All.Contains(word))
                return new BoundExpression.Ballots(word);
            if (word == "none")
                return new BoundExpression.Union([]);
            if (word is "yes" or "no")
                return new BoundExpression.Truth(word == "yes");
        }

        return BindDeclaration(node);
    }

    public override BoundExpression VisitUnaryExpression(UnaryExpressionSyntax node)
    {
        if (node.OperatorToken.Kind == TokenKind.Minus)
        {
            var number = BindOf(node.Operand, ExpressionType.Number);
            return number.Type == ExpressionType.Error ? Error : new BoundExpression.Negation(number);
        }

        var condition = BindOf(node.Operand, ExpressionType.Boolean);
        return condition.Type == ExpressionType.Error ? Error : new BoundExpression.Not(condition);
    }

    public override BoundExpression VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var condition = BindOf(node.Condition, ExpressionType.Boolean);
        var whenTrue = Visit(node.WhenTrue);
        var whenFalse = whenTrue.Type == ExpressionType.Error ? Visit(node.WhenFalse) : BindOf(node.WhenFalse, whenTrue.Type);
        return AnyBroken(condition, whenTrue, whenFalse) ? Error : new BoundExpression.Conditional(condition, whenTrue, whenFalse);
    }

    public override BoundExpression VisitQuantifierExpression(QuantifierExpressionSyntax node)
    {
        var set = BindOf(node.Set, ExpressionType.Set);
        _variables.Push(node.Variable.Text);
        var body = BindOf(node.Body, ExpressionType.Boolean);
        _variables.Pop();
        return AnyBroken(set, body) ? Error : new BoundExpression.Quantifier(node.Quantifier.Is("every"), node.Variable.Text, set, body);
    }

    private BoundExpression BindDeclaration(NameExpressionSyntax node)
    {
        if (SymbolOf(node) is not { } symbol)
        {
            if (!diagnostics.IsFull)
                binder.ReportUnknown(At(node), node.Text, "a set of members or a number", Candidates());
            return Error;
        }

        switch (symbol)
        {
            case { Kind.Word: "member" or "group" or "organisation" }:
                return new BoundExpression.Members(symbol);
            case RuleSymbol when scope.HasBallot:
                return BindRuleUse(node);
            default:
                diagnostics.Report(NameDiagnostics.WrongKind(At(node), node.Text, symbol.Kind.Word, "a set of members or a number", symbol.Location));
                return Error;
        }
    }

    private Symbol? SymbolOf(NameExpressionSyntax name) =>
        name.Parts.Length == 1 && scope.Arguments.TryGetValue(name.Text, out var argument) ? argument.Symbol : binder.Find(tree, name);

    private IEnumerable<string> Candidates()
    {
        var words = binder.VisibleNames(tree).Concat(scope.Parameters).Concat(scope.Roles).Concat(_variables).Append("none");
        return scope.HasBallot ? words.Concat(BallotWords.All) : words;
    }

    private BoundExpression Unusable(ExpressionSyntax node, string what)
    {
        diagnostics.Report(ValueDiagnostics.TypeMismatch(At(node), what, "a set of members, a number or a condition", "Conditions speak about sets, counts and shares."));
        return Error;
    }

    private static bool AnyBroken(params ReadOnlySpan<BoundExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression.Type == ExpressionType.Error)
                return true;
        }

        return false;
    }

    private static string Describe(ExpressionType type) => type switch
    {
        ExpressionType.Boolean => "a condition",
        ExpressionType.Number => "a number",
        _ => "a set of members",
    };

    private static string HintFor(ExpressionType found, ExpressionType needed) => (found, needed) switch
    {
        (ExpressionType.Set, ExpressionType.Number) => "Count it: `count(…)`, or take its share: `share(…)`.",
        (ExpressionType.Set, ExpressionType.Boolean) => "Compare it: `… = none`, or ask how many there are: `count(…) >= 1`.",
        (ExpressionType.Number, ExpressionType.Boolean) => "Compare it with another number: `… >= 9`.",
        (_, ExpressionType.Set) => "Name members, a group or an organisation, or write them in braces: `{FR, DE}`.",
        _ => "Compare two things, for example `count(for) > count(against)`.",
    };

    private Location At(SyntaxNode node) => new(tree.File, node.Span);

    private Location At(SyntaxToken token) => new(tree.File, token.Span);
}
