using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Libraries;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <summary>
/// What the names in one file mean: its own declarations first, then those of the architecture that it extends, then those of the libraries
/// that it uses, then those of the libraries that the extended one uses.
/// </summary>
internal sealed class Scope(DeclarationTable own, IReadOnlyList<Scope.Library> imported, Scope? extended, DiagnosticBag diagnostics)
{
    private readonly HashSet<Import> _used = [];

    public DeclarationTable Own => own;

    public IEnumerable<Import> Unused => imported.Select(library => library.Import).Where(import => !_used.Contains(import));

    /// <summary>The names that may be written here without saying where they come from.</summary>
    public IEnumerable<string> VisibleNames =>
        own.Names.Concat(imported.Where(library => library.Import.Alias is null).SelectMany(library => library.Table.Names)).Concat(extended?.VisibleNames ?? []);

    public IEnumerable<DeclarationTable.Declared> Visible => own.All.Concat(imported.SelectMany(library => library.Table.All)).Concat(extended?.Visible ?? []);

    public DeclarationTable.Declared? Find(NameExpressionSyntax name) =>
        name.Parts.Length == 1 ? FindSimple(name, name.Parts[0].Text) : FindQualified(name);

    /// <summary>The same, but not among the file's own declarations: what a reform can change.</summary>
    public DeclarationTable.Declared? FindBeyond(NameExpressionSyntax name) => name.Parts.Length == 1
        ? extended?.FindDeclared(name.Text) ?? FindImported(own.Tree, name, name.Text)
        : FindQualified(name);

    /// <summary>A word that need not be a name of this file: its declaration if it is one.</summary>
    public DeclarationTable.Declared? FindWord(string word) => FindDeclared(word) ?? Matches(word).FirstOrDefault()?.Declared ?? extended?.FindWord(word);

    /// <summary>The unit of this name. A fact may be called as the unit is that it counts in: `ships 30 ships`.</summary>
    public DeclarationTable.Declared? FindUnit(string word)
    {
        if (own.Find(word) is { Syntax.Kind.Word: "unit" } here)
            return here;
        var match = Matches(word).FirstOrDefault(match => match.Declared.Syntax.Kind?.Word == "unit");
        return match is null ? extended?.FindUnit(word) : Use(match);
    }

    /// <summary>Every declaration, wherever it comes from, that is as asked for.</summary>
    public IEnumerable<DeclarationTable.Declared> FindAll(Func<DeclarationTable.Declared, bool> isWanted)
    {
        foreach (var declared in own.All.Where(isWanted))
            yield return declared;
        foreach (var (import, table) in imported)
        {
            foreach (var declared in table.All.Where(isWanted))
                yield return Use(new Match(import, declared));
        }

        foreach (var declared in extended?.FindAll(isWanted) ?? [])
            yield return declared;
    }

    private DeclarationTable.Declared? FindSimple(NameExpressionSyntax syntax, string name) => FindDeclared(name) ?? FindImported(own.Tree, syntax, name);

    private DeclarationTable.Declared? FindDeclared(string name) => own.Find(name) ?? extended?.FindDeclared(name);

    private DeclarationTable.Declared? FindImported(SyntaxTree asking, NameExpressionSyntax syntax, string name)
    {
        var matches = Matches(name).Where(match => match.Import.Alias is null).ToList();
        if (matches.Count == 0)
            return extended?.FindImported(asking, syntax, name);
        if (matches.DistinctBy(match => match.Declared.Tree).Skip(1).FirstOrDefault() is { } other)
            diagnostics.Report(NameDiagnostics.AmbiguousName(new(asking.File, syntax.Span), name, matches[0].Import.Target, other.Import.Target));
        return Use(matches[0]);
    }

    private DeclarationTable.Declared? FindQualified(NameExpressionSyntax syntax)
    {
        var last = syntax.Parts[^1].Text;
        var qualifier = string.Join('.', syntax.Parts.SkipLast(1).Select(part => part.Text));
        foreach (var match in Matches(last))
        {
            if (match.Import.Alias == qualifier || match.Import.Target == qualifier)
                return Use(match);
        }

        return extended?.FindQualified(syntax) ?? OwnNested(last, qualifier);
    }

    private DeclarationTable.Declared? OwnNested(string last, string qualifier) =>
        FindWord(last) is { Parent.Name.Text: var parent } nested && parent == qualifier ? nested : null;

    private IEnumerable<Match> Matches(string name)
    {
        foreach (var (import, table) in imported)
        {
            if (table.Find(name) is { } declared)
                yield return new Match(import, declared);
        }
    }

    private DeclarationTable.Declared Use(Match match)
    {
        _used.Add(match.Import);
        return match.Declared;
    }

    /// <summary>A file that another one uses, with the names that it declares.</summary>
    internal sealed record Library(Import Import, DeclarationTable Table);

    private sealed record Match(Import Import, DeclarationTable.Declared Declared);
}
