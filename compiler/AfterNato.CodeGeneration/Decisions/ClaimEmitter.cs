using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>
/// Writes a condition as C# that answers with a claim: whether it holds, and why. Whatever is not made of other conditions is computed as any
/// expression is, and states its values when somebody asks.
/// </summary>
/// <param name="indexes">The constants for declarations.</param>
/// <param name="expressions">Writes what is no condition.</param>
/// <param name="locals">The variables in scope, the same that <paramref name="expressions"/> knows.</param>
internal sealed class ClaimEmitter(DeclarationIndexes indexes, ExpressionEmitter expressions, Locals locals)
{
    public string Emit(BoundExpression condition) => condition switch
    {
        BoundExpression.Logical logical => EmitChain(logical),
        BoundExpression.Not not => $"Claim.Not({Emit(not.Operand)})",
        BoundExpression.Quantifier quantifier => EmitQuantifier(quantifier),
        BoundExpression.Conditional choice => $"Claim.If({Emit(choice.Condition)}, () => {Emit(choice.WhenTrue)}, () => {Emit(choice.WhenFalse)})",
        BoundExpression.Equivalence { Negated: true } same => $"Claim.Not(Claim.Same({Emit(same.Left)}, {Emit(same.Right)}))",
        BoundExpression.Equivalence same => $"Claim.Same({Emit(same.Left)}, {Emit(same.Right)})",
        _ => $"Claim.That(at, {CSharpText.Literal(condition.Source)}, {expressions.Visit(condition)}, {Why(condition, Operands(condition))})",
    };

    // However many conditions are joined, the C# is no deeper than one of them.
    private string EmitChain(BoundExpression.Logical logical)
    {
        var parts = new Stack<BoundExpression>();
        BoundExpression rest = logical;
        for (; rest is BoundExpression.Logical chain && chain.IsAnd == logical.IsAnd; rest = chain.Left)
            parts.Push(chain.Right);
        return $"Claim.{(logical.IsAnd ? "All" : "Any")}({string.Join(", ", parts.Select(part => $"() => {Emit(part)}").Prepend(Emit(rest)))})";
    }

    private string EmitQuantifier(BoundExpression.Quantifier quantifier)
    {
        var (set, why) = (expressions.Visit(quantifier.Set), Why(quantifier, []));
        var variable = locals.Enter(quantifier.Name);
        var body = Emit(quantifier.Body);
        locals.Leave();
        return $"Claim.{(quantifier.IsEvery ? "Every" : "Some")}(at, {CSharpText.Literal(quantifier.Name)}, {CSharpText.Literal(quantifier.Set.Source)}, {set}, "
            + $"{CSharpText.Literal(quantifier.Body.Source)}, {variable} => {body}, {why})";
    }

    private string Why(BoundExpression condition, IEnumerable<BoundExpression> operands)
    {
        var stated = operands.Where(IsWorthStating).Select(Stated);
        var mentioned = MentionedSymbols.In(condition).Select(indexes.Constant).ToList();
        var mention = mentioned.Count == 0 ? "" : $".Mention({string.Join(", ", mentioned)})";
        return $"why => why{string.Concat(stated)}{Differences(condition)}{Stops(condition as BoundExpression.Question)}{mention}";
    }

    private string Stated(BoundExpression operand)
    {
        if (operand.Type.Kind == TypeKind.Percentage)
            return $".Percentage({CSharpText.Literal(operand.Source)}, {expressions.Visit(operand)})";
        var unit = operand.Type.Unit is { } counted ? $", {CSharpText.Literal(counted.Name)}" : "";
        return $".Value({CSharpText.Literal(operand.Source)}, {expressions.Visit(operand)}{unit})";
    }

    private string Differences(BoundExpression condition) => condition switch
    {
        BoundExpression.Inclusion inclusion => $".Included({(IsWorthStating(inclusion.Left) ? CSharpText.Literal(inclusion.Left.Source) : "null")}, {Sets(inclusion.Left, inclusion.Right)})",
        BoundExpression.SetEquality equality => $".Equated({CSharpText.Literal(equality.Left.Source)}, {Sets(equality.Left, equality.Right)})",
        _ => "",
    };

    private string Sets(BoundExpression left, BoundExpression right) => $"{expressions.Visit(left)}, {CSharpText.Literal(right.Source)}, {expressions.Visit(right)}";

    private string Stops(BoundExpression.Question? question)
    {
        if (question is null)
            return "";
        var arguments = expressions.ArgumentsOf(question);
        var coalition = question.Of is { } members ? expressions.Visit(members).Text : "";
        var (procedure, about) = (arguments[0], string.Concat(arguments.Skip(1).Select(argument => $", {argument}")));
        return question.Asked switch
        {
            GameQuestion.CanBlock => $".Refusing({procedure}, {coalition}{about})",
            GameQuestion.Suffices => $".Consenting({procedure}, {coalition}{about})",
            GameQuestion.DeadlockFree => $".Deadlocked({procedure}{about})",
            _ => "",
        };
    }

    private static IEnumerable<BoundExpression> Operands(BoundExpression condition) => condition switch
    {
        BoundExpression.Comparison or BoundExpression.SetEquality or BoundExpression.Inclusion => condition.Parts,
        _ => [],
    };

    // What the file writes out needs no repeating, and who a variable stands for is said anyway.
    private static bool IsWorthStating(BoundExpression operand) => operand switch
    {
        BoundExpression.Number or BoundExpression.Truth or BoundExpression.Variable => false,
        BoundExpression.Members members => members.Symbol.Kind.Word != "member",
        BoundExpression.Union or BoundExpression.Negation or BoundExpression.Arithmetic => operand.Parts.Any(IsWorthStating),
        _ => true,
    };
}
