using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>
/// Stages of a reform. A stage is bound from the same files, as if the changes that are still to come did not stand there, so that it means
/// exactly what a file with only the changes made so far would mean. Nothing of it is put together from other stages: what a stage lacks
/// is found by binding it.
/// </content>
public sealed partial class Binder
{
    private readonly ReformStage? _stage;
    private readonly List<UnaskedInvariant> _unasked = [];

    private ImmutableHashSet<string>? _absent;

    private bool IsPostponed(SyntaxNode item) => _stage is { } stage && stage.Postponed.Contains(item);

    private ArchitectureSymbol BindStage(ImmutableArray<Libraries.SourceUnit> units)
    {
        var main = units[0].Tree;
        ReadReforms(main);
        foreach (var layer in _layers)
        {
            foreach (var declaration in layer.Root.Items.OfType<DeclarationSyntax>().Where(declaration => IsPartOfArchitecture(declaration) && IsPartOfStage(layer, declaration)))
                Include(layer, declaration, null);
        }

        foreach (var name in _stage?.Deciding ?? [])
        {
            if (ScopeOf(main).Find(name) is { } declared && !_removed.ContainsKey(declared.Syntax) && !IsPattern(declared.Syntax))
                Include(declared.Tree, declared.Syntax, declared.Parent);
        }

        BindQueue();
        var header = HeaderOf(main);
        var asOf = BindDate(main, header);
        BindListedFigures();
        BindQueue();
        ReportDangling();
        ReportCircles();
        ReportRates();
        ReportRuleArguments();
        var title = header?.Name?.Text ?? "";
        return new ArchitectureSymbol(title, title, asOf ?? new(1, 1, 1), [.. _included], [], [], [.. units.Select(unit => unit.Tree)], Ordered(_diagnostics.ToImmutable(), units))
        {
            Unasked = [.. _unasked],
        };
    }

    // What asks about an architecture is no part of a stage of it, but for its invariants. What no step names comes along if it is needed.
    private bool IsPartOfStage(SyntaxTree layer, DeclarationSyntax declaration) => declaration.Kind?.Word switch
    {
        "scenario" or "comparison" or "transition" => false,
        "invariant" => !IsPostponed(declaration) && CanBeAsked(layer, declaration),
        _ => layer != _layers[^1] || (_stage?.Applied.Contains(declaration) ?? true),
    };

    // An invariant about something that is not there does not make a stage impossible; but nobody can tell whether it holds.
    private bool CanBeAsked(SyntaxTree layer, DeclarationSyntax invariant)
    {
        var reached = new HashSet<SyntaxNode> { invariant };
        var pending = new Stack<SyntaxNode>(reached);
        while (pending.TryPop(out var node))
        {
            foreach (var name in ReformItems.NamesIn(node))
            {
                if (Absent.Contains(name))
                {
                    _unasked.Add(new UnaskedInvariant(invariant.Name?.Text ?? "", name));
                    return false;
                }

                if (TableOf(_layers[^1]).Find(name) is { Parent: null } declared && (_stage is null || !_stage.Applied.Contains(declared.Syntax)) && reached.Add(declared.Syntax))
                    pending.Push(declared.Syntax);
            }
        }

        return true;
    }

    /// <summary>The names that stand for nothing at this stage, and for something before or after it.</summary>
    private ImmutableHashSet<string> Absent => _absent ??=
    [
        .. Postponed.Where(name => ScopeOf(_layers[^1]).FindWord(name) is null),
        .. _removed.Values.Select(removed => removed.Name).Where(name => ScopeOf(_layers[^1]).FindWord(name) is not { } declared || _removed.ContainsKey(declared.Syntax)),
    ];

    private IEnumerable<string> Postponed => _stage is null ? [] : _stage.Postponed.OfType<DeclarationSyntax>().SelectMany(NamesOf);

    private static IEnumerable<string> NamesOf(DeclarationSyntax declaration)
    {
        var inside = declaration.Items.OfType<DeclarationSyntax>().SelectMany(NamesOf);
        return declaration is { Kind.Changes: null, Name: { IsMissing: false } name } ? inside.Prepend(name.Text) : inside;
    }

    private Diagnostic? NotThereYet(Location location, string name) =>
        _stage is not null && Postponed.Contains(name) ? NameDiagnostics.NotThereYet(location, name) : null;
}
