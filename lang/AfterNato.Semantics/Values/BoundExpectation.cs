using System.Collections.Immutable;

using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes;

namespace AfterNato.Semantics.Values;

/// <summary>What checking a file must show.</summary>
public abstract record BoundExpectation(ClauseSyntax Syntax, string Source)
{
    /// <summary>The declarations that it names itself, in the order in which it names them.</summary>
    public ImmutableArray<Symbol> Named { get; init; } = [];

    public sealed record OfCondition(ClauseSyntax Syntax, string Source, BoundExpression Condition, bool Holds, ImmutableArray<string> Because)
        : BoundExpectation(Syntax, Source);

    /// <summary>What a scenario breaks or keeps; because of which of the things that it changes.</summary>
    public sealed record OfScenario(ClauseSyntax Syntax, string Source, Symbol Scenario, BoundExpression Condition, bool Breaks, ImmutableArray<Symbol> Because)
        : BoundExpectation(Syntax, Source);

    public sealed record OfFinding(ClauseSyntax Syntax, string Source, string Check, string? Subject, ImmutableArray<string> Because, bool Given)
        : BoundExpectation(Syntax, Source);
}
