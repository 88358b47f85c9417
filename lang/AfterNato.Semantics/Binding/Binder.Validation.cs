using AfterNato.Semantics.Diagnostics;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Nodes.Expressions;

namespace AfterNato.Semantics.Binding;

/// <content>What the clauses of one declaration must be to each other.</content>
public sealed partial class Binder
{
    private void Validate(Symbol symbol)
    {
        ReportTwiceGiven(symbol);
        foreach (var clause in symbol.Clauses.Where(clause => clause.Phrase is "part of" or "under" or "deputy of" && clause.Value is BoundValue.References references && references.Symbols.Contains(symbol)))
            _diagnostics.Report(NameDiagnostics.OfItself(clause.Location, symbol.Name, clause.Phrase));
        switch (symbol.Kind.Word)
        {
            case "fact":
                ValidateFact(symbol);
                break;
            case "body":
                ValidateBody(symbol);
                break;
            case "organisation":
                ValidateMemberships(symbol);
                ReportNamedTwice(symbol, "key posts");
                break;
            case "procedure":
                ValidateProcedure(symbol);
                break;
            case "either" or "or" or "at least" or "otherwise":
                ValidateStages(symbol);
                break;
            case "step":
                ValidateStep(symbol);
                break;
            case "requirement" or "pledge" or "key" or "burden" or "commitment" or "comparison":
                ValidateBurdens(symbol);
                break;
            case "command":
                ValidateStaff(symbol);
                break;
            case "unit":
                ValidateUnit(symbol);
                break;
            case "rate":
                ValidateRate(symbol);
                break;
            case "scenario":
                ValidateScenario(symbol);
                break;
            case "transition" when symbol is TransitionSymbol transition:
                ValidateTransition(transition);
                break;
            case "mission":
                ReportNamedTwice(symbol, "contributions");
                ReportReversed(symbol.Clause("since"), symbol.Clause("until"));
                break;
        }
    }

    private void ValidateFact(Symbol symbol)
    {
        if (symbol.Syntax.Type is { Type.IsMissing: false } type && FactTypes.Find(type.Type.Text) is null)
            _diagnostics.Report(ValueDiagnostics.UnknownType(At(symbol.Tree, type.Type), type.Type.Text, FactTypes.Words));
    }

    // A strength and what it is measured against are counted in one unit, the first that is given.
    private void ValidateStaff(Symbol command)
    {
        ReportNamedTwice(command, "staff");
        ReportNothing(command, "minimum");
        if (command.Clause("staff") is not { Value: BoundValue.Shares { Items: [(_, { Unit: { } unit }), ..] } } staff)
            return;
        ReportUnit(command, "staff", (unit, At(command, staff)));
        ReportUnit(command, "minimum", (unit, At(command, staff)));
    }

    private void ValidateBody(Symbol symbol)
    {
        ValidateWeights(symbol);
        if (symbol.Clause("seats") is { Value: BoundValue.Words } seats && symbol.Reference("of") is not { Kind.Word: "organisation" })
            _diagnostics.Report(DecisionDiagnostics.SeatsWithoutMembers(seats.Location, symbol.Name));
    }

    private void ValidateWeights(Symbol body)
    {
        if (body.Clause("seats") is not { } seats || seats.Qualifier("weighted by") is not { Value: BoundValue.References { Symbols: [FactSymbol fact] } } weights)
            return;
        if (seats.Value is BoundValue.Figure)
            _diagnostics.Report(DecisionDiagnostics.WeightsOfNobody(body.PlaceOf(weights), body.Name));
        else if (weights.Syntax.Value is NameExpressionSyntax name)
            DividesMembers(weights.Tree, name, fact);
    }

    private void ValidateMemberships(Symbol symbol)
    {
        var seen = new Dictionary<Symbol, (BoundClause Clause, ExpressionSyntax Syntax)>();
        foreach (var clause in symbol.Clauses.Where(clause => clause.Phrase == "members"))
        {
            if (clause.Value is not BoundValue.References references)
                continue;
            var items = clause.Syntax.Value is ListExpressionSyntax list ? list.Items : [clause.Syntax.Value ?? new MissingExpressionSyntax(default)];
            foreach (var item in items.OfType<NameExpressionSyntax>())
            {
                if (Find(clause.Tree, item) is not { Kind.Word: "member" } member || !references.Symbols.Contains(member))
                    continue;
                if (seen.TryGetValue(member, out var first) && Overlap(first.Clause, clause))
                    _diagnostics.Report(DecisionDiagnostics.TwiceAMember(At(clause.Tree, item), member.Name, symbol.Name, At(first.Clause.Tree, first.Syntax)));
                seen[member] = (clause, item);
            }
        }
    }

    private static bool Overlap(BoundClause first, BoundClause second)
    {
        return !(Ends(first) is { } end && Begins(second) is { } begin && end.CompareTo(begin) <= 0)
            && !(Ends(second) is { } other && Begins(first) is { } start && other.CompareTo(start) <= 0);

        static (int, int, int)? Begins(BoundClause clause) => DateIn(clause, "since") is { } date ? (date.Year, date.Month, date.Day) : null;
        static (int, int, int)? Ends(BoundClause clause) => DateIn(clause, "until") is { } date ? (date.Year, date.Month, date.Day) : null;
        static Syntax.Tokens.DateLiteral? DateIn(BoundClause clause, string phrase) => (clause.Qualifier(phrase)?.Value as BoundValue.Date)?.Content;
    }

    private void ValidateProcedure(Symbol symbol)
    {
        if (!HasStep(symbol) && symbol.Clause("follows") is null)
            _diagnostics.Report(DecisionDiagnostics.NoSteps(symbol.Location, $"The procedure `{symbol.Name}`"));
        ReportNamedTwice(symbol, "about");
        ReportNamedTwice(symbol, "options");
        ReportNamedTwice(symbol, "serves");
        ValidateStages(symbol);
    }

    private void ValidateStages(Symbol symbol)
    {
        if (symbol.Kind.Word != "procedure" && symbol.Children.IsEmpty)
            _diagnostics.Report(DecisionDiagnostics.NoSteps(symbol.Location, $"This `{symbol.Kind.Word}` block"));

        for (var i = 0; i < symbol.Children.Length; i++)
        {
            if (symbol.Children[i].Kind.Word == "or" && (i == 0 || symbol.Children[i - 1].Kind.Word is not ("either" or "or")))
                _diagnostics.Report(DecisionDiagnostics.OrWithoutEither(symbol.Children[i].Location));
        }

        if (symbol.Syntax.Count is { Number.IsMissing: false } count)
        {
            var needed = FigureOf(new NumberExpressionSyntax(count.Number, null, null, null), null);
            if (needed.Decimals > 0 || needed.Digits.IsZero)
                _diagnostics.Report(ValueDiagnostics.OutOfRange(At(symbol.Tree, count.Number), "The number of parts", "a whole number, one or more"));
            else if (symbol.Children.Count(child => child.Kind.Word != "or") is > 0 and var parts && needed.Digits > parts)
                _diagnostics.Report(DecisionDiagnostics.CannotBeReached(At(symbol.Tree, count.Number), (int)System.Numerics.BigInteger.Min(needed.Digits, int.MaxValue), parts));
        }
    }

    private void ValidateStep(Symbol step)
    {
        if (step.Clause("by") is not { Value: { } actor } by)
            return;

        if (actor is not BoundValue.References { Symbols: [{ Kind.Word: "body" } body] })
        {
            if (step.Clause("using") is not null && PlaceTaken(step, by) is { } taken)
            {
                ReportWrongActor(taken, "a body");
                return;
            }

            var name = (by.Syntax.Value as NameExpressionSyntax)?.Text ?? "whoever takes the step";
            if (step.Clause("using") is { } rule)
                _diagnostics.Report(DecisionDiagnostics.NothingToVote(step.PlaceOf(rule), "using", $"`{name}`"));
            if (by.Qualifier("except") is { } except)
                _diagnostics.Report(DecisionDiagnostics.NothingToVote(step.PlaceOf(except), "except", $"`{name}`"));
            return;
        }

        BindClauses(body);
        if (body.Clause("seats") is null && body.Reference("of") is not { Kind.Word: "member" })
            _diagnostics.Report(DecisionDiagnostics.NoSeats(step.PlaceOf(by), body.Name, body.Location));
        else if (step.Clause("using") is null && body.Reference("of") is not { Kind.Word: "member" } && PlaceTaken(step, by) is { } filled)
            ReportWrongActor(filled, "a member, a post or a domestic body");
        else if (step.Clause("using") is null && body.Reference("of") is not { Kind.Word: "member" })
            _diagnostics.Report(DecisionDiagnostics.NoRule(step.Location, body.Name));
    }

    private static bool HasStep(Symbol symbol)
    {
        var pending = new Stack<Symbol>(symbol.Children);
        while (pending.TryPop(out var child))
        {
            if (child.Kind.Word == "step")
                return true;
            foreach (var inner in child.Children)
                pending.Push(inner);
        }

        return false;
    }
}
