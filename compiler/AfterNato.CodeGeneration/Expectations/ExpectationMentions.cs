using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;

namespace AfterNato.CodeGeneration.Expectations;

/// <summary>
/// What an expectation is about: the declarations that it names, those that its condition names, and of a procedure what the answer comes from:
/// its steps, the bodies and posts that take them, and the rules by which they vote, with the rules that those use.
/// </summary>
internal static class ExpectationMentions
{
    public static IEnumerable<Symbol> Of(BoundExpectation expectation)
    {
        var condition = expectation switch
        {
            BoundExpectation.OfCondition plain => plain.Condition,
            BoundExpectation.OfScenario scenario => scenario.Condition,
            _ => null,
        };
        var named = condition is null ? expectation.Named : expectation.Named.Concat(MentionedSymbols.In(condition));
        var mentioned = new HashSet<Symbol>();
        var pending = new Queue<Symbol>(named);
        while (pending.TryDequeue(out var symbol))
        {
            if (!mentioned.Add(symbol))
                continue;
            yield return symbol;
            foreach (var behind in Behind(symbol))
                pending.Enqueue(behind);
        }
    }

    private static IEnumerable<Symbol> Behind(Symbol symbol) => symbol switch
    {
        ProcedureSymbol procedure => procedure.Children,
        RuleSymbol { Condition: { } condition } => MentionedSymbols.In(condition).OfType<RuleSymbol>(),
        { Kind.Word: "step" } => Takers(symbol).Concat(symbol.Children).Concat(Enclosing(symbol)),
        { Kind.Word: "either" or "or" or "at least" or "otherwise" } => symbol.Children,
        _ => [],
    };

    private static IEnumerable<Symbol> Takers(Symbol step)
    {
        if (step.Reference("by") is { Kind.Word: "body" or "post" } taker)
            yield return taker;
        if (step.Clause("using")?.Value is BoundValue.RuleUse use)
            yield return use.Rule;
    }

    // A step is part of a procedure: what is said about the one is said about the other.
    private static IEnumerable<Symbol> Enclosing(Symbol step)
    {
        var around = step.Parent;
        while (around is not null and not ProcedureSymbol)
            around = around.Parent;
        return around is null ? [] : [around];
    }
}
