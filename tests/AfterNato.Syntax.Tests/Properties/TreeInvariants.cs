using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Syntax.Tests.Properties;

/// <summary>What is true of the tree of every text, however broken.</summary>
internal static class TreeInvariants
{
    public static void Hold(string text)
    {
        var tree = SyntaxTree.Parse(new SourceFile("test.arch", text));

        Assert.Equal(text, tree.ToFullString());
        TokensFollowEachOther(tree);
        MessagesAreFewAndInsideTheFile(tree);
        NodesCoverTheirChildren(tree.Root, new TextSpan(0, text.Length));
    }

    private static void TokensFollowEachOther(SyntaxTree tree)
    {
        var end = 0;
        foreach (var token in tree.Root.Tokens())
        {
            Assert.Equal(end, token.FullStart);
            Assert.InRange(token.Start, token.FullStart, token.End);
            end = token.End;
        }

        Assert.Equal(tree.File.Text.Length, end);
    }

    private static void MessagesAreFewAndInsideTheFile(SyntaxTree tree)
    {
        Assert.InRange(tree.Diagnostics.Length, 0, DiagnosticBag.Most);
        foreach (var location in tree.Diagnostics.SelectMany(diagnostic => diagnostic.Related.Select(related => related.Location).Append(diagnostic.Location)))
            Assert.InRange(location.Span.End, 0, tree.File.Text.Length);
        Assert.Equal(tree.Diagnostics.Length, tree.Diagnostics.Select(diagnostic => diagnostic.Location.Span).Distinct().Count());
    }

    private static void NodesCoverTheirChildren(SyntaxNode node, TextSpan parent)
    {
        Assert.True(parent.Contains(node.Span), $"{node.GetType().Name} {node.Span} lies outside its parent {parent}.");
        foreach (var child in node.Children)
        {
            if (child.Node is { } inner)
                NodesCoverTheirChildren(inner, node is CompilationUnitSyntax ? parent : node.Span);
        }
    }
}
