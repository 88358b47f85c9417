using AfterNato.Runtime.Decisions;

namespace AfterNato.Checks.Decisions.Remedies;

/// <summary>
/// As few steps as can be whose change opens a way through a course. As no step stands in two parts of a course, the fewest of the whole are the
/// fewest of its parts together: of all of them where all are needed, and of the cheapest where some are enough.
/// </summary>
/// <param name="isOpen">Whether a step is no obstacle as it is, its fallback left out.</param>
/// <param name="canPass">Whether a part can be completed at all: what cannot is no way around another.</param>
/// <param name="canChange">Whether a change of the step would make it none.</param>
internal sealed class SmallestSet(Func<Step, bool> isOpen, Func<Stage, bool> canPass, Func<Step, bool> canChange)
{
    /// <summary>The steps in the order of the file; null when no such change is enough.</summary>
    public List<Step>? Of(Stage stage) => stage switch
    {
        Step step => OfStep(step),
        AtLeast some => OfSome(some),
        _ => stage.Parts.Select(Of).Aggregate((List<Step>?)[], (all, part) => all is null || part is null ? null : [.. all, .. part]),
    };

    private List<Step>? OfStep(Step step)
    {
        if (isOpen(step))
            return [];
        List<Step>? own = canChange(step) ? [step] : null;

        // Between the two, the step may stay as it is if its last resort works.
        var fallback = step.Otherwise is { } otherwise && canPass(otherwise) ? Of(otherwise) : null;
        return fallback is not null && (own is null || fallback.Count <= own.Count) ? fallback : own;
    }

    private List<Step>? OfSome(AtLeast some)
    {
        var cheapest = some.Parts.Where(canPass).Select((part, number) => (Steps: Of(part), Number: number)).Where(part => part.Steps is not null)
            .OrderBy(part => part.Steps?.Count).Take(some.Needed).ToList();
        return cheapest.Count < some.Needed ? null : [.. cheapest.OrderBy(part => part.Number).SelectMany(part => part.Steps ?? [])];
    }
}
