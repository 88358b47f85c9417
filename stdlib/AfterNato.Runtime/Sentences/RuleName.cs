using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Sentences;

/// <summary>The rule of a step, with its numbers: <c>weighted(130)</c>.</summary>
/// <param name="Text">As the file calls it where it is used.</param>
/// <param name="Rule">Its declaration; null where it is none of this architecture.</param>
public sealed record RuleName(string Text, Element? Rule) : ISpoken
{
    /// <summary>What stands behind its name, with the brackets; empty where it is used without numbers.</summary>
    public string Numbers => Text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var at ? Text[at..] : "";

    /// <summary>The name between backticks.</summary>
    public override string ToString() => $"`{Text}`";

    /// <summary>The rule of a step; null where nobody votes in it.</summary>
    public static RuleName? Of(Step step) => step.Rule is { } rule ? Of(rule, step.Element.Architecture) : null;

    /// <summary>A rule that an architecture uses.</summary>
    public static RuleName Of(VoteRule rule, Architecture architecture)
    {
        var name = rule.Name.Split('(')[0];
        return new(rule.Name, architecture.Elements.FirstOrDefault(element => element.Declaration.Kind == "rule" && element.Name == name));
    }
}
