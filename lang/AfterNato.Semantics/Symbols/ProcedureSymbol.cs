using System.Collections.Immutable;

using AfterNato.Semantics.Patterns;
using AfterNato.Semantics.Reforms;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A procedure: its roles, and its steps as children.</summary>
public sealed class ProcedureSymbol : Symbol
{
    internal ProcedureSymbol(KindEntry kind, DeclarationParts parts)
        : base(kind, parts, null) =>
        Roles =
        [
            .. parts.Clauses
                .Where(clause => clause.Phrase == "about")
                .SelectMany(clause => clause.Syntax.Value is ListExpressionSyntax list ? list.Items : [])
                .OfType<NameExpressionSyntax>()
                .Where(name => !name.IsMissing)
                .Select(name => name.Text)
                .Distinct(),
        ];

    /// <summary>The clause by which it follows a pattern; null when its steps are its own.</summary>
    internal PatternUse? Use { get; init; }

    /// <summary>What takes the places that the pattern leaves open.</summary>
    internal ImmutableDictionary<string, PatternArgument> Arguments { get; set; } = ImmutableDictionary<string, PatternArgument>.Empty;

    /// <summary>The roles of those whom the decision concerns.</summary>
    public ImmutableArray<string> Roles { get; }
}
