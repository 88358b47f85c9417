using System.Text;

using AfterNato.Semantics.Expressions;
using AfterNato.Semantics.Values;
using AfterNato.Testing.Goldens;

namespace AfterNato.Compiler.Tests.Expressions;

/// <summary>Every operator between every two types: what comes out, or the code of the message that refuses it.</summary>
public sealed class OperatorMatrixTests
{
    private static readonly string[] Operators = ["+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">=", "in", "&", "|", "except", "and", "or"];

    private static readonly (string Name, string Text)[] Operands =
    [
        ("condition", "(1 < 2)"), ("count", "count(Pact)"), ("fraction", "(2 / 3)"), ("percent", "5 %"), ("people", "3 people"), ("posts", "4 posts"),
        ("EUR", "3 EUR"), ("USD", "4 USD"), ("GBP", "5 GBP"), ("days", "30 days"), ("months", "2 years"), ("date", "2026-02-15"), ("text", "\"a\""), ("set", "Pact"),
    ];

    /// <summary>
    /// The rows are what stands on the left, the columns what stands on the right. Sums of money come out in the currency of the left one;
    /// pounds have no rate.
    /// </summary>
    [Fact]
    public void Every_operator_on_every_pair_of_types()
    {
        var sections = Operators.Select(sign => (Sign: sign, Matrix: Matrix(sign))).GroupBy(section => section.Matrix, section => section.Sign);

        Golden.Verify(string.Join('\n', sections.Select(section => $"{string.Join("   ", section)}\n{section.Key}")));
    }

    private static string Matrix(string sign)
    {
        var matrix = new StringBuilder();
        matrix.Append(Row("", Operands.Select(operand => operand.Name)));
        foreach (var (name, left) in Operands)
            matrix.Append(Row(name, Operands.Select(right => Outcome($"{left} {sign} {right.Text}"))));
        return matrix.ToString();
    }

    private static string Row(string head, IEnumerable<string> cells) => $"{head,-10}{string.Concat(cells.Select(cell => $"{cell,-10}"))}".TrimEnd() + "\n";

    private static string Outcome(string expression)
    {
        var bound = BoundText.Of($"expect ({expression}) = ({expression})");
        if (bound.HasErrors)
            return bound.Diagnostics[0].Descriptor.Code;
        var condition = ((BoundExpectation.OfCondition)bound.Expectations[0]).Condition;
        var type = condition.Parts[0].Type;
        return type.Unit?.Name ?? type.Kind switch
        {
            TypeKind.Boolean => "condition",
            TypeKind.Percentage => "percent",
            TypeKind.Duration => type.Scale == TimeScale.Months ? "months" : "days",
            var kind => kind.ToString().ToLowerInvariant(),
        };
    }
}
