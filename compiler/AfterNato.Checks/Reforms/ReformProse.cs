using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>Steps, stages and orders of a reform in words.</summary>
public static class ReformProse
{
    private const int Shown = 3;

    /// <summary>A day.</summary>
    public static string Date(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    /// <summary>«the step of 2027-01-01 (`Pact` and `adopt_budget`)».</summary>
    internal static Sentence Step(Transition transition, TransitionStep step) => $"the step of {step.Day} ({Applied(transition, step)})";

    /// <summary>«`Pact` and `adopt_budget`».</summary>
    private static Sentence Applied(Transition transition, TransitionStep step)
    {
        var applied = step.Applies.Select(name => Named(transition, name));
        return step.Applies.Length > Shown + 1 ? $"{Listing.Of(applied.Take(Shown))} and {step.Applies.Length - Shown} more" : (Sentence)$"{Listing.Of(applied)}";
    }

    /// <summary>Something by its name, whether or not the reform leaves it there.</summary>
    internal static Sentence Named(Transition transition, string name) =>
        transition.Architecture.Elements.FirstOrDefault(element => element.Name == name) is { } element ? (Sentence)$"{element:name}" : $"{new Code(name)}";

    /// <summary>What is done at a stage: «with steps 1 and 3 done, and step 2 not yet». Steps are counted as in the file.</summary>
    public static Sentence Stage(Transition transition, ReformStage stage) => ToDo(transition, stage) is { Count: > 0 } todo
        ? (Sentence)$"with {Numbers(stage.Done)} done, and {Numbers(todo)} not yet"
        : $"with {Numbers(stage.Done)} done";

    /// <summary>The same where a sentence begins with it.</summary>
    internal static Sentence StageFirst(Transition transition, ReformStage stage) => ToDo(transition, stage) is { Count: > 0 } todo
        ? (Sentence)$"With {Numbers(stage.Done)} done, and {Numbers(todo)} not yet"
        : $"With {Numbers(stage.Done)} done";

    /// <summary>Why a stage is as it is: what fails at it, is unknown, or keeps it from being.</summary>
    public static Sentence Why(ReformStage stage, TransitionAnalysis analysis)
    {
        if (!stage.Stage.Obstacles.IsEmpty)
            return $"there can be no such stage. {new Verbatim(stage.Stage.Obstacles[0])}";
        var fails = analysis.Guarded.Any(name => stage[name]?.Standing == InvariantStanding.Fails);
        var told = analysis.Guarded.Select(name => (Name: name, Answer: stage[name])).Where(guarded => fails ? guarded.Answer?.Standing == InvariantStanding.Fails : guarded.Answer is not { IsTrue: true }).ToList();
        var parts = told.Take(Shown).Select(guarded => fails
            ? (Sentence)$"{Named(analysis.Transition, guarded.Name)} fails: {guarded.Answer?.Why}"
            : $"whether {Named(analysis.Transition, guarded.Name)} holds is unknown: {guarded.Answer?.Why ?? $"it is not there"}").ToList();
        if (told.Count > Shown)
            parts.Add($"and {told.Count - Shown} more");
        if (stage.Entry is { Standing: not StepStanding.Open } entry)
            parts.Insert(0, $"{Taken(entry)}: {entry.Why}");
        return Sentence.Chain(parts, $"; ");
    }

    /// <summary>«step 2 cannot be taken», «whether step 2 can be taken is unknown».</summary>
    private static Sentence Taken(StepProspect prospect) => prospect.Standing == StepStanding.Unknown
        ? (Sentence)$"whether {Numbers([prospect.Step.Place])} can be taken is unknown"
        : $"{Numbers([prospect.Step.Place])} cannot be taken";

    /// <summary>Whether another order is safe, as whole sentences.</summary>
    public static Sentence Order(TransitionAnalysis analysis)
    {
        var (transition, order) = (analysis.Transition, analysis.Order);
        return order.Verdict switch
        {
            OrderVerdict.Declared when transition.Steps.Length == 1 => (Sentence)$"All of it happens on one day: there is no stage between.",
            OrderVerdict.Declared => $"Every stage is safe in the order of the file.",
            _ when transition.Steps.Length == 1 => $"It is the only step, so that no other order helps.",
            OrderVerdict.Found => Sentence.Of(
                order.Exchanges,
                $"Another order is safe at every stage: {Numbers(order.Order)}, on the days as they stand{Moved(transition, order)}. That is one exchange of neighbouring steps, and no safe order takes fewer.",
                $"Another order is safe at every stage: {Numbers(order.Order)}, on the days as they stand{Moved(transition, order)}. That is {order.Exchanges} exchanges of neighbouring steps, and no safe order takes fewer."),
            OrderVerdict.None => $"No order of the steps is safe: every one comes to {Blocked(order)}. {Blocking(analysis)}",
            OrderVerdict.Unknown when order.Stages.IsEmpty => $"Whether another order is safe is unknown, because so is {Doubt(order.Steps)}.",
            OrderVerdict.Unknown => $"Whether another order is safe is unknown: {Stage(transition, order.Stages[0])}, {Why(order.Stages[0], analysis)}.",
            _ => transition.Steps.Length > TransitionAnalysis.MostSteps
                ? (Sentence)$"Whether another order is safe is unknown: orders are searched for up to {TransitionAnalysis.MostSteps} steps, which is the bound, and this transition has {transition.Steps.Length}."
                : $"Whether another order is safe is unknown: the architecture is too big for all stages to be looked at within the bound.",
        };
    }

    /// <summary>The same, where it has been said in full: in a sentence, and where to read on.</summary>
    internal static Sentence OrderAgain(TransitionAnalysis analysis, TransitionStep said) => analysis.Order.Verdict switch
    {
        _ when analysis.Transition.Steps.Length == 1 => Order(analysis),
        OrderVerdict.Found => $"Another order is safe at every stage: {Numbers(analysis.Order.Order)}, as said at {Step(analysis.Transition, said)}.",
        OrderVerdict.None => $"No order of the steps is safe, as said at {Step(analysis.Transition, said)}.",
        _ => $"Whether another order is safe is unknown, as said at {Step(analysis.Transition, said)}.",
    };

    private static List<int> ToDo(Transition transition, ReformStage stage) => [.. Enumerable.Range(0, transition.Steps.Length).Except(stage.Done)];

    private static Sentence Blocked(SafeOrder order) => (order.Stages.Length, order.Steps.IsEmpty) switch
    {
        (1, true) => (Sentence)$"this stage",
        (var stages, true) => $"one of {stages} stages that are not",
        (0, false) => $"a step that cannot be taken",
        (1, false) => $"a stage that is not, or to a step that cannot be taken",
        (var stages, false) => $"one of {stages} stages that are not, or to a step that cannot be taken",
    };

    private static Sentence Blocking(TransitionAnalysis analysis)
    {
        // Once for every reason, however many orders come to it. What quotes an error ends as a sentence does.
        var steps = Alike(analysis.Order.Steps).Select(alike => (Sentence)$"Step {alike[0].Step.Place + 1} cannot be taken {Places(alike)}: {alike[0].Why}.");
        var stages = analysis.Order.Stages.Select(stage => stage.Stage.Obstacles.IsEmpty
            ? (Sentence)$"{StageFirst(analysis.Transition, stage)}, {Why(stage, analysis)}."
            : $"{StageFirst(analysis.Transition, stage)}, {Why(stage, analysis)}");
        var all = steps.Concat(stages).ToList();
        return Sentence.Joined([.. all.Take(Shown), all.Count > Shown ? (Sentence)$"And {all.Count - Shown} more." : Sentence.Empty]);
    }

    private static Sentence Doubt(IEnumerable<StepProspect> prospects)
    {
        var alike = Alike(prospects).First();
        return $"whether {Numbers([alike[0].Step.Place])} can be taken {Places(alike)}: {alike[0].Why}";
    }

    // Stages are compiled one by one, so that one reason speaks of the things of several.
    private static IEnumerable<List<StepProspect>> Alike(IEnumerable<StepProspect> prospects) =>
        prospects.GroupBy(prospect => (prospect.Step.Place, prospect.Standing, prospect.Why?.ToString())).Select(alike => alike.ToList());

    // «first, or with step 1 done».
    private static Sentence Places(IEnumerable<StepProspect> prospects)
    {
        var places = prospects.Select(prospect => prospect.Done.IsEmpty ? (Sentence)$"first" : $"with {Numbers(prospect.Done)} done").ToList();
        return places.Count > Shown
            ? $"{Sentence.Chain(places.Take(Shown), $", ")}, or at {places.Count - Shown} more stages"
            : Sentence.Chain(places, $", or ");
    }

    // Whoever reads a finding has no table of the steps before him.
    private static Sentence Moved(Transition transition, SafeOrder order)
    {
        var moved = Enumerable.Range(0, order.Order.Length).Where(index => order.Order[index] != index).Select(index => order.Order[index]).ToList();
        return moved.Count > Shown + 1
            ? Sentence.Empty
            : $" ({Sentence.Chain(moved.Select(place => (Sentence)$"{Numbers([place])}: {Applied(transition, transition.Steps[place])}"), $", ")})";
    }

    private static Sentence Numbers(IReadOnlyList<int> places)
    {
        var isRange = places.Count > 2 && places.Select((place, index) => place - index).Distinct().Count() == 1;
        var numbers = Listing.Of(places.Select(place => (Sentence)$"{place + 1}"));
        return isRange ? $"steps {places[0] + 1} to {places[^1] + 1}" : Sentence.Of(places.Count, $"step {numbers}", $"steps {numbers}");
    }
}
