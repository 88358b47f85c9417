using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Comparisons;

/// <summary>In what sense it is told who can stop a decision: decisions in different senses are not held against each other.</summary>
internal static class DecisionSense
{
    /// <summary>The sense as half a sentence; null where the decision binds everybody and needs nothing else first.</summary>
    public static Sentence? Of(Procedure procedure)
    {
        Sentence? binding = BindsOnlyThoseFor(procedure) ? (Sentence)$"binding only those who are for it" : null;
        var required = Required(procedure);
        return binding is null ? required : required is null ? binding : $"{binding}, {required}";
    }

    /// <summary>What must have been completed first; null where nothing must.</summary>
    public static Sentence? Required(Procedure procedure) => Prose.Named(procedure.Requires) is var required && procedure.Requires.IsEmpty
        ? null
        : Sentence.Of(procedure.Requires.Length, $"once {required} is completed", $"once {required} are completed");

    /// <summary>Whether every vote binds only those who are for it.</summary>
    public static bool BindsOnlyThoseFor(Procedure procedure)
    {
        var rules = procedure.Steps.Where(step => step.Actor is Actor.OfBody { Body.DomesticOf: null }).Select(step => step.Rule).OfType<VoteRule>().ToList();
        return rules.Count > 0 && rules.TrueForAll(rule => rule.BindsOnlyThoseFor);
    }
}
