using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <summary>The declarations that an expression names, each once, in the order in which it names them.</summary>
public static class MentionedSymbols
{
    public static IEnumerable<Symbol> In(BoundExpression expression) => expression.All.SelectMany(SymbolsIn).Distinct();

    private static IEnumerable<Symbol> SymbolsIn(BoundExpression expression) => expression switch
    {
        BoundExpression.Members members => [members.Symbol],
        BoundExpression.Question question => [question.Procedure],
        BoundExpression.Borne borne => [borne.Burden],
        BoundExpression.RuleUse use => [use.Rule],
        BoundExpression.Share { Fact: { } fact } => [fact],
        BoundExpression.FactOfMember figure => [figure.Fact],
        BoundExpression.FactOfDeclared figure => [figure.Fact, figure.Owner],
        _ => [],
    };
}
