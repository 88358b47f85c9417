using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Reforms;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>Reforms in dated steps: every change of the file belongs to one step.</content>
public sealed partial class Binder
{
    /// <summary>How many steps a transition may have; each of its stages is an architecture of its own.</summary>
    private const int MostSteps = 200;

    // What a step applies may have been removed, and what decides it too: both are known by name, and each stage has its own of that name.
    private static bool IsNamed(ClauseSyntax syntax) => syntax.Entry.Phrase is "apply" or "decided by";

    private static BoundValue.Names BindNamed(ClauseSyntax syntax) => new([.. NamedIn(syntax).Select(name => name.Text)]);

    private static IEnumerable<NameExpressionSyntax> NamedIn(ClauseSyntax clause) =>
        clause.Value is NameExpressionSyntax { IsMissing: false } name ? [name] : NamesIn(clause);

    private void ValidateTransition(TransitionSymbol transition)
    {
        if (_layers is not [_, .., var main])
        {
            if (HeaderOf(transition.Tree)?.Kind == Kinds.Architecture)
                _diagnostics.Report(TransitionDiagnostics.TransitionWithoutBase(transition.Location, transition.Name));
            return;
        }

        var items = new ReformItems(main);
        var applied = new Dictionary<SyntaxNode, Location>();
        var steps = ImmutableArray.CreateBuilder<ReformStep>();
        var isComplete = true;
        foreach (var at in transition.Clauses.Where(clause => clause.Phrase == "at"))
        {
            if (DayOf(at) is not { } day)
            {
                isComplete = false;
                if (at is { Value: BoundValue.Date, Syntax.Value: DateExpressionSyntax date })
                    _diagnostics.Report(ScenarioDiagnostics.DayNeeded(At(at.Tree, date), date.Token.Text));
                continue;
            }

            if (steps.LastOrDefault() is { } before && Order(day).CompareTo(Order(before.Day)) <= 0)
                _diagnostics.Report(TransitionDiagnostics.StepOutOfOrder(at.Location, Text(day), Text(before.Day), before.Clause.Location));
            var named = at.Qualifier("apply") is { } apply ? NamedIn(apply.Syntax).ToList() : [];
            isComplete &= named.All(name => Apply(main, name, items, applied)) && named.Count > 0;
            var decidedBy = at.Qualifier("decided by") is { } decision ? NamedIn(decision.Syntax).FirstOrDefault() : null;
            ValidateDecision(main, at, decidedBy);
            steps.Add(new ReformStep(at, day, [.. named.SelectMany(name => items.Of(name.Text)).Distinct()], decidedBy));
        }

        if (steps.Count > MostSteps)
            _diagnostics.Report(ScenarioDiagnostics.TooManyDays(transition.Location, transition.Name, MostSteps, "Let fewer steps apply more, or divide the reform: an architecture may extend one that extends another."));
        var left = isComplete ? items.LeftOver(applied.Keys).Select(item => (item.Name, At(main, item.Item is DeclarationSyntax declaration ? declaration.Anchor : item.Item.FirstToken))).ToList() : [];
        if (left.Count > 0)
            _diagnostics.Report(TransitionDiagnostics.LeftOver(transition.Location, transition.Name, left));
        transition.Steps = steps.ToImmutable();

        static (int, int, int) Order(DateLiteral day) => (day.Year, day.Month, day.Day);
        static string Text(DateLiteral day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
    }

    private bool Apply(Syntax.Parsing.SyntaxTree main, NameExpressionSyntax name, ReformItems items, Dictionary<SyntaxNode, Location> applied)
    {
        var found = items.Of(name.Text);
        if (found.Count == 0)
        {
            var inherited = ScopeOf(main).Find(name) is { } declared && (declared.Tree != main || declared.Parent is not null) ? declared : null;
            var around = inherited is { Parent: { Name: { } outer } } && inherited.Tree == main ? $"It stands in `{outer.Text}`, and comes into force with that: apply `{outer.Text}`." : null;
            _diagnostics.Report(TransitionDiagnostics.NothingToApply(
                At(main, name), name.Text, around is null && inherited is not null ? At(inherited.Tree, inherited.Syntax.Anchor) : null,
                around ?? Suggestion.HintFor(name.Text, items.Names, "Name what a `change` block changes, what `remove` removes, or what this file declares.")));
            return false;
        }

        var isNew = true;
        foreach (var item in found)
        {
            isNew &= applied.TryAdd(item, At(main, name)) || applied[item].Span == name.Span;
        }

        if (!isNew)
            _diagnostics.Report(TransitionDiagnostics.AppliedTwice(At(main, name), name.Text, applied[found[0]]));
        return true;
    }

    private void ValidateDecision(Syntax.Parsing.SyntaxTree main, BoundClause at, NameExpressionSyntax? name)
    {
        var about = at.Qualifier("about");
        if (name is null)
        {
            if (about is not null && at.Qualifier("decided by") is null)
                _diagnostics.Report(ValueDiagnostics.MissingClause(about.Location, "This step", "`decided by` and a procedure", "Write `decided by` and the procedure by which the step is decided: whether somebody can stop it depends on that."));
            return;
        }

        if (ScopeOf(main).Find(name) is not { } declared)
        {
            ReportUnknown(At(main, name), name.Text, "a procedure", ScopeOf(main).Visible.Where(visible => visible.Syntax.Kind?.Word == "procedure").Select(visible => visible.Name));
            return;
        }

        if (declared.Syntax.Kind?.Word != "procedure")
        {
            _diagnostics.Report(NameDiagnostics.WrongKind(At(main, name), name.Text, declared.Syntax.Kind?.Word ?? "", "a procedure", At(declared.Tree, declared.Syntax.Anchor)));
            return;
        }

        if (IsPattern(declared.Syntax))
        {
            _diagnostics.Report(PatternDiagnostics.PatternOnly(At(main, name), name.Text, At(declared.Tree, declared.Syntax.Anchor)));
            return;
        }

        // Of one that the reform removes nothing but the text is left.
        if (about is not null && !_removed.ContainsKey(declared.Syntax) && Include(declared.Tree, declared.Syntax, declared.Parent) is ProcedureSymbol procedure)
            ValidateRole(about, procedure);
    }

    private void ValidateRole(BoundClause about, ProcedureSymbol procedure)
    {
        if (about.Qualifier("as")?.Value is BoundValue.Names { Items: [var role, ..] })
        {
            if (!procedure.Roles.Contains(role))
                _diagnostics.Report(ValueDiagnostics.NoSuchRole(about.Location, procedure.Name, role, procedure.Roles));
        }
        else if (procedure.Roles.Length > 1 && about.Qualifier("as") is null)
        {
            _diagnostics.Report(ValueDiagnostics.MissingClause(
                about.Location, $"`about`, after a procedure that is about {Words.AllOf(procedure.Roles)},", "`as` and a role", $"Write in which role they are: `about US as {procedure.Roles[0]}`."));
        }
    }
}
