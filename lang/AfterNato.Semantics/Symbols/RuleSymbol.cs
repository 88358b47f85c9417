using System.Collections.Immutable;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A voting rule.</summary>
public sealed class RuleSymbol : Symbol
{
    internal RuleSymbol(KindEntry kind, DeclarationParts parts)
        : base(kind, parts, null) =>
        Parameters = parts.Syntax.Parameters is { } list ? list.Names.Texts : [];

    /// <summary>The numbers that whoever uses it gives.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Whether whoever votes against stays free.</summary>
    public bool BindsOnlyThoseFor => Clause("binds only those for") is not null;

    /// <summary>What must be true; null when the rule is broken.</summary>
    public BoundExpression? Condition => (Clause("")?.Value as BoundValue.Computed)?.Expression;
}
