using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Libraries;
using AfterNato.Semantics.Patterns;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Semantics.Binding;

/// <summary>
/// Gives names, clauses and expressions their meaning. It begins with the declarations of the architecture's own file and follows names
/// into libraries, so that of a library only what is used becomes part of the architecture. A queue takes the place of recursion:
/// a chain of declarations may be as long as it likes.
/// </summary>
public sealed partial class Binder
{
    private readonly BindingOptions _options;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<SyntaxTree, SourceUnit> _units;
    private readonly Dictionary<SyntaxTree, DeclarationTable> _tables = [];
    private readonly Dictionary<SyntaxTree, Scope> _scopes = [];
    private readonly Dictionary<DeclarationSyntax, Symbol> _symbols = [];
    private readonly Queue<Symbol> _unbound = [];
    private readonly List<Symbol> _included = [];
    private readonly HashSet<Symbol> _bound = [];
    private readonly HashSet<(SourceFile File, string Name)> _missing = [];
    private readonly List<BoundAllowance> _allowances = [];

    private Binder(ImmutableArray<SourceUnit> units, BindingOptions options, ReformStage? stage = null)
    {
        _options = options;
        _stage = stage;
        _units = units.ToDictionary(unit => unit.Tree);
    }

    /// <summary>Binds an architecture.</summary>
    /// <param name="units">The architecture's own file, then every file that it reaches through imports.</param>
    /// <param name="options">What no file says.</param>
    public static ArchitectureSymbol Bind(ImmutableArray<SourceUnit> units, BindingOptions options) =>
        new Binder(units, options).BindArchitecture(units) with { AtStage = stage => new Binder(units, options, stage).BindStage(units) };

    private ArchitectureSymbol BindArchitecture(ImmutableArray<SourceUnit> units)
    {
        var main = units[0].Tree;
        ReportImports(main);
        ReadReforms(main);
        foreach (var layer in _layers)
        {
            foreach (var declaration in layer.Root.Items.OfType<DeclarationSyntax>().Where(declaration => IsPartOfArchitecture(declaration) && (layer == main || !IsTransition(declaration))))
                Include(layer, declaration, null);
        }

        BindQueue();

        var header = HeaderOf(main);
        if (header?.Kind is { Word: "library" })
            _diagnostics.Report(NameDiagnostics.NotAnArchitecture(new(main.File, header.Keywords[0].Span)));
        var asOf = BindDate(main, header);
        var expectations = BindExpectations(main);
        foreach (var layer in _layers)
        {
            foreach (var clause in layer.Root.Items.OfType<ClauseSyntax>().Where(clause => clause.Entry.Form == ValueForm.ReasonedCheck))
                BindAllowance(layer, null, clause);
        }

        BindQueue();
        BindListedFigures();
        BindQueue();

        ReadOpenPatterns();
        ReportDangling();
        ReportPast(asOf);
        ReportCircles();
        ReportRates();
        ReportRuleArguments();
        var parsing = units.SelectMany(unit => unit.Tree.Diagnostics).ToImmutableArray();

        // What a mistake hides may be what a library is there for.
        if (parsing.IsEmpty && _diagnostics.IsEmpty)
        {
            ReportUnusedImports(main);
            ReportUncited();
            ReportUnverified();
        }

        var name = header?.Name?.Text is { Length: > 0 } given ? given : "unnamed";
        return new ArchitectureSymbol(
            name,
            header?.Title is { } title ? TextLiteral.Value(title) : name,
            asOf ?? new DateLiteral(1, 1, 1),
            [.. _included],
            expectations,
            [.. _allowances],
            [.. units.Select(unit => unit.Tree)],
            Ordered(parsing.AddRange(_diagnostics.ToImmutable()), units))
        {
            TitleTranslations = header is null ? [] : Symbol.TranslationsOf(header.Translations),
            ExpectationsOfBases = [.. _layers.Where(layer => layer != main).SelectMany(ExpectationsOf)],
        };
    }

    private bool IsPartOfArchitecture(DeclarationSyntax declaration) =>
        declaration.Kind is { IsHeader: false, Changes: null } && !IsPattern(declaration) && !_removed.ContainsKey(declaration);

    // The steps in which a base came about are its own: what extends it begins where that ends.
    private static bool IsTransition(DeclarationSyntax declaration) => declaration.Kind is { Word: "transition" };

    private static ImmutableArray<Diagnostic> Ordered(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<SourceUnit> units)
    {
        if (diagnostics.Length < 2)
            return diagnostics;
        var order = units.ToDictionary(unit => unit.Tree.File, unit => units.IndexOf(unit));
        return [.. diagnostics.OrderBy(diagnostic => order[diagnostic.Location.File]).ThenBy(diagnostic => diagnostic.Location.Span.Start)];
    }

    private void ReportImports(SyntaxTree main)
    {
        foreach (var unit in _units.Values)
        {
            foreach (var import in unit.Imports.Where(import => import.Problem is not null))
                _diagnostics.Report(NameDiagnostics.UnknownLibrary(new(unit.Tree.File, import.Import.Clause.Core), import.Import.Target, import.Problem ?? "", import.Hint, _options.Libraries));
        }

        ImportCycles.Report(main, _units, _diagnostics);
    }

    private void ReportUnusedImports(SyntaxTree main)
    {
        foreach (var import in ScopeOf(main).Unused)
            _diagnostics.Report(NameDiagnostics.UnusedImport(new(main.File, import.Clause.Core), import.Target, Fix.RemoveClause(main.File, import.Clause.Span)));
    }

    private void BindQueue()
    {
        while (_unbound.TryDequeue(out var symbol))
            BindClauses(symbol);
    }

    private Symbol Include(SyntaxTree tree, DeclarationSyntax syntax, DeclarationSyntax? parent)
    {
        if (_symbols.TryGetValue(syntax, out var known))
            return known;

        var around = parent is null ? null : IncludeAround(tree, parent);
        if (_symbols.TryGetValue(syntax, out known))
            return known;

        return Create(tree, syntax, around);
    }

    // What is declared inside a `change` block stands in the declaration that this changes.
    private Symbol IncludeAround(SyntaxTree tree, DeclarationSyntax parent) =>
        _changed.TryGetValue(parent, out var target) && ScopeOf(tree).FindWord(target.Name?.Text ?? "") is { } declared
            ? Include(declared.Tree, declared.Syntax, declared.Parent)
            : Include(tree, parent, null);

    private Symbol Create(SyntaxTree tree, DeclarationSyntax syntax, Symbol? parent)
    {
        var kind = syntax.Kind ?? throw new ArgumentException("A declaration without a kind is never bound.", nameof(syntax));
        var (parts, use) = kind.Word == "procedure" ? WithPattern(PartsOf(tree, syntax)) : (PartsOf(tree, syntax), null);
        var symbol = kind.Word switch
        {
            "fact" => new FactSymbol(kind, parts),
            "rule" => new RuleSymbol(kind, parts),
            "transition" => new TransitionSymbol(kind, parts),
            "procedure" => new ProcedureSymbol(kind, parts) { Use = use, Arguments = use is null ? ImmutableDictionary<string, PatternArgument>.Empty : BindArguments(use) },
            _ => new Symbol(kind, parts, parent),
        };

        // The steps of a pattern are those of everyone who follows it.
        _symbols.TryAdd(syntax, symbol);
        _included.Add(symbol);
        _unbound.Enqueue(symbol);
        symbol.Children = [.. parts.Children.Where(child => !_removed.ContainsKey(child.Syntax)).Select(child => Create(child.Tree, child.Syntax, symbol))];
        return symbol;
    }

    private Scope ScopeOf(SyntaxTree tree)
    {
        if (_scopes.TryGetValue(tree, out var scope))
            return scope;

        var imported = _units[tree].Imports
            .Where(import => import.Target is not null && !import.Import.IsBase)
            .Select(import => new Scope.Library(import.Import, TableOf(import.Target ?? tree)))
            .ToList();
        var extended = _layers.IndexOf(tree) > 0 ? ScopeOf(_layers[_layers.IndexOf(tree) - 1]) : null;
        return _scopes[tree] = new Scope(TableOf(tree), imported, extended, _diagnostics);
    }

    private DeclarationTable TableOf(SyntaxTree tree)
    {
        if (!_tables.TryGetValue(tree, out var table))
            _tables.Add(tree, table = DeclarationTable.Of(tree, IsPostponed, _diagnostics));
        return table;
    }

    private static Location At(SyntaxTree tree, SyntaxNode node) => new(tree.File, node.Span);

    private static Location At(SyntaxTree tree, SyntaxToken token) => new(tree.File, token.Span);

    private static string SourceOf(SyntaxTree tree, TextSpan span) => tree.File.Text.Substring(span.Start, span.Length);
}
