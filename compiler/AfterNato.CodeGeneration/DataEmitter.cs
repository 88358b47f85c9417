using System.Collections.Immutable;

using AfterNato.CodeGeneration.Expectations;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;
using AfterNato.Syntax.Tokens;

using Translation = AfterNato.Runtime.Model.Translation;

namespace AfterNato.CodeGeneration;

/// <summary>
/// Puts everything that is not logic into the model's data. It treats all kinds alike: a new clause of the vocabulary travels without a
/// line here.
/// </summary>
internal sealed class DataEmitter(ArchitectureSymbol architecture, DeclarationIndexes indexes, ComputedValues computed)
{
    /// <summary>The number of a computed value that only has a text: its code stands where it is used.</summary>
    private const int TextOnly = -1;

    private readonly Dictionary<SourceFile, int> _files = architecture.Trees.ToDictionary(tree => tree.File, tree => architecture.Trees.IndexOf(tree));

    public ModelData Emit() => new(
        architecture.Name,
        architecture.Title,
        EmitDate(architecture.AsOf),
        [.. architecture.Trees.Select(tree => tree.File.Path)],
        [.. architecture.Symbols.Select(EmitDeclaration)],
        [.. architecture.Expectations.Select(EmitExpectation)])
    {
        TitleTranslations = Emitted(architecture.TitleTranslations),
    };

    private Declaration EmitDeclaration(Symbol symbol) => new(
        symbol.Kind.Word,
        symbol.Name,
        symbol.Title,
        symbol.Documentation,
        symbol.Parent is { } parent ? indexes[parent] : -1,
        [.. symbol.Clauses.Select(clause => EmitClause(symbol, clause))],
        EmitOrigin(symbol.Location))
    {
        TitleTranslations = Emitted(symbol.TitleTranslations),
        DocumentationTranslations = Emitted(symbol.DocumentationTranslations),
    };

    private static ImmutableArray<Translation> Emitted(ImmutableArray<Semantics.Symbols.Translation> translations) =>
        [.. translations.Select(translation => new Translation(translation.Language, translation.Text))];

    private Clause EmitClause(Symbol symbol, BoundClause clause) => new(
        clause.Phrase,
        EmitValue(symbol, clause),
        clause.Qualifiers.IsEmpty ? [] : [.. clause.Qualifiers.Select(qualifier => EmitClause(symbol, qualifier))],
        EmitOrigin(symbol.PlaceOf(clause)));

    private Value? EmitValue(Symbol symbol, BoundClause clause) => clause.Value switch
    {
        null => null,
        BoundValue.Text text => new Value.Text(text.Content),
        BoundValue.Words words => new Value.Words(words.Phrase),
        BoundValue.Truth truth => new Value.Truth(truth.IsTrue),
        BoundValue.Figure figure => new Value.Figure(EmitFigure(figure.Content)),
        BoundValue.Date date => new Value.Date(EmitDate(date.Content)),
        BoundValue.Length length => new Value.Length(new Duration(EmitFigure(length.Amount).Amount, length.Unit)),
        BoundValue.Names names => new Value.Names(names.Items),
        BoundValue.Role role => new Value.Names([role.Name]),
        BoundValue.References references => new Value.References([.. references.Symbols.Select(reference => indexes[reference])]),
        BoundValue.Shares shares => new Value.Shares(EmitShares(shares)) { LeftOut = [.. shares.LeftOut.Select(EmitFigure)] },
        BoundValue.RuleUse use => new Value.Computed(TextOnly, use.Source) { Form = FormOf(symbol, new BoundExpression.RuleUse(use.Rule, use.Arguments)) },
        BoundValue.Computed value => new Value.Computed(Number(symbol, clause, value.Expression), value.Source) { Form = FormOf(symbol, value.Expression) },
        _ => throw new ArgumentOutOfRangeException(nameof(clause), clause, "This value has no place in the data."),
    };

    private Form FormOf(Symbol symbol, BoundExpression expression) => new FormEmitter(indexes, symbol).Visit(expression);

    private ImmutableArray<Share> EmitShares(BoundValue.Shares shares)
    {
        var emitted = ImmutableArray.CreateBuilder<Share>(shares.Items.Length);
        foreach (var (of, quantity) in shares.Items)
            emitted.Add(new Share(indexes[of], EmitFigure(quantity)));
        return emitted.MoveToImmutable();
    }

    // A rule is a method of its own, and so is whom a step leaves out; both are reached from the course of a procedure.
    private int Number(Symbol symbol, BoundClause clause, BoundExpression expression) => symbol.Kind.Word switch
    {
        "rule" or "step" => TextOnly,
        _ when expression.Type == ExpressionType.Set => computed.AddSet(expression, SourceOf(symbol, clause)),
        _ => computed.AddCondition(expression, SourceOf(symbol, clause)),
    };

    private Expectation EmitExpectation(BoundExpectation expectation)
    {
        var origin = EmitOrigin(new(architecture.Trees[0].File, expectation.Syntax.Span));
        Expectation emitted = expectation switch
        {
            BoundExpectation.OfCondition condition =>
                new Expectation.OfCondition(condition.Source, computed.AddCondition(condition.Condition, condition.Source), condition.Holds, condition.Because, origin),
            BoundExpectation.OfScenario scenario => new Expectation.OfScenario(
                scenario.Source,
                indexes[scenario.Scenario],
                computed.AddCondition(scenario.Condition, scenario.Source),
                scenario.Breaks,
                [.. scenario.Because.Select(symbol => indexes[symbol])],
                origin),
            BoundExpectation.OfFinding finding =>
                new Expectation.OfFinding(finding.Source, finding.Check, finding.Subject, finding.Because, finding.Given, origin),
            _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "This expectation has no place in the data."),
        };
        var form = expectation switch
        {
            BoundExpectation.OfCondition condition => condition.Condition,
            BoundExpectation.OfScenario scenario => scenario.Condition,
            _ => null,
        } is { } expected ? new FormEmitter(indexes, around: null).Visit(expected) : null;
        return emitted with { Form = form, Mentions = [.. ExpectationMentions.Of(expectation).Select(symbol => indexes[symbol])] };
    }

    private Origin EmitOrigin(Location location) => new(_files[location.File], location.Span.Start, location.Span.Length);

    private static Quantity EmitFigure(BoundFigure figure) =>
        new(Rational.FromDecimal(figure.Digits, figure.Decimals), figure.Unit?.Name, figure.IsPercentage);

    private static PartialDate EmitDate(DateLiteral date) => new(date.Year, date.Month, date.Day);

    private static string SourceOf(Symbol symbol, BoundClause clause) =>
        clause.Phrase.Length == 0 ? $"{symbol.Kind.Word} {symbol.Name}" : $"{symbol.Kind.Word} {symbol.Name}: {clause.Phrase} {TextOf(clause)}";

    private static string TextOf(BoundClause clause) =>
        clause.Syntax.Value is { } value ? clause.Tree.File.Text.Substring(value.Span.Start, value.Span.Length) : "";
}
