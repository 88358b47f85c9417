using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// Looks for an order of steps in which every stage is safe. A stage depends on which steps are done and not on their order, so that an order is a
/// way through sets of steps, each with one step more than the last: of ten steps there are a thousand sets, and three and a half million orders.
/// Whether a step can be taken depends on which others are done as well, so that some of the ways from set to set are closed.
/// Of the safe orders the one with the fewest exchanges of neighbours away from the order of the file is chosen; among equals the one that takes
/// the earlier step first.
/// </summary>
internal sealed class OrderSearch
{
    private readonly int _steps;
    private readonly Func<IReadOnlyList<int>, IReadOnlyList<SearchedStage>> _look;
    private readonly Dictionary<int, ImmutableArray<StepStanding>> _ways = [];
    private readonly HashSet<int> _safe = [0];
    private readonly List<int> _blocked = [];
    private readonly List<int> _doubtful = [];
    private readonly List<(int Stage, int Step)> _closed = [];
    private readonly List<(int Stage, int Step)> _unsure = [];
    private int _tried;

    private OrderSearch(int steps, Func<IReadOnlyList<int>, IReadOnlyList<SearchedStage>> look) => (_steps, _look) = (steps, look);

    private int All => (1 << _steps) - 1;

    /// <param name="steps">How many steps there are, 30 at most.</param>
    /// <param name="look">What may be said of stages, each given as a number with a bit for every step that is done. The last is not asked for, and of the first only which steps can be taken.</param>
    public static FoundOrder Find(int steps, Func<IReadOnlyList<int>, IReadOnlyList<SearchedStage>> look) => new OrderSearch(steps, look).Find();

    private FoundOrder Find()
    {
        // Stages that can be come to without one that is unsafe or impossible, and whether that takes one that is unknown.
        HashSet<int> reached = [0];
        _ways.Add(0, _look([0])[0].Steps);
        for (var done = 1; done <= _steps && reached.Count > 0; done++)
            reached = Advance(reached);
        if (_safe.Contains(All))
            return Shortest();
        return reached.Count > 0
            ? new(OrderVerdict.Unknown, [], 0, [.. _doubtful], [.. _unsure], _tried)
            : new(OrderVerdict.None, [], 0, [.. _blocked], [.. _closed], _tried);
    }

    private HashSet<int> Advance(HashSet<int> reached)
    {
        var next = Beyond(reached);
        var following = new HashSet<int>();
        if (next is [var last] && last == All)
        {
            Follow(All, StageStanding.Safe);
            return [All];
        }

        _tried += next.Count;
        foreach (var (stage, (standing, ways)) in next.Zip(next.Count == 0 ? [] : _look(next)))
        {
            if (standing is StageStanding.Unsafe or StageStanding.Impossible)
            {
                _blocked.Add(stage);
                continue;
            }

            _ways.Add(stage, ways);
            following.Add(stage);
            Follow(stage, standing);
        }

        return following;
    }

    private List<int> Beyond(HashSet<int> reached)
    {
        var next = new SortedSet<int>();
        foreach (var stage in reached.Order())
        {
            foreach (var step in Next(stage))
            {
                if (_ways[stage][step] == StepStanding.Closed)
                    _closed.Add((stage, step));
                else
                    next.Add(stage | 1 << step);
                if (_ways[stage][step] == StepStanding.Unknown)
                    _unsure.Add((stage, step));
            }
        }

        return [.. next];
    }

    private void Follow(int stage, StageStanding standing)
    {
        if (standing == StageStanding.Unknown)
            _doubtful.Add(stage);
        else if (Steps(stage).Any(step => _safe.Contains(stage & ~(1 << step)) && _ways[stage & ~(1 << step)][step] == StepStanding.Open))
            _safe.Add(stage);
    }

    private FoundOrder Shortest()
    {
        // How many exchanges it takes from a stage on, the last stages first.
        var exchanges = new Dictionary<int, int> { [All] = 0 };
        foreach (var stage in _safe.Where(stage => stage != All).OrderByDescending(stage => BitOperations.PopCount((uint)stage)))
        {
            var ways = Open(stage).Where(step => exchanges.ContainsKey(stage | 1 << step)).Select(step => Overtaken(stage, step) + exchanges[stage | 1 << step]).ToList();
            if (ways.Count > 0)
                exchanges.Add(stage, ways.Min());
        }

        var order = ImmutableArray.CreateBuilder<int>(_steps);
        for (var stage = 0; stage != All; stage |= 1 << order[^1])
            order.Add(Open(stage).First(step => exchanges.TryGetValue(stage | 1 << step, out var rest) && Overtaken(stage, step) + rest == exchanges[stage]));
        return new(exchanges[0] == 0 ? OrderVerdict.Declared : OrderVerdict.Found, order.ToImmutable(), exchanges[0], [], [], _tried);
    }

    private IEnumerable<int> Next(int stage) => Enumerable.Range(0, _steps).Where(step => (stage & 1 << step) == 0);

    private IEnumerable<int> Open(int stage) => Next(stage).Where(step => _ways[stage][step] == StepStanding.Open);

    private IEnumerable<int> Steps(int stage) => Enumerable.Range(0, _steps).Where(step => (stage & 1 << step) != 0);

    private int Overtaken(int stage, int step) => Next(stage).Count(other => other < step);
}
