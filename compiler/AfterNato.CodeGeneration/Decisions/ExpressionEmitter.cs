using System.Collections.Immutable;
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
/// <param name="locals">The parameters and variables in scope.</param>
internal sealed partial class ExpressionEmitter(string context, DeclarationIndexes indexes, RuleMethods rules, Locals locals) : BoundExpressionVisitor<Code>
{
    public override Code VisitError(BoundExpression.Error node) => throw new ArgumentException("An architecture with errors is never generated.", nameof(node));

    public override Code VisitNumber(BoundExpression.Number node) => Literal(node.Digits, BigInteger.Pow(10, node.Decimals));

    public override Code VisitTruth(BoundExpression.Truth node) => Code.Primary(node.IsTrue ? "true" : "false");

    public override Code VisitParameter(BoundExpression.Parameter node) => Code.Primary(locals[node.Name], isFraction: true);

    public override Code VisitVariable(BoundExpression.Variable node) => Code.Primary($"MemberSet.Of({locals[node.Name]})");

    public override Code VisitRole(BoundExpression.Role node) => Code.Primary($"about[{CSharpText.Literal(node.Name)}]");

    public override Code VisitMembers(BoundExpression.Members node) => Code.Primary($"{context}.MembersOf({indexes.Constant(node.Symbol)})");

    public override Code VisitBallots(BoundExpression.Ballots node) => Code.Primary($"ballot.{Identifiers.Pascal(node.Name)}");

    public override Code VisitUnion(BoundExpression.Union node) =>
        node.Sets.IsEmpty ? Code.Primary("MemberSet.Empty") : node.Sets.Select(Visit).Aggregate((left, right) => Code.Of(left, "|", right, Binding.Either));

    public override Code VisitSetOperation(BoundExpression.SetOperation node)
    {
        var (sign, binding) = node.Operator switch
        {
            SetOperator.Both => ("&", Binding.Both),
            SetOperator.Either => ("|", Binding.Either),
            _ => ("-", Binding.Sum),
        };
        return Code.Of(Visit(node.Left), sign, Visit(node.Right), binding);
    }

    public override Code VisitCount(BoundExpression.Count node) => Code.Primary($"{Visit(node.Set).AsPrimary}.Count");

    public override Code VisitVotes(BoundExpression.Votes node) => Code.Primary($"ballot.Votes({Visit(node.Set)})", isFraction: true);

    public override Code VisitShare(BoundExpression.Share node) =>
        Code.Primary(node.Fact is { } fact ? $"ballot.Share({Visit(node.Set)}, {indexes.Constant(fact)})" : $"ballot.Share({Visit(node.Set)})", isFraction: true);

    public override Code VisitArithmetic(BoundExpression.Arithmetic node)
    {
        if (node.Left.Type.Kind == TypeKind.Duration || node.Right.Type.Kind == TypeKind.Duration)
            return OfLengths(node);
        if (node.Operator != TokenKind.Slash)
            return Fraction(node, node.Operator is TokenKind.Star ? Binding.Product : Binding.Sum);
        return node.Right switch
        {
            BoundExpression.Number { Digits.IsZero: false } divisor when node.Left is BoundExpression.Number dividend =>
                Literal(dividend.Digits * BigInteger.Pow(10, divisor.Decimals), divisor.Digits * BigInteger.Pow(10, dividend.Decimals)),
            BoundExpression.Number { Digits.IsZero: false } => Fraction(node, Binding.Product),
            _ => Code.Primary($"Rational.Quotient({Visit(node.Left)}, {Visit(node.Right)})", isFraction: true),
        };
    }

    public override Code VisitNegation(BoundExpression.Negation node)
    {
        var operand = Visit(node.Operand);
        return new Code($"-{operand.AsPrimary}", Binding.Unary, operand.IsFraction);
    }

    public override Code VisitComparison(BoundExpression.Comparison node) => IsEqualityOfTimes(node)
        ? OfTimes(node)
        : Code.Of(Visit(node.Left), node.Operator == TokenKind.Equals ? "==" : TokenFacts.Spelling(node.Operator), Visit(node.Right), Binding.Comparison);

    public override Code VisitSetEquality(BoundExpression.SetEquality node)
    {
        var sign = node.Negated ? "!=" : "==";
        if (node is { Left: BoundExpression.Variable one, Right: BoundExpression.Variable other })
            return new Code($"{locals[one.Name]} {sign} {locals[other.Name]}", Binding.Comparison);
        var (left, right) = node.Left is BoundExpression.Union { Sets.IsEmpty: true } ? (node.Right, node.Left) : (node.Left, node.Right);
        if (right is not BoundExpression.Union { Sets.IsEmpty: true })
            return Code.Of(Visit(left), sign, Visit(right), Binding.Comparison);
        var isEmpty = $"{Visit(left).AsPrimary}.IsEmpty";
        return node.Negated ? new Code($"!{isEmpty}", Binding.Unary) : Code.Primary(isEmpty);
    }

    public override Code VisitInclusion(BoundExpression.Inclusion node)
    {
        var set = Visit(node.Right);
        return Code.Primary(node.Left is BoundExpression.Variable variable
            ? $"{set.AsPrimary}.Contains({locals[variable.Name]})"
            : $"{Visit(node.Left).AsPrimary}.IsSubsetOf({set})");
    }

    public override Code VisitEquivalence(BoundExpression.Equivalence node) =>
        Code.Of(Visit(node.Left), node.Negated ? "!=" : "==", Visit(node.Right), Binding.Comparison);

    public override Code VisitLogical(BoundExpression.Logical node) => node.IsAnd
        ? Code.Of(Visit(node.Left), "&&", Visit(node.Right), Binding.And)
        : Code.Of(Visit(node.Left), "||", Visit(node.Right), Binding.Or);

    public override Code VisitNot(BoundExpression.Not node) => new($"!{Visit(node.Operand).AsPrimary}", Binding.Unary);

    public override Code VisitConditional(BoundExpression.Conditional node)
    {
        var (whenTrue, whenFalse) = (Visit(node.WhenTrue), Visit(node.WhenFalse));

        // Before it is known who votes how, a condition is no `bool` that C# could choose by.
        if (context == "ballot")
        {
            var method = node.Type.Kind == TypeKind.Boolean ? "If" : $"Choose<{TypeOf(node)}>";
            return Code.Primary($"Ballot.{method}({Visit(node.Condition)}, () => {whenTrue}, () => {whenFalse})", node.Type.IsNumeric);
        }

        return new Code(
            $"{Visit(node.Condition).Within(Binding.Or)} ? {whenTrue.Within(Binding.Or)} : {whenFalse.Within(Binding.Or)}",
            Binding.Conditional,
            node.Type.IsNumeric && (whenTrue.IsFraction || whenFalse.IsFraction));
    }

    public override Code VisitQuantifier(BoundExpression.Quantifier node)
    {
        var set = Visit(node.Set);
        var variable = locals.Enter(node.Name);
        var body = Visit(node.Body);
        locals.Leave();
        return Code.Primary($"{context}.{(node.IsEvery ? "ForEvery" : "ForSome")}({set}, {variable} => {body})");
    }

    public override Code VisitRuleUse(BoundExpression.RuleUse node) =>
        Code.Primary($"{rules.MethodOf(node.Rule)}({string.Join(", ", node.Arguments.Select(argument => Visit(argument).Text).Prepend("ballot"))})");

    public override Code VisitQuestion(BoundExpression.Question node)
    {
        var arguments = string.Join(", ", ArgumentsOf(node));
        if (GameQuestions.TakesMember(node.Asked) && node.Of is { } member)
            return Code.Primary($"{context}.{(node.Asked == GameQuestion.Banzhaf ? "Banzhaf" : "ShapleyShubik")}({OneMember(member)}, {arguments})", isFraction: true);
        var coalition = node.Of is { } members ? Visit(members).Text : "";
        return Code.Primary(node.Asked switch
        {
            GameQuestion.CanBlock => $"{context}.Game({arguments}).IsBlocking({coalition})",
            GameQuestion.Suffices => $"{context}.Game({arguments}).Wins({coalition})",
            GameQuestion.VetoPlayers => $"{context}.Game({arguments}).VetoPlayers",
            GameQuestion.BlockingNumber => $"{context}.Game({arguments}).BlockingNumber",
            _ => $"{context}.IsDeadlockFree({arguments})",
        });
    }

    /// <summary>The procedure that a question is about, and who is in which role.</summary>
    public ImmutableArray<string> ArgumentsOf(BoundExpression.Question node) =>
        [indexes.Constant(node.Procedure), .. node.About.Select(role => $"({CSharpText.Literal(role.Role)}, {Visit(role.Member)})")];

    // Without a fraction among the operands, C# would compute with whole numbers, which overflow and, divided, round.
    private Code Fraction(BoundExpression.Arithmetic node, Binding binding)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        if (!left.IsFraction && !right.IsFraction)
            left = new Code($"(Rational){left.AsPrimary}", Binding.Unary, IsFraction: true);
        return Code.Of(left, TokenFacts.Spelling(node.Operator), right, binding, isFraction: true);
    }

    private static Code Literal(BigInteger top, BigInteger bottom)
    {
        var divisor = BigInteger.GreatestCommonDivisor(top, bottom);
        (top, bottom) = (top / divisor, bottom / divisor);
        return bottom.IsOne && top <= int.MaxValue
            ? Code.Primary(top.ToString(CultureInfo.InvariantCulture))
            : Code.Primary($"new Rational({Whole(top)}, {Whole(bottom)})", isFraction: true);
    }

    private static string Whole(BigInteger value) => value <= long.MaxValue
        ? value.ToString(CultureInfo.InvariantCulture)
        : $"global::System.Numerics.BigInteger.Parse({CSharpText.Literal(value.ToString(CultureInfo.InvariantCulture))}, global::System.Globalization.CultureInfo.InvariantCulture)";
}
