using System.Text;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Compiler.Tests.Differences;

/// <summary>The same file told otherwise: its declarations in another order, other blanks and remarks between them, other names.</summary>
internal static class Retold
{
    public static string Of(string text, int seed)
    {
        var chance = new Random(seed);
        var tree = SyntaxTree.Parse(new SourceFile("", text));

        // What a reform changes keeps the name that it has in the file that is reformed.
        var names = text.Contains(" extends ", StringComparison.Ordinal) ? [] : Names(tree.Root, text).Where(_ => chance.Next(2) == 0).ToHashSet(StringComparer.Ordinal);
        var said = tree.Root.Items.Select(item => Renamed(item, names, chance)).ToList();
        var header = said.Take(1);
        var clauses = said.Skip(1).Where((_, index) => tree.Root.Items[index + 1] is not DeclarationSyntax);
        var declarations = said.Skip(1).Where((_, index) => tree.Root.Items[index + 1] is DeclarationSyntax).ToArray();
        chance.Shuffle(declarations);
        return string.Join("\n\n// Said otherwise.\n\n", header.Concat(clauses).Concat(declarations)) + "\n";
    }

    // A word that means something else too is left alone.
    private static IEnumerable<string> Names(SyntaxNode root, string text)
    {
        var words = Kinds.All.SelectMany(kind => kind.Clauses.Append(null).SelectMany(clause => new[] { kind.Word, clause?.Phrase ?? "" }.Concat(clause?.Words ?? [])))
            .SelectMany(phrase => phrase.Split(' '))
            .ToHashSet(StringComparer.Ordinal);

        // A member without a title is no more than its name.
        return All(root).OfType<DeclarationSyntax>()
            .Where(declaration => declaration.Kind?.Word != "member" || declaration.Title is not null)
            .Where(declaration => declaration.Name is { IsMissing: false })
            .Select(declaration => declaration.Name?.Text ?? "")
            .Where(name => name.Length > 1 && !words.Contains(name) && !text.Contains($"\"{name}", StringComparison.Ordinal))
            .Distinct();
    }

    private static string Renamed(SyntaxNode item, HashSet<string> names, Random chance)
    {
        var text = new StringBuilder();
        foreach (var token in item.Tokens())
        {
            var gap = token.Gap.ToString();
            text.Append(gap == " " && chance.Next(4) == 0 ? "   " : gap).Append(token.Kind == TokenKind.Word && names.Contains(token.Text) ? $"{token.Text}_told" : token.Text);
        }

        return text.ToString();
    }

    private static IEnumerable<SyntaxNode> All(SyntaxNode node) => node.Children.Select(child => child.Node).OfType<SyntaxNode>().SelectMany(All).Prepend(node);
}
