using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <summary>The declarations that an expression names, each once, in the order in which it names them.</summary>
public static class MentionedSymbols
{
    public static IEnumerable<Symbol> In(BoundExpression expression) => expression.All.Select(SymbolIn).OfType<Symbol>().Distinct();

    private static Symbol? SymbolIn(BoundExpression expression) => expression switch
    {
        BoundExpression.Members members => members.Symbol,
        BoundExpression.Question question => question.Procedure,
        BoundExpression.RuleUse use => use.Rule,
        BoundExpression.Share share => share.Fact,
        _ => null,
    };
}
