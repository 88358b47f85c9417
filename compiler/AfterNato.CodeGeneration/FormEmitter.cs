using System.Collections.Immutable;
using System.Globalization;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Tokens;

namespace AfterNato.CodeGeneration;

/// <summary>
/// Writes what an expression says apart from how it is written, so that two versions of an architecture can be compared. Numbers that a rule is given
/// are told by their place, members that a quantifier speaks about by how deep it stands: renaming them changes nothing.
/// </summary>
/// <param name="indexes">The numbers of the declarations.</param>
/// <param name="around">The declaration in which it stands; null for an expectation.</param>
internal sealed class FormEmitter(DeclarationIndexes indexes, Symbol? around) : BoundExpressionVisitor<Form>
{
    private readonly List<string> _variables = [];

    public override Form VisitError(BoundExpression.Error node) => throw new ArgumentException("An architecture with errors is never generated.", nameof(node));

    public override Form VisitNumber(BoundExpression.Number node) => Amount(Rational.FromDecimal(node.Digits, node.Decimals), node.Type);

    public override Form VisitTruth(BoundExpression.Truth node) => Form.Saying(node.IsTrue ? "yes" : "no");

    public override Form VisitParameter(BoundExpression.Parameter node) =>
        Form.Saying(string.Create(CultureInfo.InvariantCulture, $"number {(around as RuleSymbol)?.Parameters.IndexOf(node.Name) ?? -1}"));

    public override Form VisitVariable(BoundExpression.Variable node) =>
        Form.Saying(string.Create(CultureInfo.InvariantCulture, $"member {_variables.LastIndexOf(node.Name)}"));

    public override Form VisitRole(BoundExpression.Role node) => ProcedureAround is { } procedure ? Form.Naming(indexes[procedure], node.Name) : Form.Saying(node.Name);

    public override Form VisitMembers(BoundExpression.Members node) => Form.Naming(indexes[node.Symbol]);

    public override Form VisitBallots(BoundExpression.Ballots node) => Form.Saying(node.Name);

    public override Form VisitUnion(BoundExpression.Union node) => node.Sets is [var only]
        ? Visit(only)
        : new("union", Form.Nothing, [.. node.Sets.SelectMany(set => PartsOf("union", Visit(set)))], IsUnordered: true);

    public override Form VisitSetOperation(BoundExpression.SetOperation node) => node.Operator switch
    {
        SetOperator.Both => Gathered("both", node.Left, node.Right),
        SetOperator.Either => Gathered("union", node.Left, node.Right),
        _ => Form.Saying("except", Visit(node.Left), Visit(node.Right)),
    };

    public override Form VisitCount(BoundExpression.Count node) => Form.Saying("count", Visit(node.Set));

    public override Form VisitVotes(BoundExpression.Votes node) => Form.Saying("votes", Visit(node.Set));

    public override Form VisitShare(BoundExpression.Share node) =>
        node.Fact is { } fact ? Form.Saying("share of", Form.Naming(indexes[fact]), Visit(node.Set)) : Form.Saying("share", Visit(node.Set));

    public override Form VisitArithmetic(BoundExpression.Arithmetic node) => node.Operator is TokenKind.Plus or TokenKind.Star
        ? Gathered(TokenFacts.Spelling(node.Operator), node.Left, node.Right)
        : Form.Saying(TokenFacts.Spelling(node.Operator), Visit(node.Left), Visit(node.Right));

    public override Form VisitNegation(BoundExpression.Negation node) => Form.Saying("minus", Visit(node.Operand));

    // `a < b` says what `b > a` says.
    public override Form VisitComparison(BoundExpression.Comparison node) => node.Operator switch
    {
        TokenKind.Greater => Form.Saying(TokenFacts.Spelling(TokenKind.Less), Visit(node.Right), Visit(node.Left)),
        TokenKind.GreaterOrEquals => Form.Saying(TokenFacts.Spelling(TokenKind.LessOrEquals), Visit(node.Right), Visit(node.Left)),
        TokenKind.Less or TokenKind.LessOrEquals => Form.Saying(TokenFacts.Spelling(node.Operator), Visit(node.Left), Visit(node.Right)),
        _ => Equal(node.Operator == TokenKind.Equals ? "equal" : "unequal", node.Left, node.Right),
    };

    public override Form VisitSetEquality(BoundExpression.SetEquality node) => Equal(node.Negated ? "other members" : "same members", node.Left, node.Right);

    public override Form VisitInclusion(BoundExpression.Inclusion node) => Form.Saying("in", Visit(node.Left), Visit(node.Right));

    public override Form VisitEquivalence(BoundExpression.Equivalence node) => Equal(node.Negated ? "not as true as" : "as true as", node.Left, node.Right);

    public override Form VisitLogical(BoundExpression.Logical node) => Gathered(node.IsAnd ? "and" : "or", node.Left, node.Right);

    public override Form VisitNot(BoundExpression.Not node) => Form.Saying("not", Visit(node.Operand));

    public override Form VisitConditional(BoundExpression.Conditional node) => Form.Saying("if", Visit(node.Condition), Visit(node.WhenTrue), Visit(node.WhenFalse));

    public override Form VisitQuantifier(BoundExpression.Quantifier node) => Over(node.IsEvery ? "for every" : "for some", node.Name, node.Set, node.Body);

    public override Form VisitRuleUse(BoundExpression.RuleUse node) =>
        new("rule", Form.Nothing, [Form.Naming(indexes[node.Rule]), .. node.Arguments.Select(Visit)]);

    public override Form VisitQuestion(BoundExpression.Question node)
    {
        var about = node.About.Select(role => Form.Saying("in role", Form.Naming(indexes[node.Procedure], role.Role), Visit(role.Member)));
        return new(
            $"question {node.Asked}",
            Form.Nothing,
            [Form.Naming(indexes[node.Procedure]), new("about", Form.Nothing, [.. about], IsUnordered: true), .. node.Of is { } of ? [Visit(of)] : ImmutableArray<Form>.Empty]);
    }

    public override Form VisitLength(BoundExpression.Length node) => Form.Saying(new Duration(Rational.FromDecimal(node.Digits, node.Decimals), node.Unit).Exactly);

    public override Form VisitDate(BoundExpression.Date node) => Form.Saying(new PartialDate(node.Content.Year, node.Content.Month, node.Content.Day).ToString());

    public override Form VisitToday(BoundExpression.Today node) => Form.Saying("today");

    public override Form VisitText(BoundExpression.Text node) => Form.Saying($"text {node.Content}");

    public override Form VisitFactOfMember(BoundExpression.FactOfMember node) => Form.Saying("figure", Form.Naming(indexes[node.Fact]), Visit(node.Member));

    public override Form VisitFactOfDeclared(BoundExpression.FactOfDeclared node) => Form.Saying("figure", Form.Naming(indexes[node.Fact]), Form.Naming(indexes[node.Owner]));

    public override Form VisitDateShift(BoundExpression.DateShift node) => Form.Saying($"day {TokenFacts.Spelling(node.Operator)}", Visit(node.Start), Visit(node.By));

    public override Form VisitDateDifference(BoundExpression.DateDifference node) => Form.Saying("days between", Visit(node.Left), Visit(node.Right));

    public override Form VisitUnitChange(BoundExpression.UnitChange node) => Form.Saying($"times {new Rational(node.Numerator, node.Denominator)}", Visit(node.Operand));

    public override Form VisitExchange(BoundExpression.Exchange node) => Form.Saying("exchanged", Form.Naming(indexes[node.From]), Form.Naming(indexes[node.To]), Visit(node.Operand));

    public override Form VisitRounded(BoundExpression.Rounded node) => Form.Saying("rounded", Visit(node.Operand), Visit(node.Step));

    public override Form VisitBorne(BoundExpression.Borne node) => Form.Saying(node.IsShare ? "share borne" : "borne", Form.Naming(indexes[node.Burden]), Visit(node.Member));

    public override Form VisitSum(BoundExpression.Sum node) => Over("sum", node.Name, node.Set, node.Body);

    public override Form VisitCountWhere(BoundExpression.CountWhere node) => Over("count where", node.Name, node.Set, node.Condition);

    public override Form VisitExtremeOver(BoundExpression.ExtremeOver node) => Over(node.IsGreatest ? "greatest" : "least", node.Name, node.Set, node.Body);

    public override Form VisitExtremeOf(BoundExpression.ExtremeOf node) => Equal(node.IsGreatest ? "the greater" : "the lesser", node.Left, node.Right);

    public override Form VisitSelection(BoundExpression.Selection node) => Over(node.IsGreatest ? "the one with greatest" : "the one with least", node.Name, node.Set, node.Measure);

    private Symbol? ProcedureAround
    {
        get
        {
            var symbol = around;
            while (symbol is not null and not ProcedureSymbol)
                symbol = symbol.Parent;
            return symbol;
        }
    }

    private Form Amount(Rational amount, ExpressionType type) =>
        type.Unit is { } unit ? Form.Saying(amount.ToString(), Form.Naming(indexes[unit])) : Form.Saying(amount.ToString());

    private Form Equal(string word, BoundExpression left, BoundExpression right) => new(word, Form.Nothing, [Visit(left), Visit(right)], IsUnordered: true);

    // `(a and b) and c` says what `a and (b and c)` says.
    private Form Gathered(string word, BoundExpression left, BoundExpression right) =>
        new(word, Form.Nothing, [.. PartsOf(word, Visit(left)), .. PartsOf(word, Visit(right))], IsUnordered: true);

    private static ImmutableArray<Form> PartsOf(string word, Form form) => form.IsUnordered && form.Word == word ? form.Parts : [form];

    private Form Over(string word, string name, BoundExpression set, BoundExpression body)
    {
        var of = Visit(set);
        _variables.Add(name);
        var said = Visit(body);
        _variables.RemoveAt(_variables.Count - 1);
        return Form.Saying(word, of, said);
    }
}
