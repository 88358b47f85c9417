using System.Collections.Immutable;

using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Semantics.Symbols;

/// <summary>Something declared, with what its clauses mean. Kinds that later passes ask more of have symbols of their own.</summary>
public class Symbol
{
    internal Symbol(KindEntry kind, DeclarationParts parts, Symbol? parent)
    {
        Kind = kind;
        Parts = parts;
        Parent = parent;
        Name = parts.Syntax.Name?.Text ?? "";
        Title = parts.Title is { } title ? TextLiteral.Value(title) : null;
        TitleTranslations = TranslationsOf(parts.Translations);
    }

    public KindEntry Kind { get; }

    public DeclarationSyntax Syntax => Parts.Syntax;

    public SyntaxTree Tree => Parts.Tree;

    /// <summary>The declaration around it; null outside every block.</summary>
    public Symbol? Parent { get; }

    public string Name { get; }

    public string? Title { get; }

    /// <summary>The title in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> TitleTranslations { get; }

    public string? Documentation => Comment.Text;

    /// <summary>The documentation in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> DocumentationTranslations => Comment.Translations;

    /// <summary>Its clauses in the order of the file.</summary>
    public ImmutableArray<BoundClause> Clauses { get; internal set; } = [];

    /// <summary>The declarations in its block, in the order of the file.</summary>
    public ImmutableArray<Symbol> Children { get; internal set; } = [];

    internal DeclarationParts Parts { get; }

    private DocumentationComment Comment => field ??= DocumentationComment.Of(Parts.Described);

    /// <summary>Where messages about it point.</summary>
    public Location Location => PlaceOf(Tree, Syntax.Anchor.Span);

    /// <summary>Where messages about one of its clauses point.</summary>
    public Location PlaceOf(BoundClause clause) => PlaceOf(clause.Tree, clause.Syntax.Core);

    // What comes of a pattern is told of the place where the user chose it.
    private Location PlaceOf(SyntaxTree tree, TextSpan span)
    {
        for (var around = this; around is not null; around = around.Parent)
        {
            if (around is ProcedureSymbol { Use: { } use } && use.Covers(tree, span))
                return new(use.Tree.File, use.Clause.Core);
        }

        return new(tree.File, span);
    }

    public BoundClause? Clause(string phrase) => Clauses.FirstOrDefault(clause => clause.Phrase == phrase);

    /// <summary>The declaration that a clause names first.</summary>
    public Symbol? Reference(string phrase) => (Clause(phrase)?.Value as BoundValue.References)?.Symbols.FirstOrDefault();

    // Of two titles in one language, which is an error, the first counts.
    internal static ImmutableArray<Translation> TranslationsOf(IEnumerable<TranslationSyntax> translations) =>
    [
        .. translations.Where(translation => !translation.Title.IsMissing && Languages.Find(translation.Language.Text) is not null)
            .DistinctBy(translation => translation.Language.Text)
            .OrderBy(translation => translation.Language.Text, StringComparer.Ordinal)
            .Select(translation => new Translation(translation.Language.Text, TextLiteral.Value(translation.Title))),
    ];

    public override string ToString() => $"{Kind.Word} {Name}";
}
