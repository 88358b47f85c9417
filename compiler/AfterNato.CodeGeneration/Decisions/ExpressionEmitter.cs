using System.Globalization;
using System.Numerics;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;
using AfterNato.Syntax.Tokens;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>Writes an expression as C#.</summary>
/// <param name="context">What the code asks for members: <c>ballot</c> inside a rule, <c>at</c> elsewhere.</param>
/// <param name="indexes">The constants for declarations.</param>
/// <param name="rules">The methods of the rules.</param>
internal sealed class ExpressionEmitter(string context, DeclarationIndexes indexes, RuleMethods rules) : BoundExpressionVisitor<string>
{
    private readonly Stack<(string Name, string Variable)> _variables = [];

    public override string VisitError(BoundExpression.Error node) => throw new ArgumentException("An architecture with errors is never generated.", nameof(node));

    public override string VisitNumber(BoundExpression.Number node)
    {
        var denominator = BigInteger.Pow(10, node.Decimals);
        var divisor = BigInteger.GreatestCommonDivisor(node.Digits, denominator);
        var (top, bottom) = (node.Digits / divisor, denominator / divisor);
        if (bottom.IsOne && top <= int.MaxValue)
            return top.ToString(CultureInfo.InvariantCulture);
        return $"new Rational({Whole(top)}, {Whole(bottom)})";
    }

    public override string VisitTruth(BoundExpression.Truth node) => node.IsTrue ? "true" : "false";

    public override string VisitParameter(BoundExpression.Parameter node) => ParameterName(node.Name);

    public override string VisitVariable(BoundExpression.Variable node) =>
        $"MemberSet.Of({_variables.First(variable => variable.Name == node.Name).Variable})";

    public override string VisitRole(BoundExpression.Role node) => $"about[{CSharpText.Literal(node.Name)}]";

    public override string VisitMembers(BoundExpression.Members node) => $"{context}.MembersOf({indexes.Constant(node.Symbol)})";

    public override string VisitBallots(BoundExpression.Ballots node) => $"ballot.{Identifiers.Pascal(node.Name)}";

    public override string VisitUnion(BoundExpression.Union node) =>
        node.Sets.IsEmpty ? "MemberSet.Empty" : node.Sets.Length == 1 ? Visit(node.Sets[0]) : $"({string.Join(" | ", node.Sets.Select(Visit))})";

    public override string VisitSetOperation(BoundExpression.SetOperation node)
    {
        var sign = node.Operator switch { SetOperator.Both => "&", SetOperator.Either => "|", _ => "-" };
        return $"({Visit(node.Left)} {sign} {Visit(node.Right)})";
    }

    public override string VisitCount(BoundExpression.Count node) => $"{Visit(node.Set)}.Count";

    public override string VisitShare(BoundExpression.Share node) =>
        node.Fact is { } fact ? $"ballot.Share({Visit(node.Set)}, {indexes.Constant(fact)})" : $"ballot.Share({Visit(node.Set)})";

    // The cast makes C# compute with fractions: its own division of whole numbers would round.
    public override string VisitArithmetic(BoundExpression.Arithmetic node) => node.Operator == TokenKind.Slash
        ? $"Rational.Quotient({Visit(node.Left)}, {Visit(node.Right)})"
        : $"((Rational){Visit(node.Left)} {TokenFacts.Spelling(node.Operator)} {Visit(node.Right)})";

    public override string VisitNegation(BoundExpression.Negation node) => $"(-(Rational){Visit(node.Operand)})";

    public override string VisitComparison(BoundExpression.Comparison node)
    {
        var sign = node.Operator == TokenKind.Equals ? "==" : TokenFacts.Spelling(node.Operator);
        return $"{Visit(node.Left)} {sign} {Visit(node.Right)}";
    }

    public override string VisitSetEquality(BoundExpression.SetEquality node)
    {
        if (node.Right is BoundExpression.Union { Sets.IsEmpty: true })
            return $"{(node.Negated ? "!" : "")}{Visit(node.Left)}.IsEmpty";
        return $"{Visit(node.Left)} {(node.Negated ? "!=" : "==")} {Visit(node.Right)}";
    }

    public override string VisitInclusion(BoundExpression.Inclusion node) => $"{Visit(node.Left)}.IsSubsetOf({Visit(node.Right)})";

    public override string VisitEquivalence(BoundExpression.Equivalence node) =>
        $"({Visit(node.Left)}) {(node.Negated ? "!=" : "==")} ({Visit(node.Right)})";

    public override string VisitLogical(BoundExpression.Logical node) =>
        $"({Visit(node.Left)} {(node.IsAnd ? "&&" : "||")} {Visit(node.Right)})";

    public override string VisitNot(BoundExpression.Not node) => $"!({Visit(node.Operand)})";

    public override string VisitConditional(BoundExpression.Conditional node) =>
        $"({Visit(node.Condition)} ? {AsRational(node, node.WhenTrue)} : {AsRational(node, node.WhenFalse)})";

    public override string VisitQuantifier(BoundExpression.Quantifier node)
    {
        var set = Visit(node.Set);
        var variable = FormattableString.Invariant($"member{(_variables.Count == 0 ? "" : _variables.Count + 1)}");
        _variables.Push((node.Name, variable));
        var body = Visit(node.Body);
        _variables.Pop();
        return $"{context}.{(node.IsEvery ? "ForEvery" : "ForSome")}({set}, {variable} => {body})";
    }

    public override string VisitRuleUse(BoundExpression.RuleUse node) =>
        $"{rules.MethodOf(node.Rule)}({string.Join(", ", node.Arguments.Select(Visit).Prepend("ballot"))})";

    public override string VisitQuestion(BoundExpression.Question node)
    {
        var arguments = string.Join(", ", node.About
            .Select(role => $"({CSharpText.Literal(role.Role)}, {Visit(role.Member)})")
            .Prepend(indexes.Constant(node.Procedure)));
        var coalition = node.Coalition is { } members ? Visit(members) : "";
        return node.Asked switch
        {
            GameQuestion.CanBlock => $"{context}.Game({arguments}).IsBlocking({coalition})",
            GameQuestion.Suffices => $"{context}.Game({arguments}).Wins({coalition})",
            GameQuestion.VetoPlayers => $"{context}.Game({arguments}).VetoPlayers",
            GameQuestion.BlockingNumber => $"{context}.Game({arguments}).BlockingNumber",
            _ => $"{context}.IsDeadlockFree({arguments})",
        };
    }

    /// <summary>The parameter of a rule as C# calls it; the sign in front keeps it apart from C#'s own words.</summary>
    public static string ParameterName(string name) => $"@{name}";

    private string AsRational(BoundExpression.Conditional node, BoundExpression branch) =>
        node.Type == ExpressionType.Number ? $"(Rational){Visit(branch)}" : Visit(branch);

    private static string Whole(BigInteger value) => value <= long.MaxValue
        ? value.ToString(CultureInfo.InvariantCulture)
        : $"System.Numerics.BigInteger.Parse({CSharpText.Literal(value.ToString(CultureInfo.InvariantCulture))}, System.Globalization.CultureInfo.InvariantCulture)";
}
