using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
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
        // A character in it that cannot be seen has been reported, and is the mistake.
        if (name.Any(CharacterFacts.IsInvisible))
            return;
        if (!_diagnostics.IsFull && _missing.Add((location.File, name)))
            _diagnostics.Report(NotThereYet(location, name) ?? UnknownName(location, name, what, candidates));
    }

    // What somebody who wrote this name probably has to do: use its library, write its name for its title, mend a typing mistake.
    private Diagnostic UnknownName(Location location, string name, string what, IEnumerable<string> candidates)
    {
        var tree = _units.Values.First(unit => unit.Tree.File == location.File).Tree;
        if (UnusedLibraryOf(tree, name) is { } library)
            return NameDiagnostics.UnknownName(location, name, what, $"It is declared in `{library}`: add `use {library}`.", FixOfUse(tree, library));
        var title = name.Replace('_', ' ');
        var byTitle = (
            from declared in ScopeOf(tree).Visible
            let written = TitleLike(declared.Syntax, title)
            where written is not null && !written.Equals(declared.Name, StringComparison.OrdinalIgnoreCase)
            select (declared, written)).ToList();
        if (byTitle is [({ Syntax.Name: { } code }, { } called), ..])
            return NameDiagnostics.UnknownName(location, name, what, $"{called} is called `{code.Text}` here.", byTitle.Count == 1 ? Fix.Replace(location.Span, code.Text) : null);
        var known = candidates.ToList();
        return NameDiagnostics.UnknownName(
            location, name, what, Suggestion.HintFor(name, known, "Declare it, or add the `use` of the library that declares it."), Fix.Spelling(location, name, known));
    }

    /// <summary>Its title, in whatever language, if that is the one given.</summary>
    private static string? TitleLike(DeclarationSyntax declaration, string title) =>
        declaration.Translations.Select(translation => translation.Title).Append(declaration.Title ?? default)
            .Where(token => token.Kind == TokenKind.Text && !token.IsMissing)
            .Select(TextLiteral.Value)
            .FirstOrDefault(written => written.Equals(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>The declaration that a name stands for, whatever its kind; null without a message when there is none.</summary>
    internal Symbol? Find(SyntaxTree tree, NameExpressionSyntax name)
    {
        var declared = FindDeclared(tree, name);
        if (declared is not null && IsPattern(declared.Syntax))
        {
            _diagnostics.Report(PatternDiagnostics.PatternOnly(At(tree, name), name.Text, At(declared.Tree, declared.Syntax.Anchor)));
            _missing.Add((tree.File, name.Text));
            return null;
        }

        return declared is null ? null : Include(declared.Tree, declared.Syntax, declared.Parent);
    }

    private DeclarationTable.Declared? FindDeclared(SyntaxTree tree, NameExpressionSyntax name)
    {
        var declared = ScopeOf(tree).Find(name);
        if (declared is null || !_removed.ContainsKey(declared.Syntax))
            return declared;

        // It is not unknown: that it was removed is said where it was.
        _missing.Add((tree.File, name.Text));
        return Replacement(declared, At(tree, name));
    }

    internal IEnumerable<string> VisibleNames(SyntaxTree tree) => ScopeOf(tree).VisibleNames;

    internal Symbol? FindUnit(SyntaxTree tree, string word) =>
        ScopeOf(tree).FindUnit(word) is { } declared ? Include(declared.Tree, declared.Syntax, declared.Parent) : null;

    internal IEnumerable<string> VisibleUnits(SyntaxTree tree) =>
        ScopeOf(tree).Visible.Where(declared => declared.Syntax.Kind?.Word == "unit").Select(declared => declared.Syntax.Name?.Text ?? "");
}
