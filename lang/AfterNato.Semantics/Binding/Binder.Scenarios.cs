using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Tokens;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>What scenarios change, what members then say, and what the file expects of it.</content>
public sealed partial class Binder
{
    private static readonly string[] ScenarioKind = ["scenario"];

    /// <summary>Binds `set population of US to 350 million people`, where the fact decides how its figure is written.</summary>
    private BoundClause BindSetting(Symbol symbol, SyntaxTree tree, ClauseSyntax syntax)
    {
        var reference = BindValue(symbol, tree, syntax) as BoundValue.References;
        var fact = reference?.Symbols.OfType<FactSymbol>().FirstOrDefault();
        var qualifiers = ImmutableArray.CreateBuilder<BoundClause>(syntax.Qualifiers.Length);
        foreach (var qualifier in syntax.Qualifiers)
            qualifiers.Add(qualifier.Entry.Form == ValueForm.Figure ? new BoundClause("to", NewFigure(qualifier), [], qualifier, tree) : BindClause(symbol, tree, qualifier));

        var carrier = qualifiers.FirstOrDefault(qualifier => qualifier.Phrase == "of");
        if (fact is not null && carrier?.Value is BoundValue.References { Symbols: [var owner] } && !fact.AppliesTo.Contains(owner.Kind.Word))
        {
            _diagnostics.Report(ValueDiagnostics.FactNotApplicable(carrier.Location, fact.Name, owner.Kind.Word, Owners(fact), $"{ApplyingTo(fact, owner.Kind.Word)}, or remove the change.", fact.Location));
        }

        return new BoundClause(syntax.Entry.AlteredPhrase, reference, qualifiers.ToImmutable(), syntax, tree);

        BoundValue? NewFigure(ClauseSyntax to)
        {
            if (fact is null)
                return null;
            BindClauses(fact);
            return fact.Type is { } type && to.Value is { } value and not MissingExpressionSyntax ? BindFactValue(tree, fact, type, value) : null;
        }
    }

    /// <summary>Binds `HU, SK 40 %`: a name without a percentage has that of the next name which has one.</summary>
    private BoundValue.Shares? BindPercentages(SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var shares = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        var waiting = new List<NameExpressionSyntax>();
        foreach (var item in list.Items)
        {
            if ((item as ShareExpressionSyntax)?.Name is { } last)
                waiting.Add(last);
            else if (item is NameExpressionSyntax name)
                waiting.Add(name);
            if (item is not ShareExpressionSyntax { Quantity: NumberExpressionSyntax number })
                continue;

            var percentage = BindPercentage(tree, number, "A probability");
            foreach (var found in waiting.Select(name => Resolve(tree, name, entry.RefersTo)))
            {
                if (found is not null && percentage is { } consent)
                    shares.Add((found, consent));
            }

            waiting.Clear();
        }

        if (waiting.Count > 0)
            _diagnostics.Report(ValueDiagnostics.MissingClause(At(tree, waiting[^1]), $"`{waiting[^1].Text}`", "a percentage", "Write it after the name: `HU 40 %`. Names before it share it: `HU, SK 40 %`."));
        return new BoundValue.Shares(shares.ToImmutable());
    }

    private BoundFigure? BindPercentage(SyntaxTree tree, NumberExpressionSyntax number, string what)
    {
        if (!NumberLiteral.IsReadable(number.Number))
            return null;
        var figure = FigureOf(number, null);
        if (figure.IsPercentage && number.Scale is null && figure.Digits <= System.Numerics.BigInteger.Pow(10, figure.Decimals))
            return figure;
        _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), what, "a percentage from 0 % to 100 %", number.Percent is null ? $"Write it with the sign: `{InPercent(number)}`." : null));
        return null;
    }

    private static ClauseSyntax? InScenario(ClauseSyntax expect) => expect.Qualifiers.FirstOrDefault(qualifier => qualifier.Entry.Phrase is "breaks" or "keeps");

    private BoundExpectation.OfScenario? BindInScenario(SyntaxTree main, ClauseSyntax clause, ClauseSyntax question, string source)
    {
        if (clause.Value is not NameExpressionSyntax name)
        {
            if (clause.Value is not null and not MissingExpressionSyntax)
                _diagnostics.Report(ValueDiagnostics.TypeMismatch(At(main, clause.Value), Describe(clause.Value), "the name of a scenario", $"Write it before `{question.Entry.Phrase}`: `expect us_leaves {question.Entry.Phrase} …`."));
            return null;
        }

        var scenario = Resolve(main, name, ScenarioKind);
        var asked = ConditionOf(main, question.Value);
        if (clause.Qualifiers.FirstOrDefault(qualifier => qualifier != question) is { } other)
            _diagnostics.Report(ScenarioDiagnostics.TwoVerdicts(new(main.File, other.Core), name.Text));
        if (scenario is null || asked is not var (condition, about))
            return null;

        var because = question.Qualifiers
            .SelectMany(qualifier => qualifier.Value is ListExpressionSyntax list ? list.Items : [])
            .OfType<NameExpressionSyntax>()
            .Select(cause => ResolveCause(main, cause))
            .OfType<Symbol>()
            .ToImmutableArray();
        return new BoundExpectation.OfScenario(clause, source, scenario, condition, question.Entry.Phrase == "breaks", because) { Named = [scenario, .. about, .. because] };
    }

    private Symbol? ResolveCause(SyntaxTree main, NameExpressionSyntax name)
    {
        if (name.IsMissing || Find(main, name) is { } symbol && symbol.Kind.Word != "scenario")
            return Find(main, name);
        ReportUnknown(At(main, name), name.Text, "something that the scenario changes", ScopeOf(main).VisibleNames);
        return null;
    }

    private void ReportPast(DateLiteral? asOf)
    {
        if (asOf is not { } today)
            return;

        // The architecture is looked at on the last day that its date may mean.
        var now = new DateLiteral(today.Year, today.Month == 0 ? 12 : today.Month, today.Day == 0 ? 31 : today.Day);
        foreach (var scenario in _included.Where(symbol => symbol.Kind.Word == "scenario"))
        {
            foreach (var at in ChangesIn(scenario))
            {
                if (DayOf(at) is { } day && Compare(day, now) < 0)
                    _diagnostics.Report(ScenarioDiagnostics.ChangesThePast(at.Location, Written(day), Written(today)));
            }
        }

        static int Compare(DateLiteral left, DateLiteral right) => (left.Year, left.Month, left.Day).CompareTo((right.Year, right.Month, right.Day));
        static string Written(DateLiteral date) => FormattableString.Invariant($"{date.Year:0000}{(date.Month == 0 ? "" : FormattableString.Invariant($"-{date.Month:00}"))}{(date.Day == 0 ? "" : FormattableString.Invariant($"-{date.Day:00}"))}");
    }

    private static IEnumerable<BoundClause> ChangesIn(Symbol scenario) => scenario.Clauses.Where(clause => clause.Phrase == "at");

    private static DateLiteral? DayOf(BoundClause at) => at.Value is BoundValue.Date { Content: { Day: > 0 } day } ? day : null;
}
