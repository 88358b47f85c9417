using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Patterns;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Semantics.Binding;

/// <content>
/// Procedures that follow a pattern: the steps of the pattern become theirs, its parameters stand for what they give, and names mean what
/// they mean in the file of the pattern.
/// </content>
public sealed partial class Binder
{
    /// <summary>How many steps and blocks of patterns may become those of procedures that follow them, all together.</summary>
    private const int MostFollowed = 20_000;

    private static readonly string[] ArgumentKinds = ["body", "member", "post", "rule", "group", "organisation", "mission"];

    private readonly Dictionary<DeclarationSyntax, int> _sizes = [];

    private int _followedSteps;

    /// <summary>Whether a declaration only serves as a pattern: it leaves places open, and is no procedure of anybody.</summary>
    private static bool IsPattern(DeclarationSyntax declaration) => declaration is { Kind.Word: "procedure", Parameters: not null };

    private (DeclarationParts Parts, PatternUse? Use) WithPattern(DeclarationParts parts)
    {
        if (parts.Clauses.FirstOrDefault(part => part.Phrase == "follows") is not { } clause || UseIn(clause) is not { } use)
            return (parts, null);

        var pattern = PartsOf(use.PatternTree, use.Pattern);
        if (pattern.Clauses.FirstOrDefault(part => part.Phrase == "follows") is { } further)
        {
            var other = (further.Syntax.Value as CallExpressionSyntax)?.Name ?? further.Syntax.Value;
            _diagnostics.Report(use.Pattern == parts.Syntax
                ? PatternDiagnostics.FollowsItself(At(use.Tree, use.Name), use.Name.Text)
                : PatternDiagnostics.PatternOfPattern(At(use.Tree, use.Name), use.Name.Text, other is null ? "" : SourceOf(further.Tree, other.Span)));
        }

        var isReplaced = IsReplacedBy(parts.Children, clause);
        if (isReplaced is null)
            _diagnostics.Report(PatternDiagnostics.StepsBesidePattern(At(parts.Children[0].Tree, parts.Children[0].Syntax.Anchor), use.Name.Text, clause.Location));
        else if (isReplaced == false)
            ReportRolesLeftOut(parts, pattern, use);

        var own = parts.Clauses.Select(part => part.Phrase).ToHashSet();
        var clauses = parts.Clauses.AddRange(pattern.Clauses.Where(part => !own.Contains(part.Phrase) || part.Syntax.Entry.Repeats));
        return (parts with { Clauses = clauses, Children = isReplaced == true ? parts.Children : Course(use, pattern) }, use);
    }

    // A short file could ask for more steps than any machine can hold: everybody who follows a long pattern has all of its steps.
    private ImmutableArray<ChildPart> Course(PatternUse use, DeclarationParts pattern)
    {
        if (!_sizes.TryGetValue(use.Pattern, out var size))
            _sizes.Add(use.Pattern, size = SizeOf(pattern.Children));
        if (_followedSteps > MostFollowed)
            return [];
        _followedSteps += size;
        if (_followedSteps <= MostFollowed)
            return pattern.Children;
        _diagnostics.Report(PatternDiagnostics.TooMuchFollowed(At(use.Tree, use.Name), MostFollowed));
        return [];
    }

    private static int SizeOf(IEnumerable<ChildPart> parts)
    {
        var size = 0;
        var pending = new Stack<DeclarationSyntax>(parts.Select(part => part.Syntax));
        while (pending.TryPop(out var declaration))
        {
            size++;
            foreach (var inner in declaration.Items.OfType<DeclarationSyntax>())
                pending.Push(inner);
        }

        return size;
    }

    // Whether these steps take the place of the pattern's: those of a reform do when the pattern was chosen before it, and the pattern that a
    // reform chooses takes the place of the steps before it. Null when both stand in one file, where neither comes first.
    private bool? IsReplacedBy(ImmutableArray<ChildPart> steps, ClausePart follows)
    {
        if (steps.IsEmpty)
            return false;
        var later = _layers.IndexOf(steps[0].Tree).CompareTo(_layers.IndexOf(follows.Tree));
        return later == 0 ? null : later > 0;
    }

    // The steps of the pattern speak of its roles, so these must be roles of whoever follows it.
    private void ReportRolesLeftOut(DeclarationParts parts, DeclarationParts pattern, PatternUse use)
    {
        if (parts.Clauses.FirstOrDefault(part => part.Phrase == "about") is not { } about)
            return;
        var roles = pattern.Clauses.Where(part => part.Phrase == "about").SelectMany(part => NamesIn(part.Syntax)).Select(name => name.Text).ToList();
        var own = NamesIn(about.Syntax).Select(name => name.Text).ToList();
        var leftOut = roles.Except(own).ToList();
        if (leftOut.Count == 0)
            return;
        _diagnostics.Report(PatternDiagnostics.RoleLeftOut(about.Location, use.Name.Text, leftOut, [.. own.Union(roles)]));
        foreach (var role in leftOut)
            _missing.Add((use.PatternTree.File, role));
    }

    private PatternUse? UseIn(ClausePart clause)
    {
        var (name, arguments) = clause.Syntax.Value switch
        {
            NameExpressionSyntax plain => (plain, []),
            CallExpressionSyntax call => (call.Name, call.Arguments),
            _ => (null, []),
        };
        if (name is null || name.IsMissing)
            return null;
        if (FindDeclared(clause.Tree, name) is not { } found)
        {
            ReportUnknown(At(clause.Tree, name), name.Text, "a procedure to follow", ProceduresIn(clause.Tree));
            return null;
        }

        _followed.Add(found.Syntax);
        if (found.Syntax.Kind?.Word == "procedure")
            return new(clause.Tree, clause.Syntax, name, arguments, found.Tree, found.Syntax, _changes.GetValueOrDefault(found.Syntax) ?? []);
        _diagnostics.Report(NameDiagnostics.WrongKind(At(clause.Tree, name), name.Text, found.Syntax.Kind?.Word ?? "", "a procedure", At(found.Tree, found.Syntax.Anchor)));
        return null;
    }

    private ImmutableDictionary<string, PatternArgument> BindArguments(PatternUse use)
    {
        var bound = new Dictionary<string, PatternArgument>();
        foreach (var argument in use.Arguments)
        {
            if (argument.Name is not { } place || !use.Parameters.Contains(place.Text))
                _diagnostics.Report(PatternDiagnostics.NoSuchPlace(At(use.Tree, argument), use.Name.Text, argument.Name?.Text, use.Parameters));
            else if (argument.Value is not NameExpressionSyntax name)
                _diagnostics.Report(ValueDiagnostics.TypeMismatch(At(use.Tree, argument.Value), Describe(argument.Value), "one name", $"Write the name of what takes the place `{place.Text}`."));
            else if (Resolve(use.Tree, name, ArgumentKinds) is { } symbol && !bound.TryAdd(place.Text, new(symbol, At(use.Tree, name))))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(At(use.Tree, argument), place.Text, bound[place.Text].Location));
        }

        var given = use.Arguments.Select(argument => argument.Name?.Text).ToHashSet();
        var missing = use.Parameters.Where(place => !given.Contains(place)).ToList();

        // What stays open for want of a name has been told of; the steps that name it need not tell it again.
        foreach (var place in use.Parameters.Where(place => !bound.ContainsKey(place)))
            _missing.Add((use.PatternTree.File, place));
        if (missing.Count > 0 && use.Arguments.All(argument => argument.Name is { } name && use.Parameters.Contains(name.Text)))
            _diagnostics.Report(PatternDiagnostics.PlaceLeftOpen(At(use.Tree, use.Name), use.Name.Text, missing, use.Parameters));
        return bound.ToImmutableDictionary();
    }

    /// <summary>What the names mean that the pattern of the procedure around leaves open: in the text of the pattern, and nowhere else.</summary>
    private static ImmutableDictionary<string, PatternArgument> ArgumentsAround(Symbol symbol, SyntaxTree tree, TextSpan span)
    {
        for (var around = symbol; around is not null; around = around.Parent)
        {
            if (around is ProcedureSymbol { Use: { } use } procedure && use.Covers(tree, span))
                return procedure.Arguments;
        }

        return ImmutableDictionary<string, PatternArgument>.Empty;
    }

    /// <summary>The same as <see cref="Resolve(SyntaxTree, NameExpressionSyntax, IReadOnlyCollection{string})"/> where the names of a pattern may stand.</summary>
    private Symbol? Resolve(Symbol symbol, SyntaxTree tree, NameExpressionSyntax name, IEnumerable<string> others, IReadOnlyCollection<string> kinds)
    {
        if (name.Parts.Length > 1 || !ArgumentsAround(symbol, tree, name.Span).TryGetValue(name.Text, out var argument))
            return Resolve(tree, name, others, kinds);
        if (kinds.Contains(argument.Symbol.Kind.Word))
            return argument.Symbol;
        _diagnostics.Report(NameDiagnostics.WrongKind(argument.Location, argument.Symbol.Name, argument.Symbol.Kind.Word, Words.AnyOf(kinds.Where(kind => kind != "role")), argument.Symbol.Location));
        return null;
    }

    /// <summary>What takes the place that a step of a pattern leaves to whoever acts; null when the step names its actor itself.</summary>
    private static PatternArgument? PlaceTaken(Symbol step, BoundClause by) =>
        by.Syntax.Value is NameExpressionSyntax name && ArgumentsAround(step, by.Tree, name.Span).TryGetValue(name.Text, out var argument) ? argument : null;

    private void ReportWrongActor(PatternArgument actor, string needed) =>
        _diagnostics.Report(NameDiagnostics.WrongKind(actor.Location, actor.Symbol.Name, actor.Symbol.Kind.Word, needed, actor.Symbol.Location));

    private IEnumerable<string> ProceduresIn(SyntaxTree tree) =>
        ScopeOf(tree).Visible.Where(declared => declared.Syntax.Kind?.Word == "procedure").Select(declared => declared.Name);
}
