using AfterNato.CodeGeneration.Text;
using AfterNato.Semantics.Values;
using AfterNato.Syntax.Parsing;

namespace AfterNato.CodeGeneration.Decisions;

/// <summary>The rules with their numbers that steps vote by; each is one object, however many steps use it.</summary>
internal sealed class RuleObjects(RuleMethods methods)
{
    private readonly Identifiers _identifiers = new("Declared", "Rules", "Using");
    private readonly Dictionary<string, string> _names = [];
    private readonly List<(string Name, string Value)> _emitted = [];

    public IReadOnlyList<(string Name, string Value)> Emitted => _emitted;

    public string NameOf(SyntaxTree tree, BoundClause use)
    {
        var rule = (BoundValue.RuleUse)(use.Value ?? throw new ArgumentException("The clause names no rule.", nameof(use)));
        var written = use.Syntax.Value is { } value ? tree.File.Text.Substring(value.Span.Start, value.Span.Length) : rule.Rule.Name;
        var text = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
        var expression = methods.ObjectOf(rule.Rule, rule.Arguments, text);
        if (!_names.TryGetValue(expression, out var name))
        {
            _names.Add(expression, name = _identifiers.Claim(text));
            _emitted.Add((name, expression));
        }

        return $"Using.{name}";
    }
}
