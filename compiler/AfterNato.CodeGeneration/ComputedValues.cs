using AfterNato.Semantics.Expressions;

namespace AfterNato.CodeGeneration;

/// <summary>
/// The sets and conditions of an architecture that become code, in the order in which the data refer to them, each with the words of the file
/// that it belongs to.
/// </summary>
/// <param name="sharing">Writes the code by which those are found that have the same; null where each has code of its own.</param>
internal sealed class ComputedValues(LogicEmitter? sharing = null)
{
    private readonly List<ComputedValue> _sets = [];
    private readonly List<ComputedValue> _conditions = [];
    private readonly Dictionary<string, int> _setsByCode = [];
    private readonly Dictionary<string, int> _conditionsByCode = [];

    public IReadOnlyList<ComputedValue> Sets => _sets;

    public IReadOnlyList<ComputedValue> Conditions => _conditions;

    public int AddSet(BoundExpression set, string source) => Add(_sets, _setsByCode, new(set, source), sharing is null ? null : sharing.SetOf);

    public int AddCondition(BoundExpression condition, string source) => Add(_conditions, _conditionsByCode, new(condition, source), sharing is null ? null : sharing.ConditionOf);

    private static int Add(List<ComputedValue> list, Dictionary<string, int> byCode, ComputedValue value, Func<ComputedValue, string>? codeOf)
    {
        if (codeOf is not null && !byCode.TryAdd(codeOf(value), list.Count))
            return byCode[codeOf(value)];
        list.Add(value);
        return list.Count - 1;
    }
}
