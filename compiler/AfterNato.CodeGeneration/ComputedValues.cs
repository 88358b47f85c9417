using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration;

/// <summary>
/// The sets and conditions of an architecture that become code, in the order in which the data refer to them, each with the words of the file
/// that it belongs to.
/// </summary>
internal sealed class ComputedValues
{
    private readonly List<(BoundExpression, string)> _sets = [];
    private readonly List<(BoundExpression, string)> _conditions = [];

    public IReadOnlyList<(BoundExpression Expression, string Source)> Sets => _sets;

    public IReadOnlyList<(BoundExpression Expression, string Source)> Conditions => _conditions;

    public int AddSet(BoundExpression set, string source) => Add(_sets, set, source);

    public int AddCondition(BoundExpression condition, string source) => Add(_conditions, condition, source);

    private static int Add(List<(BoundExpression, string)> list, BoundExpression expression, string source)
    {
        list.Add((expression, source));
        return list.Count - 1;
    }
}
