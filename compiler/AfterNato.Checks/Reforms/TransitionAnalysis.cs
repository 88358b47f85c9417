using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Reforms;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// A reform step by step: what becomes of the invariants at each stage, and whether another order of the steps would be safe. An invariant is
/// guarded if it holds on the day before the first step and once all are done; a stage is safe if every guarded one holds at it.
/// </summary>
public sealed class TransitionAnalysis
{
    /// <summary>For how many steps every order is tried.</summary>
    public const int MostSteps = 10;

    /// <summary>How many times declarations may be looked at in the search for an order: stages times declarations.</summary>
    private const long Bound = 2_000_000;

    private TransitionAnalysis(Transition transition, ImmutableArray<ReformStage> path)
    {
        Transition = transition;
        Path = path;
        Guarded = [.. path[0].Answers.Where(answer => answer.IsTrue && (path[^1][answer.Name]?.IsTrue ?? false)).Select(answer => answer.Name)];
    }

    /// <summary>The transition.</summary>
    public Transition Transition { get; }

    /// <summary>The stages in the order of the file: before the first step, and after each.</summary>
    public ImmutableArray<ReformStage> Path { get; }

    /// <summary>The invariants that hold before the first step and after the last.</summary>
    public ImmutableArray<string> Guarded { get; }

    /// <summary>The stages between the first step and the last.</summary>
    public IEnumerable<ReformStage> Between => Path.Skip(1).SkipLast(1);

    /// <summary>The stages after each step.</summary>
    public IEnumerable<ReformStage> Following => Path.Skip(1);

    /// <summary>An order in which every stage is safe.</summary>
    public SafeOrder Order => field ??= FindOrder();

    /// <summary>Follows a transition through its stages.</summary>
    /// <exception cref="UnknownAnswerException">Its stages are not known here, or the architecture before it cannot be told.</exception>
    public static TransitionAnalysis Of(Transition transition)
    {
        var steps = transition.Steps.Length;
        var stages = transition.StagesAfter([.. Enumerable.Range(0, steps + 1).Select(done => Enumerable.Range(0, done).ToImmutableArray())]);
        foreach (var end in new[] { stages[0], stages[^1] })
        {
            if (!end.Obstacles.IsEmpty)
                throw new UnknownAnswerException(end.Done.IsEmpty
                    ? (Sentence)$"without its changes the architecture cannot be read. {new Verbatim(end.Obstacles[0])}"
                    : $"without what no step applies the architecture cannot be read. {new Verbatim(end.Obstacles[0])}");
        }

        return new(transition, [.. stages.Select((stage, done) => ReformStage.Of(stage, DayOf(transition, done)) with
        {
            Entry = done == 0 || stages[done - 1].Architecture is null ? null : StepProspect.Of(transition.Steps[done - 1], stages[done - 1], DayOf(transition, done)),
        })]);
    }

    /// <summary>Whether a stage can be, and be come to, and every guarded invariant holds at it.</summary>
    public StageStanding StandingOf(ReformStage stage) => stage.Standing(Guarded);

    private static DateOnly DayOf(Transition transition, int done) => done == 0 ? transition.Steps[0].DayBefore : transition.Steps[done - 1].Day;

    private SafeOrder FindOrder()
    {
        var steps = Transition.Steps.Length;
        if (Following.All(stage => StandingOf(stage) == StageStanding.Safe))
            return new(OrderVerdict.Declared, [.. Enumerable.Range(0, steps)], 0, [], [], steps + 1);
        if (steps > MostSteps || Transition.Architecture.Elements.Length * (1L << steps) > Bound)
            return new(OrderVerdict.NotSearched, [], 0, [], [], steps + 1);

        var looked = new Dictionary<int, ReformStage>();
        var prospects = new Dictionary<(int Stage, int Step), StepProspect>();
        var found = OrderSearch.Find(steps, masks =>
        {
            var stages = Transition.StagesAfter([.. masks.Select(mask => Enumerable.Range(0, steps).Where(step => (mask & 1 << step) != 0).ToImmutableArray())]);
            var searched = new List<SearchedStage>(masks.Count);
            foreach (var (mask, stage) in masks.Zip(stages))
            {
                var reform = ReformStage.Of(stage, DayOf(Transition, stage.Done.Length));
                var standing = StandingOf(reform);
                var next = Transition.Steps.Select(step => Prospect(step, stage, standing)).ToList();
                searched.Add(new(standing, [.. next.Select(prospect => prospect?.Standing ?? StepStanding.Closed)]));

                // What is only passed through need not be kept.
                if (standing != StageStanding.Safe)
                    looked.Add(mask, reform with { Stage = stage with { Architecture = null } });
                foreach (var prospect in next.OfType<StepProspect>().Where(prospect => prospect.Standing != StepStanding.Open))
                    prospects.Add((mask, prospect.Step.Place), prospect with { Procedure = null, Stopped = [] });
            }

            return searched;
        });
        return new(found.Verdict, found.Order, found.Exchanges, [.. found.Stages.Select(mask => looked[mask])], [.. found.Steps.Select(step => prospects[step])], found.Tried);
    }

    // No order goes on from a stage that is not to be come to.
    private StepProspect? Prospect(TransitionStep step, TransitionStage before, StageStanding standing) =>
        standing is StageStanding.Unsafe or StageStanding.Impossible || before.Done.Contains(step.Place) ? null : StepProspect.Of(step, before, DayOf(Transition, before.Done.Length + 1));
}
