using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>What stands in a file outside every declaration: its date, and what checking it must show.</content>
public sealed partial class Binder
{
    private DateLiteral? BindDate(SyntaxTree main, DeclarationSyntax? header)
    {
        var clauses = main.Root.Items.OfType<ClauseSyntax>().Where(clause => clause.Entry.Phrase == "as of").ToList();
        if (clauses.Count == 0)
        {
            // A reform is looked at on the day of what it extends, unless it names another.
            if (_layers.IndexOf(main) is > 0 and var layer)
                return BindDate(_layers[layer - 1], HeaderOf(_layers[layer - 1]));
            // Where what it extends could not be read, that has been said, and nobody knows its day.
            if (header?.Kind == Kinds.Architecture && !main.Root.Items.OfType<ClauseSyntax>().Any(clause => clause.Entry.Phrase == "extends"))
                _diagnostics.Report(ValueDiagnostics.MissingClause(At(main, header.Anchor), "An architecture", "the clause `as of`", "Write the date at which it is looked at: `as of 2026-02-15`."));
            return null;
        }

        foreach (var again in clauses.Skip(1))
            _diagnostics.Report(ValueDiagnostics.RepeatedClause(new(main.File, again.Core), "as of", new(main.File, clauses[0].Core)));
        return (clauses[0].Value as DateExpressionSyntax)?.Value;
    }

    private ImmutableArray<BoundExpectation> BindExpectations(SyntaxTree main)
    {
        var expectations = ImmutableArray.CreateBuilder<BoundExpectation>();
        foreach (var clause in main.Root.Items.OfType<ClauseSyntax>())
        {
            var source = SourceOf(main, clause.Span);
            ReportRepeated(main, clause);
            var expectation = clause.Entry.Phrase switch
            {
                "expect" when InScenario(clause) is { } question => BindInScenario(main, clause, question, source),
                "expect" => BindCondition(main, clause, source),
                "expect finding" => BindFinding(main, clause, source, given: true),
                "expect no finding" => BindFinding(main, clause, source, given: false),
                _ => null,
            };
            if (expectation is not null)
                expectations.Add(expectation);
        }

        return expectations.ToImmutable();
    }

    private IEnumerable<BaseExpectation> ExpectationsOf(SyntaxTree layer) =>
        from clause in layer.Root.Items.OfType<ClauseSyntax>()
        where clause.Entry.Phrase is "expect" or "expect finding" or "expect no finding"
        let about = clause.Entry.Phrase == "expect" && InScenario(clause) is null && clause.Value is NameExpressionSyntax name ? name.Text : null
        select new BaseExpectation(HeaderOf(layer)?.Name?.Text ?? "", SourceOf(layer, clause.Span), about, clause.Qualifiers.Any(qualifier => qualifier.Entry.Phrase == "fails"));

    private BoundExpectation? BindCondition(SyntaxTree main, ClauseSyntax clause, string source)
    {
        if (clause.Value is NameExpressionSyntax name && Find(main, name) is { Kind.Word: "scenario" })
        {
            _diagnostics.Report(ValueDiagnostics.MissingClause(new(main.File, clause.Core), "What is expected of a scenario", "`breaks` or `keeps` and a condition", $"Write what it breaks: `expect {name.Text} breaks …`."));
            return null;
        }

        var fails = clause.Qualifiers.Any(qualifier => qualifier.Entry.Phrase == "fails");
        if (fails && clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "holds") is { } holds)
            _diagnostics.Report(ScenarioDiagnostics.HoldsAndFails(new(main.File, clause.Core), new(main.File, holds.Core)));
        if (!fails && clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "because") is { } unfounded)
            _diagnostics.Report(ExpectationDiagnostics.ReasonForHolding(new(main.File, unfounded.Core)));
        if (ConditionOf(main, clause.Value) is not var (condition, about))
            return null;
        var (because, named) = BindBecause(main, clause, []);
        return new BoundExpectation.OfCondition(clause, source, condition, !fails, because) { Named = [.. about, .. named] };
    }

    /// <summary>A condition, and the invariant by whose name it was asked for.</summary>
    private (BoundExpression Condition, ImmutableArray<Symbol> About)? ConditionOf(SyntaxTree main, ExpressionSyntax? value)
    {
        if (value is null or MissingExpressionSyntax)
            return null;

        // An invariant may be named where a condition is asked for.
        if (value is NameExpressionSyntax name && Find(main, name) is { Kind.Word: "invariant" } invariant)
        {
            BindClauses(invariant);
            return (invariant.Clause("")?.Value as BoundValue.Computed)?.Expression is { } condition ? (condition, [invariant]) : null;
        }

        var bound = new ExpressionBinder(this, main, _diagnostics, ExpressionScope.Empty with { MayAsk = true }).BindOf(value, ExpressionType.Boolean);
        return bound.Type == ExpressionType.Error ? null : (bound, []);
    }

    private BoundExpectation? BindFinding(SyntaxTree main, ClauseSyntax clause, string source, bool given)
    {
        if (clause.Value is not NameExpressionSyntax check)
            return null;
        if (!_options.Checks.Contains(check.Text))
        {
            _diagnostics.Report(NameDiagnostics.UnknownCheck(At(main, check), check.Text, _options.Checks));
            return null;
        }

        var subject = (clause.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase == "in")?.Value as NameExpressionSyntax) is { } about
            ? ResolveSubject(main, about)
            : null;
        var (because, named) = BindBecause(main, clause, ClausesOf(subject));
        return new BoundExpectation.OfFinding(clause, source, check.Text, subject?.Name, because, given) { Named = subject is null ? named : [subject, .. named] };
    }

    private Symbol? ResolveSubject(SyntaxTree main, NameExpressionSyntax name)
    {
        if (Find(main, name) is { } symbol)
            return symbol;
        ReportUnknown(At(main, name), name.Text, "something that a finding can be about", ScopeOf(main).VisibleNames);
        return null;
    }

    // What a witness may name of what the finding is about; of anything, where that is left open.
    private static ImmutableArray<string> ClausesOf(Symbol? subject) =>
        [.. (subject is null ? Kinds.All.SelectMany(kind => kind.Clauses) : subject.Kind.Clauses).Where(entry => entry.InWitness).Select(entry => entry.Phrase)];

    // The names, and the declarations among them: a step or a role is only known inside its procedure.
    private (ImmutableArray<string> Names, ImmutableArray<Symbol> Declared) BindBecause(SyntaxTree main, ClauseSyntax clause, ImmutableArray<string> clauses)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var declared = ImmutableArray.CreateBuilder<Symbol>();
        foreach (var qualifier in clause.Qualifiers.Where(qualifier => qualifier.Entry.Phrase == "because"))
        {
            foreach (var item in qualifier.Value is ListExpressionSyntax list ? list.Items : [])
            {
                if (item is NameExpressionSyntax name)
                {
                    if (ResolveWitness(main, name, clauses) is { } witness)
                        names.Add(witness);
                    if (Find(main, name) is { } symbol)
                        declared.Add(symbol);
                }
                else if (item is FactExpressionSyntax { Owner: NameExpressionSyntax owner } of && ResolveClause(main, of.Fact, clauses) is { } limit && Resolve(main, owner, "member") is { } member)
                {
                    names.Add($"{limit} of {member.Name}");
                    declared.Add(member);
                }
            }
        }

        return (names.ToImmutable(), declared.ToImmutable());
    }

    /// <summary>A witness names declarations, but also steps and roles, which are only known inside their procedure.</summary>
    private string? ResolveWitness(SyntaxTree main, NameExpressionSyntax name, ImmutableArray<string> clauses)
    {
        if (Find(main, name) is { } symbol)
            return symbol.Name;

        var inner = _included.Where(symbol => symbol.Kind.Word == "step").Select(symbol => symbol.Name)
            .Concat(_included.OfType<ProcedureSymbol>().SelectMany(procedure => procedure.Roles))
            .Concat(clauses)
            .ToHashSet();
        if (inner.Contains(name.Text))
            return name.Text;
        ReportUnknown(At(main, name), name.Text, "something a finding can name", inner.Concat(ScopeOf(main).VisibleNames));
        return null;
    }

    private string? ResolveClause(SyntaxTree main, NameExpressionSyntax name, ImmutableArray<string> clauses)
    {
        if (clauses.Contains(name.Text))
            return name.Text;
        var hint = clauses.IsEmpty ? "Clauses are named of burdens alone: name the declaration." : $"The clauses that it can name: {string.Join(", ", clauses.Select(clause => $"`{clause}`"))}.";
        _diagnostics.Report(NameDiagnostics.UnknownName(At(main, name), name.Text, "a clause that a finding can name", Suggestion.HintFor(name.Text, clauses, hint), Fix.Spelling(At(main, name), name.Text, clauses)));
        return null;
    }
}
