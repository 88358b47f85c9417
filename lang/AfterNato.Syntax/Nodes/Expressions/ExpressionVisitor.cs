namespace AfterNato.Syntax.Nodes.Expressions;

/// <summary>One method for each form of expression; a new form does not compile until every pass has its answer.</summary>
public abstract class ExpressionVisitor<TResult>
{
    public virtual TResult Visit(ExpressionSyntax node) => node.Accept(this);

    public abstract TResult VisitNameExpression(NameExpressionSyntax node);

    public abstract TResult VisitNumberExpression(NumberExpressionSyntax node);

    public abstract TResult VisitTextExpression(TextExpressionSyntax node);

    public abstract TResult VisitDateExpression(DateExpressionSyntax node);

    public abstract TResult VisitUnaryExpression(UnaryExpressionSyntax node);

    public abstract TResult VisitBinaryExpression(BinaryExpressionSyntax node);

    public abstract TResult VisitParenthesizedExpression(ParenthesizedExpressionSyntax node);

    public abstract TResult VisitSetExpression(SetExpressionSyntax node);

    public abstract TResult VisitListExpression(ListExpressionSyntax node);

    public abstract TResult VisitShareExpression(ShareExpressionSyntax node);

    public abstract TResult VisitPortionExpression(PortionExpressionSyntax node);

    public abstract TResult VisitPhraseExpression(PhraseExpressionSyntax node);

    public abstract TResult VisitCallExpression(CallExpressionSyntax node);

    public abstract TResult VisitConditionalExpression(ConditionalExpressionSyntax node);

    public abstract TResult VisitQuantifierExpression(QuantifierExpressionSyntax node);

    public abstract TResult VisitFactExpression(FactExpressionSyntax node);

    public abstract TResult VisitEachExpression(EachExpressionSyntax node);

    public abstract TResult VisitSelectionExpression(SelectionExpressionSyntax node);

    public abstract TResult VisitMissingExpression(MissingExpressionSyntax node);
}
