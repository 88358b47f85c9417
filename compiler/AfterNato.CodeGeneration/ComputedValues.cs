using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration;

/// <summary>The sets and conditions of an architecture that become code, in the order in which the data refer to them.</summary>
internal sealed class ComputedValues
{
    private readonly List<BoundExpression> _sets = [];
    private readonly List<BoundExpression> _conditions = [];

    public IReadOnlyList<BoundExpression> Sets => _sets;

    public IReadOnlyList<BoundExpression> Conditions => _conditions;

    public int AddSet(BoundExpression set) => Add(_sets, set);

    public int AddCondition(BoundExpression condition) => Add(_conditions, condition);

    private static int Add(List<BoundExpression> list, BoundExpression expression)
    {
        list.Add(expression);
        return list.Count - 1;
    }
}
