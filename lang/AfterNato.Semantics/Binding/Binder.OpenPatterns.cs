using AfterNato.Semantics.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>
/// Patterns that nobody follows. Nothing can be asked about them, since who acts is open; but their names must mean something, and what they
/// use is used.
/// </content>
public sealed partial class Binder
{
    private readonly HashSet<DeclarationSyntax> _followed = [];

    private void ReadOpenPatterns()
    {
        foreach (var layer in _layers)
        {
            foreach (var pattern in layer.Root.Items.OfType<DeclarationSyntax>().Where(declaration => IsPattern(declaration) && !_followed.Contains(declaration) && !_removed.ContainsKey(declaration)))
                ReadOpenPattern(layer, pattern);
        }
    }

    private void ReadOpenPattern(SyntaxTree tree, DeclarationSyntax pattern)
    {
        var open = pattern.Items.OfType<ClauseSyntax>()
            .Where(clause => clause.Entry.Phrase == "about")
            .SelectMany(NamesIn)
            .Select(name => name.Text)
            .Concat(pattern.Parameters is { } places ? places.Names.Texts : [])
            .Append("none")
            .ToHashSet();
        var pending = new Stack<SyntaxNode>([pattern]);
        while (pending.TryPop(out var node))
        {
            if (node is ClauseSyntax { Value: { } value, Entry: { Form: ValueForm.Name or ValueForm.Names or ValueForm.Set or ValueForm.Rule } entry })
                ReadNames(tree, value, entry, open);
            foreach (var child in node.Children)
            {
                if (child.Node is { } inner)
                    pending.Push(inner);
            }
        }
    }

    private void ReadNames(SyntaxTree tree, ExpressionSyntax value, ClauseEntry entry, HashSet<string> open)
    {
        var pending = new Stack<SyntaxNode>([value]);
        while (pending.TryPop(out var node))
        {
            if (node is NameExpressionSyntax { IsMissing: false } name && !(name.Parts.Length == 1 && open.Contains(name.Text)) && FindDeclared(tree, name) is null)
                ReportUnknown(At(tree, name), name.Text, entry.Form == ValueForm.Set ? "a set of members" : Words.AnyOf(entry.RefersTo), VisibleNames(tree).Concat(open));
            foreach (var child in node.Children)
            {
                if (child.Node is { } inner)
                    pending.Push(inner);
            }
        }
    }
}
