using System.Collections.Frozen;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Patterns;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Semantics.Binding;

/// <content>
/// Procedures that follow a pattern: the steps of the pattern become theirs, its parameters stand for what they give, and names mean what
/// they mean in the file of the pattern.
/// </content>
public sealed partial class Binder
{
    private static readonly string[] ArgumentKinds = ["body", "member", "post", "rule", "group", "organisation", "mission"];

    /// <summary>Whether a declaration only serves as a pattern: it leaves places open, and is no procedure of anybody.</summary>
    private static bool IsPattern(DeclarationSyntax declaration) => declaration is { Kind.Word: "procedure", Parameters: not null };

    private (DeclarationParts Parts, PatternUse? Use) WithPattern(DeclarationParts parts)
    {
        if (parts.Clauses.FirstOrDefault(part => part.Phrase == "follows") is not { } clause || UseIn(clause) is not { } use)
            return (parts, null);

        var pattern = DeclarationParts.Of(use.PatternTree, use.Pattern);
        if (pattern.Clauses.FirstOrDefault(part => part.Phrase == "follows") is not null)
            _diagnostics.Report(PatternDiagnostics.PatternOfPattern(At(use.Tree, use.Name), use.Name.Text));
        if (!parts.Children.IsEmpty)
            _diagnostics.Report(PatternDiagnostics.StepsBesidePattern(At(parts.Children[0].Tree, parts.Children[0].Syntax.Anchor), use.Name.Text, clause.Location));

        var own = parts.Clauses.Select(part => part.Phrase).ToHashSet();
        return (parts with { Clauses = [.. parts.Clauses, .. pattern.Clauses.Where(part => !own.Contains(part.Phrase) || part.Syntax.Entry.Repeats)], Children = pattern.Children }, use);
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
        if (ScopeOf(clause.Tree).Find(name) is not { } found)
        {
            ReportUnknown(At(clause.Tree, name), name.Text, "a procedure to follow", ProceduresIn(clause.Tree));
            return null;
        }

        if (found.Syntax.Kind?.Word == "procedure")
            return new(clause.Tree, clause.Syntax, name, arguments, found.Tree, found.Syntax);
        _diagnostics.Report(NameDiagnostics.WrongKind(At(clause.Tree, name), name.Text, found.Syntax.Kind?.Word ?? "", "a procedure", At(found.Tree, found.Syntax.Anchor)));
        return null;
    }

    private FrozenDictionary<string, PatternArgument> BindArguments(PatternUse use)
    {
        var bound = new Dictionary<string, PatternArgument>();
        foreach (var argument in use.Arguments)
        {
            if (argument.Name is not { } place || !use.Parameters.Contains(place.Text))
                _diagnostics.Report(PatternDiagnostics.NoSuchPlace(At(use.Tree, argument), use.Name.Text, argument.Name?.Text, use.Parameters));
            else if (argument.Value is not NameExpressionSyntax name)
                _diagnostics.Report(ValueDiagnostics.TypeMismatch(At(use.Tree, argument.Value), Describe(argument.Value), "the name of a declaration", $"Write the name of what is the {place.Text}."));
            else if (Resolve(use.Tree, name, ArgumentKinds) is { } symbol && !bound.TryAdd(place.Text, new(symbol, At(use.Tree, name))))
                _diagnostics.Report(ValueDiagnostics.RepeatedClause(At(use.Tree, argument), place.Text, bound[place.Text].Location));
        }

        var given = use.Arguments.Select(argument => argument.Name?.Text).ToHashSet();
        var missing = use.Parameters.Where(place => !given.Contains(place)).ToList();
        foreach (var place in use.Parameters)
            _missing.Add((use.PatternTree.File, place));
        if (missing.Count > 0 && use.Arguments.All(argument => argument.Name is { } name && use.Parameters.Contains(name.Text)))
            _diagnostics.Report(PatternDiagnostics.PlaceLeftOpen(At(use.Tree, use.Name), use.Name.Text, missing));
        return bound.ToFrozenDictionary();
    }

    /// <summary>What the names mean that the pattern of the procedure around leaves open.</summary>
    private static FrozenDictionary<string, PatternArgument> ArgumentsAround(Symbol symbol)
    {
        for (var around = symbol; around is not null; around = around.Parent)
        {
            if (around is ProcedureSymbol procedure)
                return procedure.Arguments;
        }

        return FrozenDictionary<string, PatternArgument>.Empty;
    }

    /// <summary>The same as <see cref="Resolve(SyntaxTree, NameExpressionSyntax, IReadOnlyCollection{string})"/> where the names of a pattern may stand.</summary>
    private Symbol? Resolve(Symbol symbol, SyntaxTree tree, NameExpressionSyntax name, IEnumerable<string> others, IReadOnlyCollection<string> kinds)
    {
        if (name.Parts.Length > 1 || !ArgumentsAround(symbol).TryGetValue(name.Text, out var argument))
            return Resolve(tree, name, others, kinds);
        if (kinds.Contains(argument.Symbol.Kind.Word))
            return argument.Symbol;
        _diagnostics.Report(NameDiagnostics.WrongKind(argument.Location, argument.Symbol.Name, argument.Symbol.Kind.Word, Words.AnyOf(kinds.Where(kind => kind != "role")), argument.Symbol.Location));
        return null;
    }

    private IEnumerable<string> ProceduresIn(SyntaxTree tree) =>
        ScopeOf(tree).Visible.Where(declared => declared.Syntax.Kind?.Word == "procedure").Select(declared => declared.Name);
}
