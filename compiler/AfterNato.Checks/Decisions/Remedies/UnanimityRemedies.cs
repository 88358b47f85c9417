using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>What would take from each of several members the power to stop a procedure alone.</summary>
internal static class UnanimityRemedies
{
    /// <summary>The smallest change of rules, and the same as a last resort; nothing where neither was found to help.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="checkedAt">When it was checked.</param>
    /// <param name="settings">Every way of filling its roles that loses somebody a seat.</param>
    public static ImmutableArray<Remedy> Of(Procedure procedure, Situation checkedAt, ImmutableArray<Roles> settings)
    {
        try
        {
            // What is tried here must not use up the bounds of what is asked of the architecture itself.
            return [.. Tried(procedure, checkedAt.Apart(), settings)];
        }
        catch (UnknownAnswerException)
        {
            return [];
        }
    }

    private static IEnumerable<Remedy> Tried(Procedure procedure, Situation situation, ImmutableArray<Roles> settings)
    {
        var relaxed = procedure.Steps.ToDictionary(step => step, step => new Lazy<RelaxedRule?>(() => RelaxedRule.Of(step, situation, settings)));
        var steps = new SmallestSet(
            step => UnanimityDeadlock.UnanimousSeats(step, situation, settings[0]) == 0 && (step.Otherwise is null || step.GameAt(situation, settings[0]).CanPass),
            stage => stage.PlayedAt(situation, settings[0]).CanPass,
            step => step.GameAt(situation, settings[0]).CanPass && relaxed[step].Value is not null).Of(procedure.Course);
        if (steps is null or [])
            yield break;

        var change = new RuleChange(procedure, steps, step => relaxed[step].Value ?? throw new InvalidOperationException("A step is changed for which there is no rule."));
        var (named, note) = (StepProse.Named(steps), StepText.Note(procedure, steps));
        var isReplaced = change.IsLooser && LeadsThrough(change.Replaced);
        if (isReplaced)
        {
            var replacement = Sentence.Of(
                steps.Count,
                $"So that nobody can stop {named} alone, at least its rule would have to change: {change.Said}.{note}",
                $"So that nobody can stop {named} alone, at least their rules would have to change: {change.Said}.{note}");
            yield return Remedy.Of(replacement, change.Replacements);
        }

        if (!change.CanFallBack || !LeadsThrough(change.FallenBack))
            yield break;
        var fallback = Sentence.Of(
            steps.Count,
            $"So that nobody can stop {named} alone, at least its rule would have to be followed by an `otherwise` in which the same body decides: {change.Said}.{note}",
            $"So that nobody can stop {named} alone, at least their rules would have to be followed by an `otherwise` in which the same body decides: {change.Said}.{note}");
        yield return Remedy.Of(isReplaced ? Alternative(steps, change) : fallback, change.Fallbacks);

        bool LeadsThrough(Stage course) => settings.All(about => !UnanimityDeadlock.IsTrapped(course, situation, about));
    }

    // Told behind the change of rules.
    private static Sentence Alternative(List<Step> steps, RuleChange change)
    {
        if (steps.Count == 1)
            return $"Or {new Code($"{steps[0].Rule}")} would stay, and an `otherwise` would follow in which that rule decides.";
        return change.HasOneRule
            ? (Sentence)$"Or they would stay, and in each step an `otherwise` would follow in which that rule decides."
            : $"Or they would stay, and in each step an `otherwise` would follow in which the new rule of the step decides.";
    }
}
