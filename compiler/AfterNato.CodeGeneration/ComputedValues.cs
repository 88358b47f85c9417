using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration;

/// <summary>
/// The sets and conditions of an architecture that become code, in the order in which the data refer to them, each with the words of the file
/// that it belongs to.
/// </summary>
internal sealed class ComputedValues
{
    private readonly List<ComputedValue> _sets = [];
    private readonly List<ComputedValue> _conditions = [];

    public IReadOnlyList<ComputedValue> Sets => _sets;

    public IReadOnlyList<ComputedValue> Conditions => _conditions;

    public int AddSet(BoundExpression set, string source) => Add(_sets, set, source);

    public int AddCondition(BoundExpression condition, string source) => Add(_conditions, condition, source);

    private static int Add(List<ComputedValue> list, BoundExpression expression, string source)
    {
        list.Add(new ComputedValue(expression, source));
        return list.Count - 1;
    }
}
