using System.Collections.Immutable;

using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Values;

/// <summary>What the value of a clause means.</summary>
public abstract record BoundValue
{
    private BoundValue()
    {
    }

    public sealed record Text(string Content) : BoundValue;

    public sealed record Words(string Phrase) : BoundValue;

    public sealed record Truth(bool IsTrue) : BoundValue;

    public sealed record Figure(BoundFigure Content) : BoundValue;

    public sealed record Date(DateLiteral Content) : BoundValue;

    public sealed record Length(BoundFigure Amount, string Unit) : BoundValue;

    public sealed record Names(ImmutableArray<string> Items) : BoundValue;

    public sealed record References(ImmutableArray<Symbol> Symbols) : BoundValue;

    public sealed record Shares(ImmutableArray<(Symbol Of, BoundFigure Quantity)> Items) : BoundValue
    {
        /// <summary>What the list gives to declarations that the architecture does not speak of.</summary>
        public ImmutableArray<BoundFigure> LeftOut { get; init; } = [];
    }

    /// <summary>A role of the procedure around the step.</summary>
    public sealed record Role(string Name) : BoundValue;

    /// <summary>A rule with the numbers that it is used with, and its text: its own name, even where a pattern calls it by the name of a place.</summary>
    public sealed record RuleUse(RuleSymbol Rule, ImmutableArray<BoundExpression> Arguments, string Source) : BoundValue;

    /// <summary>A set or a condition, with its text.</summary>
    public sealed record Computed(BoundExpression Expression, string Source) : BoundValue;
}
