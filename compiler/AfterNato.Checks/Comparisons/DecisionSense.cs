using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons;

/// <summary>In what sense it is told who can stop a decision: decisions in different senses are not held against each other.</summary>
internal static class DecisionSense
{
    /// <summary>The sense as half a sentence; null where the decision binds everybody and needs nothing else first.</summary>
    public static string? Of(Procedure procedure)
    {
        string[] senses =
        [
            .. BindsOnlyThoseFor(procedure) ? ["binding only those who are for it"] : Array.Empty<string>(),
            .. Required(procedure) is { } required ? [required] : Array.Empty<string>(),
        ];
        return senses.Length == 0 ? null : string.Join(", ", senses);
    }

    /// <summary>What must have been completed first; null where nothing must.</summary>
    public static string? Required(Procedure procedure) =>
        procedure.Requires.IsEmpty ? null : $"once {Prose.Quoted(procedure.Requires.Select(required => required.Name))} {(procedure.Requires.Length == 1 ? "is" : "are")} completed";

    /// <summary>Whether every vote binds only those who are for it.</summary>
    public static bool BindsOnlyThoseFor(Procedure procedure)
    {
        var rules = procedure.Steps.Where(step => step.Actor is Actor.OfBody { Body.DomesticOf: null }).Select(step => step.Rule).OfType<VoteRule>().ToList();
        return rules.Count > 0 && rules.TrueForAll(rule => rule.BindsOnlyThoseFor);
    }
}
