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

    private const string ConditionsSpeak = "Conditions speak about sets, counts, shares and facts.";

    private readonly Stack<string> _variables = [];

    /// <summary>The expression, which must be of this type.</summary>
    public BoundExpression BindOf(ExpressionSyntax syntax, ExpressionType type)
    {
        var bound = Visit(syntax);
        if (bound.Type == type || bound.Type == ExpressionType.Error)
            return bound;
        return Mismatch(syntax, bound.Type, type);
    }

    /// <summary>The expression if it can stand where values that can be compared or added must; otherwise a message.</summary>
    private BoundExpression Demand(ExpressionSyntax syntax, BoundExpression bound, Func<ExpressionType, bool> isGood) =>
        AnyBroken(bound) || isGood(bound.Type) ? bound : Mismatch(syntax, bound.Type, ExpressionType.Number);

    private BoundExpression Mismatch(ExpressionSyntax syntax, ExpressionType found, ExpressionType needed)
    {
        diagnostics.Report(ValueDiagnostics.TypeMismatch(At(syntax), TypeWords.Describe(found), TypeWords.Describe(needed), HintFor(found, needed)));
        return Error;
    }

    public override BoundExpression VisitMissingExpression(MissingExpressionSyntax node) => Error;

    public override BoundExpression VisitParenthesizedExpression(ParenthesizedExpressionSyntax node) => Visit(node.Expression);

    public override BoundExpression VisitShareExpression(ShareExpressionSyntax node) => Unusable(node, "a share", ConditionsSpeak);

    public override BoundExpression VisitPortionExpression(PortionExpressionSyntax node) => Unusable(node, "a part of a key", ConditionsSpeak);

    public override BoundExpression VisitPhraseExpression(PhraseExpressionSyntax node) => Unusable(node, "a phrase", ConditionsSpeak);

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
            if (word == "as_of")
                return new BoundExpression.Today();
            if (word is "yes" or "no")
                return new BoundExpression.Truth(word == "yes");
        }

        return BindDeclaration(node);
    }

    public override BoundExpression VisitUnaryExpression(UnaryExpressionSyntax node)
    {
        if (node.OperatorToken.Kind == TokenKind.Minus)
        {
            var number = Demand(node.Operand, Visit(node.Operand), type => type.IsAmount);
            return AnyBroken(number) ? Error : new BoundExpression.Negation(number);
        }

        var condition = BindOf(node.Operand, ExpressionType.Boolean);
        return condition.Type == ExpressionType.Error ? Error : new BoundExpression.Not(condition);
    }

    public override BoundExpression VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var condition = BindOf(node.Condition, ExpressionType.Boolean);
        var whenTrue = Visit(node.WhenTrue);
        var whenFalse = Visit(node.WhenFalse);
        if (AnyBroken(condition, whenTrue, whenFalse))
            return Error;
        if (whenTrue.Type.Kind != whenFalse.Type.Kind || Converted(node.WhenFalse, whenTrue.Type, whenFalse) is not { } converted)
            return Mismatch(node.WhenFalse, whenFalse.Type, whenTrue.Type);
        return AnyBroken(converted) ? Error : new BoundExpression.Conditional(condition, whenTrue, converted);
    }

    public override BoundExpression VisitQuantifierExpression(QuantifierExpressionSyntax node)
    {
        var set = BindOf(node.Set, ExpressionType.Set);
        var body = WithVariable(node.Variable.Text, () => BindOf(node.Body, ExpressionType.Boolean));
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

    private BoundExpression Unusable(ExpressionSyntax node, string what, string hint)
    {
        diagnostics.Report(ValueDiagnostics.TypeMismatch(At(node), what, "a set of members, a number or a condition", hint));
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

    private string HintFor(ExpressionType found, ExpressionType needed) => (found.Kind, needed.Kind) switch
    {
        (TypeKind.Set, TypeKind.Boolean) => "Compare it: `… = none`, or ask how many there are: `count(…) >= 1`.",
        (TypeKind.Set, TypeKind.Number) => scope.HasBallot ? "Count it: `count(…)`, or take its share: `share(…)`." : "Count it: `count(…)`.",
        (TypeKind.Text, TypeKind.Number) => "Name a fact whose figures are numbers; of texts one can only ask whether they are the same, with `=` or `!=`.",
        (TypeKind.Date, TypeKind.Number) => "Dates are compared, and taken from each other: `as_of - founded of NATO`.",
        (TypeKind.Boolean, TypeKind.Number) => "A condition is true or not. Count of how many it is true: `count(x in NATO: …)`.",
        (TypeKind.Number, TypeKind.Percentage) or (TypeKind.Percentage, TypeKind.Number) => "Write both in percent, the whole as `100 %`, or both as plain numbers.",
        (TypeKind.Set, TypeKind.Date or TypeKind.Text) => "Name a fact of one member: `iso3 of FR`.",
        (TypeKind.Number, TypeKind.Boolean) => "Compare it with another number: `… >= 9`.",
        (_, TypeKind.Set) => "Name members, a group or an organisation, or write them in braces: `{FR, DE}`.",
        (_, TypeKind.Boolean) => $"Compare two things, for example `{(scope.HasBallot ? "count(for) > count(against)" : "count(NATO) >= 12")}`.",
        _ => "What stands beside each other must be of one type: numbers with numbers, dates with dates, texts with texts.",
    };

    private Location At(SyntaxNode node) => new(tree.File, node.Span);

    private Location At(SyntaxToken token) => new(tree.File, token.Span);
}
