using System.Collections.Immutable;

using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

namespace AfterNato.Semantics.Reforms;

/// <summary>
/// What a file changes of the architecture that it extends, by the names of what it concerns. A step of a transition applies everything of one
/// name at once: what is removed and declared anew under one name is replaced.
/// </summary>
internal sealed class ReformItems
{
    // What by itself changes nothing: it describes, gives a name to something, or asks. It is there from the beginning, if it is needed.
    private static readonly ImmutableArray<string> Describing =
        ["source", "unit", "rate", "fact", "member", "group", "rule", "key", "capability", "invariant", "comparison", "scenario", "transition"];

    private readonly Dictionary<string, List<SyntaxNode>> _byName = [];

    public ReformItems(SyntaxTree tree)
    {
        foreach (var item in tree.Root.Items)
        {
            if (item is DeclarationSyntax { Kind: { IsHeader: false, Word: not ("transition" or "scenario") }, Name: { IsMissing: false } word } declaration)
                Add(word.Text, declaration);
            else if (item is ClauseSyntax { Entry.Phrase: "remove", Value: ListExpressionSyntax list })
                list.Items.OfType<NameExpressionSyntax>().Where(name => !name.IsMissing).ToList().ForEach(name => Add(name.Text, name));
        }
    }

    public IEnumerable<string> Names => _byName.Keys;

    public IReadOnlyList<SyntaxNode> Of(string name) => _byName.TryGetValue(name, out var items) ? items : [];

    /// <summary>Whatever is neither among these nor needed by one of them, directly or by way of others: nobody knows when it would come into force.</summary>
    public IEnumerable<(string Name, SyntaxNode Item)> LeftOver(IEnumerable<SyntaxNode> applied)
    {
        var reached = applied.ToHashSet();
        var pending = new Stack<SyntaxNode>(reached);
        while (pending.TryPop(out var node))
        {
            foreach (var item in NamesIn(node).SelectMany(Of).Where(IsDeclaring))
            {
                if (reached.Add(item))
                    pending.Push(item);
            }
        }

        return _byName.SelectMany(named => named.Value.Select(item => (named.Key, item))).Where(named => !reached.Contains(named.item) && !(IsDeclaring(named.item) && Describes((DeclarationSyntax)named.item)));
    }

    /// <summary>The words below a node that could be names.</summary>
    public static IEnumerable<string> NamesIn(SyntaxNode node) => node.Tokens().Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).Distinct();

    public static bool IsDeclaring(SyntaxNode item) => item is DeclarationSyntax { Kind.Changes: null };

    // A procedure with open places is a pattern for others.
    private static bool Describes(DeclarationSyntax declaration) => declaration.Parameters is not null || Describing.Contains(declaration.Kind?.Word ?? "");

    private void Add(string name, SyntaxNode item)
    {
        if (!_byName.TryGetValue(name, out var items))
            _byName.Add(name, items = []);
        items.Add(item);
    }
}
