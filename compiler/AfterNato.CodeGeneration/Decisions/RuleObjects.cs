using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Values;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>The rules with their numbers that steps vote by; each is one object, however many steps use it.</summary>
internal sealed class RuleObjects(RuleMethods methods)
{
    private readonly Identifiers _identifiers = new(ReservedNames.InExpressions);
    private readonly Dictionary<string, string> _names = [];
    private readonly List<RuleObject> _emitted = [];

    /// <summary>The objects to write: the name of each, and what it is made of.</summary>
    public IReadOnlyList<RuleObject> Emitted => _emitted;

    public string NameOf(BoundClause use)
    {
        var rule = (BoundValue.RuleUse)(use.Value ?? throw new ArgumentException("The clause names no rule.", nameof(use)));
        var text = string.Concat(rule.Source.Where(c => !char.IsWhiteSpace(c)));
        var (call, parts) = methods.ObjectOf(rule.Rule, rule.Arguments, text);
        var key = string.Join('\n', parts);
        if (!_names.TryGetValue(key, out var name))
        {
            _names.Add(key, name = _identifiers.Claim(text.Replace(",", " and ", StringComparison.Ordinal)));
            var form = call is null ? methods.MethodOf(rule.Rule) : $"Forms.{name}";
            _emitted.Add(new RuleObject(name, [.. parts, $"form: {form}", .. methods.NumbersOf(rule.Rule, rule.Arguments)], call));
        }

        return $"Using.{name}";
    }
}
