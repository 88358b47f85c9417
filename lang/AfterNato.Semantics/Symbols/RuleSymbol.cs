using System.Collections.Immutable;

using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A voting rule.</summary>
public sealed class RuleSymbol : Symbol
{
    internal RuleSymbol(KindEntry kind, DeclarationSyntax syntax, SyntaxTree tree)
        : base(kind, syntax, tree, null) =>
        Parameters = syntax.Parameters is { } list ? list.Names.Texts : [];

    /// <summary>The numbers that whoever uses it gives.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>What must be true; null when the rule is broken.</summary>
    public BoundExpression? Condition => (Clause("")?.Value as BoundValue.Computed)?.Expression;
}
