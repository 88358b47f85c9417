using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>
/// Architectures that extend another one. A reform says what differs; everything else is inherited as it stands in the file of the base,
/// with the names that it has there.
/// </content>
public sealed partial class Binder
{
    private readonly Dictionary<DeclarationSyntax, List<Change>> _changes = [];
    private readonly Dictionary<DeclarationSyntax, DeclarationSyntax> _changed = [];
    private readonly Dictionary<DeclarationSyntax, (string Name, Location Location)> _removed = [];
    private readonly Dictionary<DeclarationSyntax, List<Location>> _dangling = [];
    private readonly HashSet<TakenName> _taken = [];

    /// <summary>The files of the architectures that this one extends, the one without a base first; then its own.</summary>
    private ImmutableArray<SyntaxTree> _layers = [];

    private void ReadReforms(SyntaxTree main)
    {
        _layers = LayersOf(main);
        for (var i = 0; i < _layers.Length; i++)
        {
            ReportInherited(_layers[i], _layers.Take(i));
            foreach (var item in _layers[i].Root.Items)
            {
                if (IsPostponed(item))
                    continue;
                if (item is DeclarationSyntax { Kind.Changes: not null } change)
                    ReadChange(_layers[i], change, hasBase: i > 0);
                else if (item is ClauseSyntax { Entry.Phrase: "remove" } removal)
                    ReadRemoval(_layers[i], removal, hasBase: i > 0);
            }
        }

        foreach (var (target, changes) in _changes)
        {
            // What one reform changes, a reform of it may still do without.
            if (_removed.TryGetValue(target, out var removed) && changes.Find(change => LayerOf(change.Tree.File) >= LayerOf(removed.Location.File)) is { } change)
                _diagnostics.Report(ReformDiagnostics.ChangedAndRemoved(At(change.Tree, change.Syntax.Anchor), removed.Name, removed.Location));
        }
    }

    private int LayerOf(SourceFile file) => _layers.TakeWhile(layer => layer.File != file).Count();

    private ImmutableArray<SyntaxTree> LayersOf(SyntaxTree main)
    {
        var layers = new List<SyntaxTree>();
        for (var tree = main; tree is not null && !layers.Contains(tree);)
        {
            layers.Add(tree);
            var extended = _units[tree].Imports.FirstOrDefault(import => import.Import.IsBase);
            tree = extended?.Target;
            if (tree is not null && HeaderOf(tree)?.Kind != Kinds.Architecture)
            {
                _diagnostics.Report(ReformDiagnostics.NotABase(new(layers[^1].File, extended?.Import.Clause.Core ?? default), extended?.Import.Target ?? ""));
                tree = null;
            }
        }

        layers.Reverse();
        return [.. layers];
    }

    private void ReportInherited(SyntaxTree tree, IEnumerable<SyntaxTree> bases)
    {
        var inherited = bases.SelectMany(layer => TableOf(layer).All).Where(declared => !_removed.ContainsKey(declared.Syntax) && !IsTransition(declared.Syntax)).ToLookup(declared => declared.Name);
        var removed = tree.Root.Items.OfType<ClauseSyntax>().Where(clause => clause.Entry.Phrase == "remove").SelectMany(NamesIn).Where(name => !IsPostponed(name)).Select(name => name.Text).ToHashSet();
        foreach (var declared in TableOf(tree).All.Where(declared => !removed.Contains(declared.Name)))
        {
            if (inherited[declared.Name].FirstOrDefault() is { } first)
                _diagnostics.Report(ReformDiagnostics.DeclaredInBase(At(tree, declared.Syntax.Anchor), declared.Name, declared.Syntax.Kind?.Word ?? "", At(first.Tree, first.Syntax.Anchor)));
        }
    }

    private void ReadChange(SyntaxTree tree, DeclarationSyntax change, bool hasBase)
    {
        if (!hasBase)
            _diagnostics.Report(ReformDiagnostics.WithoutBase(At(tree, change.Keywords[0])));
        if (!hasBase || change.Name is not { IsMissing: false } word || change.Kind?.Changes is not { } kind)
            return;
        if (Inherited(tree, new NameExpressionSyntax([word], []), [kind.Word]) is not { } target)
            return;
        _changed.Add(change, target.Syntax);
        if (!_changes.TryGetValue(target.Syntax, out var changes))
            _changes.Add(target.Syntax, changes = []);
        changes.Add(new Change(tree, change));
    }

    private void ReadRemoval(SyntaxTree tree, ClauseSyntax removal, bool hasBase)
    {
        if (!hasBase)
        {
            _diagnostics.Report(ReformDiagnostics.WithoutBase(new(tree.File, removal.Core)));
            return;
        }

        foreach (var name in NamesIn(removal).Where(name => !IsPostponed(name)))
        {
            if (Inherited(tree, name, [.. Kinds.All.Select(kind => kind.Word)]) is not { } target)
                continue;
            if (!_layers.Contains(target.Tree))
                _diagnostics.Report(ReformDiagnostics.OfLibrary(At(tree, name), name.Text, TitleOf(target.Tree), target.Syntax.Kind?.Word == "member"));
            else
                Remove(target.Syntax, name.Text, At(tree, name));
        }
    }

    // What stands inside goes with it.
    private void Remove(DeclarationSyntax declaration, string name, Location location)
    {
        _removed.TryAdd(declaration, (name, location));
        foreach (var child in declaration.Items.OfType<DeclarationSyntax>().Where(child => child.Name is not null))
            Remove(child, child.Name?.Text ?? name, location);
    }

    /// <summary>The declaration that a reform speaks of, which must come from somewhere else.</summary>
    private DeclarationTable.Declared? Inherited(SyntaxTree tree, NameExpressionSyntax name, IReadOnlyCollection<string> kinds)
    {
        if (ScopeOf(tree).FindBeyond(name) is { } target)
        {
            var kind = target.Syntax.Kind?.Word ?? "";
            if (kinds.Contains(kind))
                return target;
            _diagnostics.Report(NameDiagnostics.WrongKind(At(tree, name), name.Text, kind, Words.AnyOf(kinds), At(target.Tree, target.Syntax.Anchor)));
        }
        else if (TableOf(tree).Find(name.Text) is { } own)
        {
            _diagnostics.Report(ReformDiagnostics.NotInherited(At(tree, name), name.Text, At(tree, own.Syntax.Anchor)));
        }
        else
        {
            var candidates = ScopeOf(tree).Visible.Where(declared => kinds.Contains(declared.Syntax.Kind?.Word)).Select(declared => declared.Name);
            ReportUnknown(At(tree, name), name.Text, kinds.Count == 1 ? Words.AnyOf(kinds) : "something that is inherited", candidates);
        }

        return null;
    }

    private DeclarationParts PartsOf(SyntaxTree tree, DeclarationSyntax syntax)
    {
        var parts = DeclarationParts.Of(tree, syntax);
        if (!_changes.TryGetValue(syntax, out var changes))
            return parts;
        foreach (var layer in changes.GroupBy(change => change.Tree))
            parts = new ReformedParts(parts, [.. layer], _diagnostics).Apply();
        return parts;
    }

    /// <summary>What a removed declaration's name stands for now: what a reform declares in its place, or nothing.</summary>
    private DeclarationTable.Declared? Replacement(DeclarationTable.Declared removed, Location use)
    {
        var later = _layers.Skip(_layers.IndexOf(removed.Tree) + 1).Select(layer => TableOf(layer).Find(removed.Name)).FirstOrDefault(declared => declared is not null && !_removed.ContainsKey(declared.Syntax));
        if (later is not null)
            return later;
        if (!_dangling.TryGetValue(removed.Syntax, out var uses))
            _dangling.Add(removed.Syntax, uses = []);
        uses.Add(use);
        return null;
    }

    /// <summary>The clause without the names that a reform takes out of its list; null when nothing of it is left.</summary>
    private BoundClause? WithoutTaken(BoundClause clause, ImmutableArray<TakenName> taken)
    {
        foreach (var name in taken)
        {
            if (Resolve(name.Tree, name.Name, name.Clause.Entry.RefersTo) is not { } symbol || Without(clause, symbol) is not { } value)
                continue;
            _taken.Add(name);
            if (value is BoundValue.References { Symbols.IsEmpty: true } or BoundValue.Shares { Items.IsEmpty: true })
                return null;
            clause = clause with { Value = value };
        }

        return clause;
    }

    /// <summary>The value of a clause without somebody; null when nobody of that name is in it.</summary>
    private static BoundValue? Without(BoundClause clause, Symbol symbol)
    {
        switch (clause.Value)
        {
            case BoundValue.References references when references.Symbols.Contains(symbol):
                return new BoundValue.References([.. references.Symbols.Where(other => other != symbol)]);
            case BoundValue.References references when clause.Syntax.Entry.Form == ValueForm.Set && references.Symbols.Any(other => other.Kind.Word is "group" or "organisation"):
                return Except(new BoundExpression.Union([.. references.Symbols.Select(other => new BoundExpression.Members(other))]), TextOf(clause));
            case BoundValue.Computed { Expression.Type.Kind: TypeKind.Set } computed:
                return Except(computed.Expression, computed.Source);
            case BoundValue.Shares shares when shares.Items.Any(share => share.Of == symbol):
                return shares with { Items = [.. shares.Items.Where(share => share.Of != symbol)] };
            default:
                return null;
        }

        BoundValue Except(BoundExpression set, string source) =>
            new BoundValue.Computed(new BoundExpression.SetOperation(set, SetOperator.Except, new BoundExpression.Members(symbol)), $"{source} except {symbol.Name}");
    }

    private static string TextOf(BoundClause clause) => clause.Syntax.Value is { } value ? SourceOf(clause.Tree, value.Span) : "";

    private void ReportUntaken(Symbol symbol)
    {
        foreach (var name in symbol.Parts.Clauses.SelectMany(part => part.Without).Distinct().Where(name => !_taken.Contains(name)))
            _diagnostics.Report(ReformDiagnostics.NobodyToRemove(At(name.Tree, name.Name), symbol.Name, name.Clause.Entry.AlteredPhrase, name.Name.Text));
    }

    private void ReportDangling()
    {
        foreach (var (declaration, uses) in _dangling)
            _diagnostics.Report(ReformDiagnostics.RemovedButNeeded(_removed[declaration].Location, _removed[declaration].Name, uses));
    }

    private static IEnumerable<NameExpressionSyntax> NamesIn(ClauseSyntax clause) =>
        clause.Value is ListExpressionSyntax list ? list.Items.OfType<NameExpressionSyntax>().Where(name => !name.IsMissing) : [];

    private static DeclarationSyntax? HeaderOf(SyntaxTree tree) =>
        tree.Root.Items.OfType<DeclarationSyntax>().FirstOrDefault(declaration => declaration.Kind is { IsHeader: true });

    private static string TitleOf(SyntaxTree tree) => HeaderOf(tree)?.Name?.Text ?? tree.File.Path;
}
