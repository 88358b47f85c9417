using System.Globalization;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;
using AfterNato.Testing;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Compiler.Tests.Differences;

/// <summary>A clause as it stands in a file, and ways of saying something else in its place.</summary>
internal sealed class SaidClauses
{
    private readonly string _path;
    private readonly SyntaxTree _tree;
    private readonly ClauseSyntax _clause;

    private SaidClauses(string path, SyntaxTree tree, ClauseSyntax clause) => (_path, _tree, _clause) = (path, tree, clause);

    /// <summary>Every clause of the vocabulary, what follows on others included: `organisation, members, since`.</summary>
    public static IEnumerable<string> Places => Kinds.All.Where(kind => kind.Word != "library").SelectMany(kind => kind.Clauses.SelectMany(clause => Below(kind.Word, clause)));

    public static ILookup<string, SaidClauses> InCorpus() => CheckedCorpus.Checks.Names
        .Select(CheckedCorpus.Checks.PathOf)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.arch"))
        .Select(path => (Path: path, Tree: SyntaxTree.Parse(new SourceFile(path, File.ReadAllText(path)))))
        .OrderBy(file => file.Tree.File.Text.Length)
        .ThenBy(file => file.Path, StringComparer.Ordinal)
        .SelectMany(file => Clauses("", file.Tree.Root).Select(clause => (clause.Place, Said: new SaidClauses(file.Path, file.Tree, clause.Clause))))
        .ToLookup(clause => clause.Place, clause => clause.Said);

    public IEnumerable<(string Path, string Text, string Other, string What)> Otherwise()
    {
        var text = _tree.File.Text;
        foreach (var (span, other) in Edits())
            yield return (_path, text, $"{text[..span.Start]}{other}{text[span.End..]}", $"`{text[span.Start..span.End]}` → `{other}`");
    }

    private IEnumerable<(TextSpan Span, string Text)> Edits()
    {
        yield return (_clause.Span, "");
        if (_clause.Value is not { } value)
            yield break;
        foreach (var words in _clause.Entry.Words)
            yield return (value.Span, words);
        foreach (var token in value.Tokens())
        {
            foreach (var other in Others(token))
                yield return (token.Span, other);
        }
    }

    private IEnumerable<string> Others(SyntaxToken token) => token.Kind switch
    {
        TokenKind.Word => Names(_tree.Root).Where(name => name != token.Text),
        TokenKind.Text => ["\"something else\""],
        TokenKind.Number => ["7", "2"],
        TokenKind.Date => ["2031-03-05", "2003-03-05"],
        _ => [],
    };

    private static IEnumerable<string> Names(SyntaxNode node) => All(node).OfType<DeclarationSyntax>().Select(declaration => declaration.Name?.Text ?? "").Where(name => name.Length > 0).Distinct();

    private static IEnumerable<string> Below(string place, ClauseEntry clause)
    {
        var here = $"{place}, {clause.Phrase}";
        return clause.Qualifiers.SelectMany(qualifier => Below(here, qualifier)).Prepend(here);
    }

    private static IEnumerable<(string Place, ClauseSyntax Clause)> Clauses(string place, SyntaxNode node)
    {
        foreach (var child in node.Children.Select(child => child.Node).OfType<SyntaxNode>())
        {
            var here = child switch
            {
                DeclarationSyntax declaration => declaration.Kind?.Word ?? "",
                CompilationUnitSyntax => "architecture",
                ClauseSyntax clause => $"{(place.Length == 0 ? "architecture" : place)}, {clause.Entry.Phrase}",
                _ => place,
            };
            if (child is ClauseSyntax { IsFact: false } said)
                yield return (here, said);
            foreach (var below in Clauses(here, child))
                yield return below;
        }
    }

    private static IEnumerable<SyntaxNode> All(SyntaxNode node) => node.Children.Select(child => child.Node).OfType<SyntaxNode>().SelectMany(All).Prepend(node);
}
