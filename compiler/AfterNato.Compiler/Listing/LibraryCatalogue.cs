using System.Collections.Immutable;

using AfterNato.Compiler.Files;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Compiler.Listing;

/// <summary>What the standard library offers.</summary>
public static class LibraryCatalogue
{
    /// <summary>The libraries in the order of their names.</summary>
    public static ImmutableArray<LibraryEntry> Libraries() => [.. Trees().Select(library => new LibraryEntry(library.Name, TitleOf(library.Tree)))];

    /// <summary>The voting rules, library by library, in the order in which each declares them.</summary>
    public static ImmutableArray<RuleEntry> Rules() =>
        [.. Trees().Where(library => Declares(library.Tree, "rule")).SelectMany(library => RulesOf(library.Name, library.Tree))];

    /// <summary>What the libraries declare besides rules and sources, library by library, in the order in which each declares it.</summary>
    public static ImmutableArray<NameEntry> Names() =>
    [
        .. from library in Trees()
           from declaration in library.Tree.Root.Items.OfType<DeclarationSyntax>()
           let kind = declaration.Kind is { IsHeader: false, Word: not ("rule" or "source") } known ? known.Word : null
           where kind is not null
           select new NameEntry(library.Name, kind, declaration.Anchor.Text, PlacesOf(declaration), declaration.Title is { } title ? TextLiteral.Value(title) : ""),
    ];

    private static IEnumerable<(string Name, SyntaxTree Tree)> Trees()
    {
        foreach (var name in StandardLibrary.Names)
        {
            if (StandardLibrary.Find(name) is { } tree)
                yield return (name, tree);
        }
    }

    private static bool Declares(SyntaxTree tree, string kind) =>
        tree.Root.Items.OfType<DeclarationSyntax>().Any(declaration => declaration.Kind?.Word == kind);

    private static string TitleOf(SyntaxTree tree) =>
        tree.Root.Items.OfType<DeclarationSyntax>().FirstOrDefault()?.Title is { } title ? TextLiteral.Value(title) : "";

    private static ImmutableArray<string> PlacesOf(DeclarationSyntax declaration) => declaration.Parameters?.Names.Texts ?? [];

    private static IEnumerable<RuleEntry> RulesOf(string library, SyntaxTree tree) =>
        from rule in ArchitectureCompiler.Bind(SourceSet.OfText(tree.File)).Symbols.OfType<RuleSymbol>()
        where rule.Tree.File == tree.File
        select new RuleEntry(library, rule.Name, rule.Parameters, ConditionOf(rule), rule.Documentation ?? "");

    private static string ConditionOf(RuleSymbol rule) => (rule.Clause("")?.Value as BoundValue.Computed)?.Source ?? "";
}
