using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;
using AfterNato.Testing;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Compiler.Tests.Differences;

/// <summary>A clause or a declaration as it stands in a file, and ways of saying something else in its place.</summary>
internal sealed class SaidClauses
{
    /// <summary>What may stand anywhere travels in one way, so that one place stands for all.</summary>
    private static readonly HashSet<string> Anywhere = ["cite", "unverified", "note", "allow", "as of"];

    private readonly SyntaxTree _tree;
    private readonly SyntaxNode _node;
    private readonly IEnumerable<SyntaxNode> _alike;

    private SaidClauses(SyntaxTree tree, SyntaxNode node, IEnumerable<SyntaxNode> alike) => (_tree, _node, _alike) = (tree, node, alike);

    /// <summary>Every kind and every clause of the vocabulary, what follows on others included: `organisation, members, since`.</summary>
    public static IEnumerable<string> Places =>
        Kinds.All.Where(kind => !kind.IsHeader).Select(kind => kind.Word).Concat(Kinds.All.Where(kind => kind != Kinds.Library).SelectMany(kind => kind.Clauses.SelectMany(clause => Below(kind.Word, clause)))).Distinct();

    /// <summary>Where each is said, in the smallest files first.</summary>
    public static ILookup<string, SaidClauses> InFiles() => CheckedCorpus.Checks.Names
        .Select(CheckedCorpus.Checks.PathOf)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.arch"))
        .Select(path => (IsOwn: false, File: new SourceFile(path, File.ReadAllText(path))))
        .Append((IsOwn: true, File: new SourceFile(CheckedCorpus.Checks.PathOf("Everything/alliance"), Everything.Alliance)))
        .Append((IsOwn: true, File: new SourceFile(CheckedCorpus.Checks.PathOf("Everything/reform"), Everything.Reform)))
        .OrderByDescending(file => file.IsOwn).ThenBy(file => file.File.Text.Length).ThenBy(file => file.File.Path, StringComparer.Ordinal)
        .Select(file => SyntaxTree.Parse(file.File))
        .SelectMany(tree => Said(Kinds.Architecture.Word, tree.Root).GroupBy(said => said.Place, said => said.Node).SelectMany(alike => alike.Select(node => (Place: alike.Key, Said: new SaidClauses(tree, node, alike)))))
        .ToLookup(said => said.Place, said => said.Said);

    /// <summary>The file, and what it is with something else said in this place.</summary>
    public IEnumerable<(SourceFile File, SourceFile Other, string What)> Otherwise()
    {
        var file = _tree.File;
        foreach (var (span, other) in Edits())
            yield return (file, With(file, span, other), $"`{file.Text[span.Start..span.End]}` → `{other}`");

        // The one in the place of the other, where nothing else can stand there.
        foreach (var node in _alike.SkipWhile(node => node != _node).Skip(1))
        {
            if ((_node, node) is not (ClauseSyntax { Value.Span: var first }, ClauseSyntax { Value.Span: var second }))
                continue;
            var (one, another) = (file.Text[first.Start..first.End], file.Text[second.Start..second.End]);
            if (one != another)
                yield return (file, With(With(file, second, one), first, another), $"`{one}` ↔ `{another}`");
        }
    }

    private static SourceFile With(SourceFile file, TextSpan span, string text) => new(file.Path, $"{file.Text[..span.Start]}{text}{file.Text[span.End..]}");

    private IEnumerable<(TextSpan Span, string Text)> Edits()
    {
        yield return (_node.Span, "");
        var inner = _node switch
        {
            ClauseSyntax { Value: { } value } => value,
            DeclarationSyntax { Count: { } count } => (SyntaxNode)count,
            _ => null,
        };
        if (inner is null)
            yield break;
        var entry = (_node as ClauseSyntax)?.Entry;
        foreach (var words in entry?.Words ?? [])
        {
            if (words != _tree.File.Text[inner.Span.Start..inner.Span.End])
                yield return (inner.Span, words);
        }

        foreach (var token in inner.Tokens())
        {
            foreach (var other in Others(token, entry).Where(other => other != token.Text))
                yield return (token.Span, other);
        }
    }

    private IEnumerable<string> Others(SyntaxToken token, ClauseEntry? entry) => token.Kind switch
    {
        TokenKind.Word when Names().Contains(token.Text) => All(_tree.Root).OfType<DeclarationSyntax>()
            .Where(declaration => entry is not { RefersTo.Length: > 0 } || entry.RefersTo.Contains(declaration.Kind?.Word ?? ""))
            .Select(declaration => declaration.Name?.Text ?? "").Where(name => name.Length > 0).Distinct(),
        TokenKind.Text => ["\"something else\""],
        TokenKind.Number => ["7", "2", "1"],
        TokenKind.Date => ["2029-03-05", "2023-03-05"],
        _ => [],
    };

    private HashSet<string> Names() => [.. All(_tree.Root).OfType<DeclarationSyntax>().Select(declaration => declaration.Name?.Text ?? "")];

    private static IEnumerable<string> Below(string place, ClauseEntry clause)
    {
        var here = PlaceOf(place, clause);
        return clause.Qualifiers.SelectMany(qualifier => Below(here, qualifier)).Prepend(here);
    }

    private static string PlaceOf(string around, ClauseEntry clause) =>
        Anywhere.Contains(clause.Phrase) && around != Kinds.Architecture.Word ? $"anything, {clause.Phrase}" : $"{around}, {clause.Phrase}";

    private static IEnumerable<(string Place, SyntaxNode Node)> Said(string place, SyntaxNode node)
    {
        foreach (var child in node.Children.Select(child => child.Node).OfType<SyntaxNode>())
        {
            var here = child switch
            {
                DeclarationSyntax declaration => declaration.Kind?.Word ?? "",
                ClauseSyntax clause => PlaceOf(place, clause.Entry),
                _ => place,
            };
            if (child is DeclarationSyntax or ClauseSyntax { IsFact: false })
                yield return (here, child);
            foreach (var below in Said(here, child))
                yield return below;
        }
    }

    private static IEnumerable<SyntaxNode> All(SyntaxNode node) => node.Children.Select(child => child.Node).OfType<SyntaxNode>().SelectMany(All).Prepend(node);
}
