using System.Collections.Immutable;

using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;
using AfterNato.Syntax.Parsing;
using AfterNato.Syntax.Vocabulary;

namespace AfterNato.Semantics.Binding;

/// <content>The values of requirements, pledges, keys, burdens and comparisons.</content>
public sealed partial class Binder
{
    private static readonly BoundFigure Whole = new(1, 0, null, IsPercentage: true);

    /// <summary>Binds `at least 3.5 %`, where the fact that the commitment is about decides how its figure is written.</summary>
    private BoundValue? BindFigureOfFact(Symbol symbol, SyntaxTree tree, ExpressionSyntax? value)
    {
        var of = symbol.Parts.Clauses.FirstOrDefault(part => part.Phrase == "of");
        if (value is null or MissingExpressionSyntax || of?.Syntax.Value is not NameExpressionSyntax name || Find(of.Tree, name) is not FactSymbol fact)
            return null;
        BindClauses(fact);
        return fact.Type is { } type ? BindFactValue(tree, fact, type, value) : null;
    }

    private BoundFigure? BindLimit(SyntaxTree tree, ClauseEntry entry, NumberExpressionSyntax number)
    {
        if (number.Percent is null)
            return BindQuantity(tree, number, mayBePercent: true);
        var limit = FigureOf(number, null);
        if (!limit.Exceeds(Whole))
            return limit;
        _diagnostics.Report(ValueDiagnostics.OutOfRange(At(tree, number), $"`{entry.Phrase}`", "100 % or less", $"Write a smaller percentage, or remove `{entry.Phrase}`."));
        return null;
    }

    private BoundValue? BindNamedLimits(SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var limits = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        foreach (var item in list.Items.OfType<ShareExpressionSyntax>().Where(item => item.Quantity is not MissingExpressionSyntax))
        {
            var of = Resolve(tree, item.Name, entry.RefersTo);
            if (item.Quantity is NumberExpressionSyntax number && BindLimit(tree, entry, number) is { } limit && of is not null)
                limits.Add((of, limit));
        }

        return new BoundValue.Shares(limits.ToImmutable());
    }

    private BoundValue? BindMixture(SyntaxTree tree, ClauseEntry entry, ExpressionSyntax value)
    {
        if (value is not ListExpressionSyntax list)
            return null;
        var portions = ImmutableArray.CreateBuilder<(Symbol, BoundFigure)>();
        var isBroken = false;
        foreach (var item in list.Items)
        {
            var (name, portion) = item switch
            {
                PortionExpressionSyntax part => (part.Name, FigureOf(part.Portion, null)),
                NameExpressionSyntax whole => (whole, Whole),
                _ => (null, default),
            };
            if (name is null || Resolve(tree, name, entry.RefersTo) is not FactSymbol fact)
                isBroken = true;
            else if (DividesMembers(tree, name, fact))
                portions.Add((fact, portion));
        }

        if (!isBroken)
            ReportPortions(tree, list);
        return new BoundValue.Shares(portions.ToImmutable());
    }

    // `gdp, population` without percentages leaves open how much each counts.
    private void ReportPortions(SyntaxTree tree, ListExpressionSyntax list)
    {
        var sum = new BoundFigure(0, 0, null, true);
        foreach (var item in list.Items)
        {
            if (item is not PortionExpressionSyntax { Portion: var number })
            {
                if (list.Items.Length > 1)
                    _diagnostics.Report(BurdenDiagnostics.PortionMissing(At(tree, item), SourceOf(tree, item.Span)));
                if (list.Items.Length > 1)
                    return;
                sum = Whole;
            }
            else if (number.Percent is null)
            {
                _diagnostics.Report(BurdenDiagnostics.PortionMissing(At(tree, number), SourceOf(tree, item.Span)));
                return;
            }
            else
            {
                sum = Sum(sum, FigureOf(number, null));
            }
        }

        if (sum.Exceeds(Whole) || Whole.Exceeds(sum))
            _diagnostics.Report(BurdenDiagnostics.KeyNotWhole(At(tree, list), Percent(sum)));
    }

    /// <summary>Whether members can be measured by a fact; a message if they cannot.</summary>
    private bool DividesMembers(SyntaxTree tree, NameExpressionSyntax name, FactSymbol fact)
    {
        BindClauses(fact);
        if (fact.Type is not (FactType.Number or FactType.Percentage or FactType.Quantity or FactType.Money))
        {
            if (fact.Type is { } type)
                _diagnostics.Report(ValueDiagnostics.TypeMismatch(At(tree, name), $"a fact whose figures are each {FactTypes.Describe(type)}", "a fact whose figures are numbers", "Name a fact such as `gdp`, `population` or a share that was agreed.", new(fact.Location, "the fact is declared here")));
            return false;
        }

        if (fact.AppliesTo.Contains("member"))
            return true;
        _diagnostics.Report(ValueDiagnostics.FactNotApplicable(At(tree, name), fact.Name, "measure of members", Owners(fact), "Name a fact of members.", fact.Location));
        return false;
    }

    private static BoundValue.Names? BindWords(ExpressionSyntax value) => value is not ListExpressionSyntax list ? null : new(
    [
        .. list.Items.Select(item => item switch
        {
            TextExpressionSyntax text => text.Value,
            PhraseExpressionSyntax phrase => phrase.Text,
            _ => null,
        }).OfType<string>(),
    ]);

    private static BoundFigure Sum(BoundFigure left, BoundFigure right)
    {
        var decimals = Math.Max(left.Decimals, right.Decimals);
        return new(Scaled(left) + Scaled(right), decimals, left.Unit, left.IsPercentage);

        System.Numerics.BigInteger Scaled(BoundFigure figure) => figure.Digits * System.Numerics.BigInteger.Pow(10, decimals - figure.Decimals);
    }

    /// <summary>What somebody meant who left out the sign: `0.4` is `40 %`, and `40` is `40 %` as well.</summary>
    private static string InPercent(NumberExpressionSyntax number) =>
        FigureOf(number, null) is { Decimals: > 0 } fraction && Whole.Exceeds(fraction) ? Percent(fraction) : $"{number.Number.Text} %";

    private static string Percent(BoundFigure fraction)
    {
        var digits = fraction.Digits * 100;
        var decimals = fraction.Decimals;
        while (decimals > 0 && (digits % 10).IsZero)
        {
            digits /= 10;
            decimals--;
        }

        var text = digits.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? $"{text} %" : $"{text[..^decimals]}.{text[^decimals..]} %";
    }
}
