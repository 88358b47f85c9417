using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>Names.</content>
public sealed partial class Binder
{
    /// <summary>The declaration that a name stands for, if it is of one of these kinds; otherwise a message and null.</summary>
    internal Symbol? Resolve(SyntaxTree tree, NameExpressionSyntax name, params IReadOnlyCollection<string> kinds) =>
        Resolve(tree, name, [], kinds);

    /// <summary>The same where some other names are known that declare nothing: the roles of a procedure.</summary>
    private Symbol? Resolve(SyntaxTree tree, NameExpressionSyntax name, IEnumerable<string> others, IReadOnlyCollection<string> kinds)
    {
        if (name.IsMissing || name.Parts[^1].IsMissing)
            return null;

        if (Find(tree, name) is not { } symbol)
        {
            if (_diagnostics.IsFull)
                return null;
            var candidates = ScopeOf(tree).Visible
                .Where(declared => declared.Syntax.Kind is { } kind && kinds.Contains(kind.Word))
                .Select(declared => declared.Syntax.Name?.Text ?? "");
            _diagnostics.Report(NameDiagnostics.UnknownName(At(tree, name), name.Text, Words.AnyOf(kinds), candidates.Concat(others)));
            return null;
        }

        if (kinds.Contains(symbol.Kind.Word))
            return symbol;

        _diagnostics.Report(NameDiagnostics.WrongKind(At(tree, name), name.Text, symbol.Kind.Word, Words.AnyOf(kinds), symbol.Location));
        return null;
    }

    /// <summary>The declaration that a name stands for, whatever its kind; null without a message when there is none.</summary>
    internal Symbol? Find(SyntaxTree tree, NameExpressionSyntax name) =>
        ScopeOf(tree).Find(name) is { } declared ? Include(declared.Tree, declared.Syntax, declared.Parent) : null;

    internal IEnumerable<string> VisibleNames(SyntaxTree tree) => ScopeOf(tree).VisibleNames;

    private Symbol? FindUnit(SyntaxTree tree, string word) =>
        ScopeOf(tree).FindUnit(word) is { } declared ? Include(declared.Tree, declared.Syntax, declared.Parent) : null;

    private IEnumerable<string> VisibleUnits(SyntaxTree tree) =>
        ScopeOf(tree).Visible.Where(declared => declared.Syntax.Kind?.Word == "unit").Select(declared => declared.Syntax.Name?.Text ?? "");
}
