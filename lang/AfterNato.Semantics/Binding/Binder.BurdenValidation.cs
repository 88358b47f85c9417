using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>What the clauses of a requirement, pledge, key, burden or comparison must be to each other.</content>
public sealed partial class Binder
{
    private void ValidateBurdens(Symbol symbol)
    {
        switch (symbol.Kind.Word)
        {
            case "requirement":
                ValidateRequirement(symbol);
                break;
            case "pledge":
                ReportReversed(symbol.Clause("available"), symbol.Clause("until"));
                ReportNothing(symbol, "quantity");
                ReportUnit(symbol, "quantity", UnitOfCapability(symbol, "to"));
                break;
            case "burden":
                ValidateBurden(symbol);
                break;
            case "commitment":
                if (symbol.Clause("of") is { Value: BoundValue.References { Symbols: [FactSymbol measured] }, Syntax.Value: NameExpressionSyntax name, Tree: var tree })
                    DividesMembers(tree, name, measured);
                break;
            case "comparison":
                ValidateComparison(symbol);
                break;
            case "key":
                ReportNamedTwice(symbol, "");
                break;
        }
    }

    private void ValidateRequirement(Symbol symbol)
    {
        ReportNothing(symbol, "needs");
        ReportUnit(symbol, "needs", UnitOfCapability(symbol, "of"));

        // In the order of time, whatever begins before the longest of those before it has ended is needed together with it.
        BoundClause? longest = null;
        foreach (var need in symbol.Clauses.Where(clause => clause.Phrase == "needs").OrderBy(FirstDay))
        {
            if (longest is not null && FirstDay(need).CompareTo(LastDay(longest)) <= 0)
            {
                var (first, second) = need.Syntax.Span.Start < longest.Syntax.Span.Start ? (need, longest) : (longest, need);
                _diagnostics.Report(BurdenDiagnostics.NeedsOverlap(At(symbol, second), At(symbol, first)));
            }

            if (longest is null || LastDay(need).CompareTo(LastDay(longest)) > 0)
                longest = need;
        }
    }

    private static (int Year, int Month, int Day) FirstDay(BoundClause clause) =>
        (clause.Qualifier("since")?.Value as BoundValue.Date)?.Content is { } date ? (date.Year, Math.Max(date.Month, 1), Math.Max(date.Day, 1)) : default;

    private static (int Year, int Month, int Day) LastDay(BoundClause clause) =>
        (clause.Qualifier("until")?.Value as BoundValue.Date)?.Content is { } date
            ? (date.Year, date.Month == 0 ? 12 : date.Month, date.Day == 0 ? 31 : date.Day)
            : (int.MaxValue, 0, 0);

    private void ValidateBurden(Symbol symbol)
    {
        if (symbol.Clause("key") is { Value: BoundValue.References { Symbols: [FactSymbol fact] }, Syntax.Value: NameExpressionSyntax name, Tree: var tree })
            DividesMembers(tree, name, fact);

        ReportNothing(symbol, "total");
        ReportNothing(symbol, "rounding");
        if (symbol.Clause("total") is not { Value: BoundValue.Figure { Content: { Unit: { } unit } total } } clause)
            return;

        var declared = At(symbol, clause);
        ReportUnit(symbol, "rounding", (unit, declared));
        ReportUnit(symbol, "cap", (unit, declared));
        ReportUnit(symbol, "floor", (unit, declared));
        if (symbol.Clause("rounding") is { Value: BoundValue.Figure { Content: var step } } rounding && step.Unit == unit && step.Exceeds(total))
            _diagnostics.Report(ValueDiagnostics.OutOfRange(At(symbol, rounding), "`rounding`", "no more than the total", "Write a smaller amount: every share is a multiple of it."));
        if (symbol.Clause("rounding") is { Value: BoundValue.Figure { Content: { Digits.IsZero: false } part } } parts && part.Unit == unit && !part.Exceeds(total) && !part.Divides(total))
            _diagnostics.Report(BurdenDiagnostics.RoundingLeavesRest(At(symbol, parts), declared));
        ReportCrossed(symbol, LimitsOf(symbol, "cap"), LimitsOf(symbol, "floor"), total);
    }

    // Whoever is named has a limit of its own in place of the general one.
    private void ReportCrossed(Symbol symbol, Dictionary<string, Limit> caps, Dictionary<string, Limit> floors, BoundFigure total)
    {
        foreach (var (member, cap) in caps)
        {
            if ((floors.GetValueOrDefault(member) ?? floors.GetValueOrDefault("")) is { } floor)
                ReportCrossed(symbol, cap, floor, total);
        }

        foreach (var (member, floor) in floors)
        {
            if (!caps.ContainsKey(member) && caps.TryGetValue("", out var cap))
                ReportCrossed(symbol, cap, floor, total);
        }
    }

    private void ReportCrossed(Symbol symbol, Limit cap, Limit floor, BoundFigure total)
    {
        if (cap.Figure.Unit != floor.Figure.Unit && cap.Figure.Unit is not null && floor.Figure.Unit is not null)
            return;
        if (floor.Figure.Of(total).Exceeds(cap.Figure.Of(total)))
            _diagnostics.Report(BurdenDiagnostics.CapBelowFloor(At(symbol, cap.Clause), cap.Member ?? floor.Member, At(symbol, floor.Clause)));
    }

    /// <summary>The limits of a burden by the name of the member; the one for everybody has no name.</summary>
    private Dictionary<string, Limit> LimitsOf(Symbol symbol, string phrase)
    {
        var limits = new Dictionary<string, Limit>();
        foreach (var clause in symbol.Clauses.Where(clause => clause.Phrase == phrase))
        {
            switch (clause.Value)
            {
                case BoundValue.Figure figure:
                    Add("", new Limit(null, figure.Content, clause));
                    break;
                case BoundValue.Shares shares:
                    foreach (var (of, quantity) in shares.Items)
                        Add(of.Name, new Limit(of.Name, quantity, clause));
                    break;
            }
        }

        return limits;

        void Add(string member, Limit limit)
        {
            if (!limits.TryAdd(member, limit))
                _diagnostics.Report(BurdenDiagnostics.NamedTwice(
                    PlaceIn(limit.Clause, member, isLast: true), limit.Member is null ? $"`{phrase}` for everybody" : $"`{phrase}` for `{member}`", PlaceIn(limits[member].Clause, member, isLast: false)));
        }
    }

    private void ValidateComparison(Symbol symbol)
    {
        ReportNamedTwice(symbol, "of");
        ReportNamedTwice(symbol, "ask");
        if (symbol.Clause("of") is { Syntax.Value: ListExpressionSyntax { Items: [TextExpressionSyntax] } } of)
            _diagnostics.Report(BurdenDiagnostics.NothingToCompare(At(symbol, of)));
    }

    private void ReportNamedTwice(Symbol symbol, string phrase)
    {
        if (symbol.Clause(phrase) is not { Syntax.Value: ListExpressionSyntax list, Tree: var tree })
            return;

        var first = new Dictionary<string, ExpressionSyntax>();
        foreach (var item in list.Items)
        {
            var named = (item as PortionExpressionSyntax)?.Name ?? (item as ShareExpressionSyntax)?.Name ?? item;
            if (named is not MissingExpressionSyntax && !first.TryAdd(SourceOf(tree, named.Span), named))
                _diagnostics.Report(BurdenDiagnostics.NamedTwice(At(tree, named), $"`{SafeText.Shown(SourceOf(tree, named.Span))}`", At(tree, first[SourceOf(tree, named.Span)])));
        }
    }

    private void ReportNothing(Symbol symbol, string phrase)
    {
        foreach (var clause in symbol.Clauses.Where(clause => clause.Phrase == phrase && clause.Value is BoundValue.Figure { Content.Digits.IsZero: true }))
            _diagnostics.Report(ValueDiagnostics.OutOfRange(At(symbol, clause), $"`{phrase}`", "more than zero", "Write the amount that is meant, or remove the line."));
    }

    private (Symbol Unit, Location Declared)? UnitOfCapability(Symbol symbol, string phrase)
    {
        if (symbol.Reference(phrase) is not { } capability)
            return null;
        BindClauses(capability);
        return capability.Reference("unit") is { } unit ? (unit, At(capability, capability.Clause("unit"))) : null;
    }

    private void ReportUnit(Symbol symbol, string phrase, (Symbol Unit, Location Declared)? needed)
    {
        if (needed is not { } must)
            return;
        foreach (var clause in symbol.Clauses.Where(clause => clause.Phrase == phrase))
        {
            foreach (var number in NumbersIn(clause.Syntax.Value))
            {
                if (number.Unit is { } word && FindUnit(clause.Tree, word.Text) is { } unit && unit != must.Unit)
                    _diagnostics.Report(ValueDiagnostics.UnitMismatch(At(clause.Tree, word), $"`{unit.Name}`", $"`{must.Unit.Name}`", $"Give it in {must.Unit.Name}.", must.Declared));
            }
        }
    }

    /// <summary>Where in the list of a clause somebody is named; the whole clause for what it says of everybody.</summary>
    private static Location PlaceIn(BoundClause clause, string name, bool isLast)
    {
        var items = (clause.Syntax.Value as ListExpressionSyntax)?.Items.Where(item => ((item as ShareExpressionSyntax)?.Name ?? item as NameExpressionSyntax)?.Parts[^1].Text == name).ToList() ?? [];
        return items.Count == 0 ? clause.Location : At(clause.Tree, isLast ? items[^1] : items[0]);
    }

    private static IEnumerable<NumberExpressionSyntax> NumbersIn(ExpressionSyntax? value) => value switch
    {
        NumberExpressionSyntax number => [number],
        ListExpressionSyntax list => list.Items.OfType<ShareExpressionSyntax>().Select(share => share.Quantity).OfType<NumberExpressionSyntax>(),
        _ => [],
    };

    private static Location At(Symbol symbol, BoundClause? clause) => clause is null ? symbol.Location : symbol.PlaceOf(clause);

    private sealed record Limit(string? Member, BoundFigure Figure, BoundClause Clause);
}
