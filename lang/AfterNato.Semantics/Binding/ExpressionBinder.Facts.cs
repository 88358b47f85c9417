using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>Facts of somebody or something.</content>
internal sealed partial class ExpressionBinder
{
    public override BoundExpression VisitFactExpression(FactExpressionSyntax node)
    {
        if (binder.Resolve(tree, node.Fact, "fact") is not FactSymbol fact || TypeOf(fact, node.Fact) is not { Kind: not TypeKind.Error } type)
            return Error;

        if (node.Owner is NameExpressionSyntax { IsMissing: false } name && !IsLocal(name) && binder.Find(tree, name) is { } owner && owner.Kind.Word != "group")
            return BindFactOf(node, fact, type, owner);

        var member = BindOf(node.Owner, ExpressionType.Set);
        if (AnyBroken(member))
            return Error;
        if (!IsOne(member))
            return Several(node, fact, type);
        return AppliesTo(node, fact, "member") ? new BoundExpression.FactOfMember(fact, member, type) : Error;
    }

    private BoundExpression BindFactOf(FactExpressionSyntax node, FactSymbol fact, ExpressionType type, Symbol owner)
    {
        if (owner.Kind.Word == "organisation" && !fact.AppliesTo.Contains("organisation") && fact.AppliesTo.Contains("member"))
            return Several(node, fact, type);
        return AppliesTo(node, fact, owner.Kind.Word) ? new BoundExpression.FactOfDeclared(fact, owner, type) : Error;
    }

    private bool AppliesTo(FactExpressionSyntax node, FactSymbol fact, string kind)
    {
        if (fact.AppliesTo.Contains(kind))
            return true;
        diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(node.Owner), fact.Name, kind, string.Join(" and ", fact.AppliesTo.Select(word => $"`{word}`")), $"{Binder.ApplyingTo(fact, kind)}, or ask for a fact that {Words.WithArticle(kind)} has.", fact.Location));
        return false;
    }

    private BoundExpression Several(FactExpressionSyntax node, FactSymbol fact, ExpressionType type)
    {
        var set = tree.File.Text.Substring(node.Owner.Span.Start, node.Owner.Span.Length);
        if (set.Length > 30 || node.Owner is ParenthesizedExpressionSyntax)
            set = "S";
        var each = $"x in {set}: {fact.Name} of x";
        diagnostics.Report(TypeDiagnostics.FactOfSeveral(At(node.Owner), fact.Name, type.IsAmount
            ? $"Add it up: `sum({each})`; or take one of them: `the x in {set} with greatest {fact.Name} of x`."
            : "Name one member, or ask of each: `for every x in S: …`."));
        return Error;
    }

    /// <summary>The type of the figures of a fact; an error, reported, when they cannot be computed with.</summary>
    private ExpressionType TypeOf(FactSymbol fact, NameExpressionSyntax place)
    {
        binder.BindClauses(fact);
        switch (fact.Type)
        {
            case FactType.Number:
                return ExpressionType.Number;
            case FactType.Percentage:
                return ExpressionType.Percentage;
            case FactType.Duration:
                return ExpressionType.Duration(TimeScale.Open);
            case FactType.Date:
                return ExpressionType.Date;
            case FactType.Text:
                return ExpressionType.Text;
            case FactType.Boolean:
                return ExpressionType.Boolean;
            case FactType.Quantity or FactType.Money when fact.Unit is { } unit:
                binder.BindClauses(unit);
                return ExpressionType.In(unit);
            case FactType.Quantity or FactType.Money when fact.Clause("unit") is null:
                diagnostics.Report(TypeDiagnostics.FactWithoutUnit(At(place), fact.Name, fact.Type == FactType.Money, fact.Location));
                return ExpressionType.Error;
            default:
                return ExpressionType.Error;
        }
    }

    private bool IsLocal(NameExpressionSyntax name) => name.Parts.Length == 1
        && (_variables.Contains(name.Text) || scope.Parameters.Contains(name.Text) || scope.Roles.Contains(name.Text)
            || (scope.HasBallot && BallotWords.All.Contains(name.Text)) || name.Text == "none");

    private static bool IsOne(BoundExpression set) => set switch
    {
        BoundExpression.Variable or BoundExpression.Role or BoundExpression.Selection => true,
        BoundExpression.Members { Symbol.Kind.Word: "member" } => true,
        BoundExpression.Union { Sets: [var only] } => IsOne(only),
        BoundExpression.Conditional choice => IsOne(choice.WhenTrue) && IsOne(choice.WhenFalse),
        _ => false,
    };
}
