using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;

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
            var candidates = ScopeOf(tree).Visible
                .Where(declared => declared.Syntax.Kind is { } kind && kinds.Contains(kind.Word))
                .Select(declared => declared.Syntax.Name?.Text ?? "");
            ReportUnknown(At(tree, name), name.Text, Words.AnyOf(kinds), candidates.Concat(others));
            return null;
        }

        if (kinds.Contains(symbol.Kind.Word))
        {
            if (symbol is FactSymbol)
                _asked.Add(symbol.Name);
            return symbol;
        }

        _diagnostics.Report(NameDiagnostics.WrongKind(At(tree, name), name.Text, symbol.Kind.Word, Words.AnyOf(kinds), symbol.Location));
        return null;
    }

    /// <summary>Says that nothing has this name, once however often it is named.</summary>
    internal void ReportUnknown(Location location, string name, string what, IEnumerable<string> candidates)
    {
        if (!_diagnostics.IsFull && _missing.Add((location.File, name)))
            _diagnostics.Report(NameDiagnostics.UnknownName(location, name, what, HintFor(location, name, candidates)));
    }

    // What somebody who wrote this name probably has to do: use its library, write its name for its title, mend a typing mistake.
    private string HintFor(Location location, string name, IEnumerable<string> candidates)
    {
        var unit = _units.Values.First(unit => unit.Tree.File == location.File);
        if (_options.LibraryOf(name) is { } library && !unit.Imports.Any(import => import.Import.Target == library))
            return $"It is declared in `{library}`: add `use {library}`.";
        var byTitle = ScopeOf(unit.Tree).Visible.FirstOrDefault(declared =>
            declared.Syntax.Title is { } title && TextLiteral.Value(title).Equals(name.Replace('_', ' '), StringComparison.OrdinalIgnoreCase));
        return byTitle is { Syntax.Name: { } code }
            ? $"{TextLiteral.Value(byTitle.Syntax.Title ?? code)} is called `{code.Text}` here."
            : Suggestion.HintFor(name, candidates, "Declare it, or add the `use` of the library that declares it.");
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
