using AfterNato.Semantics.Symbols;

namespace AfterNato.Semantics.Expressions;

/// <summary>The groups, organisations and rules that an expression mentions, each of which has to be worked out before it.</summary>
internal static class MentionedDefinitions
{
    public static IEnumerable<Symbol> In(BoundExpression expression) => expression.All.Select(DefinitionIn).OfType<Symbol>().Distinct();

    private static Symbol? DefinitionIn(BoundExpression expression) => expression switch
    {
        BoundExpression.Members { Symbol: { Kind.Word: "group" or "organisation" } several } => several,
        BoundExpression.RuleUse use => use.Rule,
        _ => null,
    };
}
