using System.Globalization;
using System.Numerics;

using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Symbols;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Tokens;

namespace AfterNato.CodeGeneration.Decisions;

/// <content>Facts, lengths of time, dates, texts, units and currencies.</content>
internal sealed partial class ExpressionEmitter
{
    // A ballot knows its votes; everything else is asked of the architecture on the day.
    private string At => context == "ballot" ? "ballot.Situation" : context;

    public override Code VisitLength(BoundExpression.Length node) =>
        Code.Primary($"new Duration({Literal(node.Digits, BigInteger.Pow(10, node.Decimals)).Text}, {CSharpText.Literal(node.Unit)})");

    public override Code VisitDate(BoundExpression.Date node) =>
        Code.Primary(string.Create(CultureInfo.InvariantCulture, $"new PartialDate({node.Content.Year}, {node.Content.Month}, {node.Content.Day})"));

    public override Code VisitToday(BoundExpression.Today node) => Code.Primary($"{At}.Today");

    public override Code VisitText(BoundExpression.Text node) => Code.Primary(CSharpText.Literal(node.Content));

    public override Code VisitFactOfMember(BoundExpression.FactOfMember node) => Fact(node.Fact, OneMember(node.Member));

    public override Code VisitFactOfDeclared(BoundExpression.FactOfDeclared node) => Fact(node.Fact, $"{At}.Carrier({indexes.Constant(node.Owner)})");

    public override Code VisitDateShift(BoundExpression.DateShift node) =>
        Code.Primary($"{Visit(node.Start).AsPrimary}.{(node.Operator == TokenKind.Plus ? "Plus" : "Minus")}({Visit(node.By)})");

    public override Code VisitDateDifference(BoundExpression.DateDifference node) => Code.Primary($"{Visit(node.Left).AsPrimary}.Since({Visit(node.Right)})");

    public override Code VisitUnitChange(BoundExpression.UnitChange node) =>
        Code.Of(Visit(node.Operand), "*", Code.Primary($"new Rational({Whole(node.Numerator)}, {Whole(node.Denominator)})", isFraction: true), Binding.Product, isFraction: true);

    public override Code VisitExchange(BoundExpression.Exchange node) =>
        Code.Primary($"{At}.Convert({Visit(node.Operand)}, {indexes.Constant(node.From)}, {indexes.Constant(node.To)})", isFraction: true);

    public override Code VisitRounded(BoundExpression.Rounded node) =>
        Code.Primary($"{TypeOf(node)}.Rounded({Visit(node.Operand)}, {Visit(node.Step)})", isFraction: node.Type.IsNumeric);

    public override Code VisitBorne(BoundExpression.Borne node) =>
        Code.Primary($"{context}.{(node.IsShare ? "BurdenShare" : "Borne")}({OneMember(node.Member)}, {indexes.Constant(node.Burden)})", isFraction: true);

    private string OneMember(BoundExpression member) =>
        member is BoundExpression.Variable variable ? $"{At}.Member({locals[variable.Name]})" : $"{At}.Only({Visit(member)})";

    private Code Fact(FactSymbol fact, string owner)
    {
        var (method, isFraction) = fact.Type switch
        {
            FactType.Duration => ("Length", false),
            FactType.Date => ("DateOf", false),
            FactType.Text => ("Text", false),
            FactType.Boolean => ("Truth", false),
            _ => ("Amount", true),
        };
        return Code.Primary($"{At}.{method}({indexes.Constant(fact)}, {owner})", isFraction);
    }

    private Code OfLengths(BoundExpression.Arithmetic node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        return node.Operator switch
        {
            TokenKind.Slash => Code.Primary($"Duration.Quotient({left}, {right})", isFraction: node.Type.IsNumeric),
            TokenKind.Star => Code.Of(left, "*", right, Binding.Product),
            _ => Code.Of(left, TokenFacts.Spelling(node.Operator), right, Binding.Sum),
        };
    }

    private static bool IsEqualityOfTimes(BoundExpression.Comparison node) =>
        node.Operator is TokenKind.Equals or TokenKind.NotEquals && node.Left.Type.Kind is TypeKind.Duration or TypeKind.Date;

    // A week is seven days, and a month may hold the day: what C# calls equal is how the two are written.
    private Code OfTimes(BoundExpression.Comparison node)
    {
        var method = node.Left.Type.Kind == TypeKind.Duration ? "Duration.AreEquallyLong" : "PartialDate.AreSameDay";
        var equal = $"{method}({Visit(node.Left)}, {Visit(node.Right)})";
        return node.Operator == TokenKind.Equals ? Code.Primary(equal) : new Code($"!{equal}", Binding.Unary);
    }
}
