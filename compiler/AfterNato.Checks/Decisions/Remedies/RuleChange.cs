using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>Steps that decide by other rules, in words and as a change of the file.</summary>
internal sealed class RuleChange(Procedure procedure, List<Step> steps, Func<Step, RelaxedRule> ruleOf)
{
    /// <summary>Whether every such rule adopts whatever the one before did.</summary>
    public bool IsLooser => steps.TrueForAll(step => ruleOf(step).IsLooser);

    /// <summary>Whether all of them decide by the same.</summary>
    public bool HasOneRule => steps.Select(step => ruleOf(step).Using).Distinct().Count() == 1;

    /// <summary>Whether the steps have no fallback yet.</summary>
    public bool CanFallBack => steps.TrueForAll(step => step.Otherwise is null && ruleOf(step).Condition is not null);

    /// <summary>The course in which they do.</summary>
    public Stage Replaced => procedure.Course.With(step => steps.Contains(step) ? step.WithRule(ruleOf(step).Rule) : step);

    /// <summary>The course in which they do after they have been rejected by the rules that they have.</summary>
    public Stage FallenBack => procedure.Course.With(step => steps.Contains(step) ? step.WithFallback(step.WithRule(ruleOf(step).Rule)) : step);

    public ImmutableArray<RemedyEdit?> Replacements => [.. steps.SelectMany(step => StepText.WithRule(procedure, step, ruleOf(step).Using, ruleOf(step).Declaration))];

    public ImmutableArray<RemedyEdit?> Fallbacks => [.. steps.SelectMany(step => StepText.WithFallback(procedure, step, ruleOf(step).Using, ruleOf(step).Declaration))];

    /// <summary>«`using one_may_object`, with `rule one_may_object { … }`», and where there are several rules, in which steps.</summary>
    public Sentence Said
    {
        get
        {
            var rules = steps.GroupBy(step => ruleOf(step).Using).Select(alike => (Rule: Rule(ruleOf(alike.First())), Steps: Prose.Named(alike))).ToList();
            return rules is [var only] ? only.Rule : Sentence.Chain(rules.Select(rule => (Sentence)$"in {rule.Steps}, {rule.Rule}"), $"; ");
        }
    }

    private static Sentence Rule(RelaxedRule rule)
    {
        var use = new Code($"using {rule.Using}");
        if (rule.Declaration is { } declaration)
            return $"{use}, with {new Code(declaration)}";
        return rule.Condition is { } condition ? (Sentence)$"{use}, which says {new Code(condition)}" : $"{use}";
    }
}
