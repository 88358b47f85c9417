using AfterNato.Checks.Findings;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>Steps, stages and orders of a reform in words.</summary>
public static class ReformProse
{
    private const int Shown = 3;

    /// <summary>A day.</summary>
    public static string Date(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    /// <summary>«the step of 2027-01-01 (`Pact` and `adopt_budget`)».</summary>
    public static string Step(TransitionStep step) => $"the step of {Date(step.Day)} ({Applied(step)})";

    /// <summary>«`Pact` and `adopt_budget`».</summary>
    public static string Applied(TransitionStep step) =>
        step.Applies.Length > Shown + 1 ? FormattableString.Invariant($"{Prose.Quoted(step.Applies.Take(Shown))} and {step.Applies.Length - Shown} more") : Prose.Quoted(step.Applies);

    /// <summary>What is done at a stage: «with steps 1 and 3 done, and step 2 not yet». Steps are counted as in the file.</summary>
    public static string Stage(Transition transition, ReformStage stage)
    {
        var todo = Enumerable.Range(0, transition.Steps.Length).Except(stage.Done).ToList();
        var done = $"with {Numbers(stage.Done)} done";
        return todo.Count == 0 ? done : $"{done}, and {Numbers(todo)} not yet";
    }

    /// <summary>Why a stage is as it is: what fails at it, is unknown, or keeps it from being.</summary>
    public static string Why(ReformStage stage, TransitionAnalysis analysis)
    {
        if (!stage.Stage.Obstacles.IsEmpty)
            return $"there can be no such stage. {stage.Stage.Obstacles[0]}";
        var fails = analysis.Guarded.Any(name => stage[name]?.Standing == InvariantStanding.Fails);
        var told = analysis.Guarded.Select(name => (Name: name, Answer: stage[name])).Where(guarded => fails ? guarded.Answer?.Standing == InvariantStanding.Fails : guarded.Answer is not { IsTrue: true }).ToList();
        var parts = told.Take(Shown).Select(guarded => fails
            ? $"`{guarded.Name}` fails: {guarded.Answer?.Why}"
            : $"whether `{guarded.Name}` holds is unknown: {guarded.Answer?.Why ?? "it is not there"}").ToList();
        if (told.Count > Shown)
            parts.Add(FormattableString.Invariant($"and {told.Count - Shown} more"));
        return string.Join("; ", stage.Entry is { Standing: not StepStanding.Open } entry ? parts.Prepend($"{Taken(entry)}: {entry.Why}") : parts);
    }

    /// <summary>«step 2 cannot be taken», «whether step 2 can be taken is unknown».</summary>
    private static string Taken(StepProspect prospect) => prospect.Standing == StepStanding.Unknown
        ? $"whether {Numbers([prospect.Step.Place])} can be taken is unknown"
        : $"{Numbers([prospect.Step.Place])} cannot be taken";

    /// <summary>Whether another order is safe, as whole sentences.</summary>
    public static string Order(TransitionAnalysis analysis)
    {
        var (transition, order) = (analysis.Transition, analysis.Order);
        return order.Verdict switch
        {
            OrderVerdict.Declared when transition.Steps.Length == 1 => "All of it happens on one day: there is no stage between.",
            OrderVerdict.Declared => "Every stage is safe in the order of the file.",
            _ when transition.Steps.Length == 1 => "It is the only step, so that no other order helps.",
            OrderVerdict.Found => $"Another order is safe at every stage: {Numbers(order.Order)}, on the days as they stand{Moved(transition, order)}. That is {(order.Exchanges == 1 ? "one exchange" : FormattableString.Invariant($"{order.Exchanges} exchanges"))} of neighbouring steps, and no safe order takes fewer.",
            OrderVerdict.None => $"No order of the steps is safe: every one comes to {Blocked(order)}. {Blocking(analysis)}",
            OrderVerdict.Unknown when order.Stages.IsEmpty => $"Whether another order is safe is unknown, because so is {Prospects(order.Steps)[0]}.",
            OrderVerdict.Unknown => $"Whether another order is safe is unknown: {Stage(transition, order.Stages[0])}, {Why(order.Stages[0], analysis)}.",
            _ => transition.Steps.Length > TransitionAnalysis.MostSteps
                ? FormattableString.Invariant($"Whether another order is safe is unknown: orders are searched for up to {TransitionAnalysis.MostSteps} steps, which is the bound, and this transition has {transition.Steps.Length}.")
                : "Whether another order is safe is unknown: the architecture is too big for all stages to be looked at within the bound.",
        };
    }

    /// <summary>The same, where it has been said in full: in a sentence, and where to read on.</summary>
    public static string OrderAgain(TransitionAnalysis analysis, TransitionStep said) => analysis.Order.Verdict switch
    {
        _ when analysis.Transition.Steps.Length == 1 => Order(analysis),
        OrderVerdict.Found => $"Another order is safe at every stage: {Numbers(analysis.Order.Order)}, as said at {Step(said)}.",
        OrderVerdict.None => $"No order of the steps is safe, as said at {Step(said)}.",
        _ => $"Whether another order is safe is unknown, as said at {Step(said)}.",
    };

    private static string Blocked(SafeOrder order)
    {
        var stages = order.Stages.Length == 1 ? "this stage" : FormattableString.Invariant($"one of {order.Stages.Length} stages that are not");
        if (order.Steps.IsEmpty)
            return stages;
        const string Steps = "a step that cannot be taken";
        return order.Stages.IsEmpty ? Steps : $"{(order.Stages.Length == 1 ? "a stage that is not" : stages)}, or to {Steps}";
    }

    private static string Blocking(TransitionAnalysis analysis)
    {
        var steps = Prospects(analysis.Order.Steps).Select(text => $"{Capital(text)}.");
        var stages = analysis.Order.Stages.Select(stage => $"{Capital(Stage(analysis.Transition, stage))}, {Why(stage, analysis)}{(stage.Stage.Obstacles.IsEmpty ? "." : "")}");
        var all = steps.Concat(stages).ToList();
        return $"{string.Join(" ", all.Take(Shown))}{(all.Count > Shown ? FormattableString.Invariant($" And {all.Count - Shown} more.") : "")}";
    }

    // «Step 2 cannot be taken first, or with step 1 done: …»: once for every reason, however many orders come to it.
    private static List<string> Prospects(IEnumerable<StepProspect> prospects) =>
    [
        .. prospects.GroupBy(prospect => (prospect.Step.Place, prospect.Standing, prospect.Why)).Select(alike =>
        {
            var places = alike.Select(prospect => prospect.Done.IsEmpty ? "first" : $"with {Numbers(prospect.Done)} done").ToList();
            var told = places.Count > Shown ? FormattableString.Invariant($"{string.Join(", ", places.Take(Shown))}, or at {places.Count - Shown} more stages") : string.Join(", or ", places);
            var step = Numbers([alike.Key.Place]);
            return alike.Key.Standing == StepStanding.Unknown
                ? $"whether {step} can be taken {told}: {alike.Key.Why}"
                : $"{step} cannot be taken {told}: {alike.Key.Why}";
        }),
    ];

    // Whoever reads a finding has no table of the steps before him.
    private static string Moved(Transition transition, SafeOrder order)
    {
        var moved = Enumerable.Range(0, order.Order.Length).Where(index => order.Order[index] != index).Select(index => order.Order[index]).ToList();
        return moved.Count > Shown + 1 ? "" : $" (step {string.Join(", step ", moved.Select(place => FormattableString.Invariant($"{place + 1}: {Applied(transition.Steps[place])}")))})";
    }

    private static string Numbers(IReadOnlyList<int> places)
    {
        var isRange = places.Count > 2 && places.Select((place, index) => place - index).Distinct().Count() == 1;
        return isRange
            ? FormattableString.Invariant($"steps {places[0] + 1} to {places[^1] + 1}")
            : $"{(places.Count == 1 ? "step" : "steps")} {Prose.Joined([.. places.Select(place => FormattableString.Invariant($"{place + 1}"))])}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
