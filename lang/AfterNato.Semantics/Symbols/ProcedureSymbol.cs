using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Symbols;

/// <summary>A procedure: its roles, and its steps as children.</summary>
public sealed class ProcedureSymbol : Symbol
{
    internal ProcedureSymbol(KindEntry kind, DeclarationSyntax syntax, SyntaxTree tree)
        : base(kind, syntax, tree, null) =>
        Roles =
        [
            .. syntax.Items.OfType<ClauseSyntax>()
                .Where(clause => clause.Entry.Phrase == "about")
                .SelectMany(clause => clause.Value is ListExpressionSyntax list ? list.Items : [])
                .OfType<NameExpressionSyntax>()
                .Where(name => !name.IsMissing)
                .Select(name => name.Text)
                .Distinct(),
        ];

    /// <summary>The roles of those whom the decision concerns.</summary>
    public ImmutableArray<string> Roles { get; }
}
