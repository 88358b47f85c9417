using System.Collections.Immutable;
using System.Numerics;

namespace AfterNato.Checks.Reforms;

/// <summary>
/// Looks for an order of steps in which every stage is safe. A stage depends on which steps are done and not on their order, so that an order is a
/// way through sets of steps, each with one step more than the last: of ten steps there are a thousand sets, and three and a half million orders.
/// Of the safe orders the one with the fewest exchanges of neighbours away from the order of the file is chosen; among equals the one that takes
/// the earlier step first.
/// </summary>
internal sealed class OrderSearch
{
    private readonly int _steps;
    private readonly Func<IReadOnlyList<int>, IReadOnlyList<StageStanding>> _standings;
    private readonly HashSet<int> _safe = [0];
    private readonly List<int> _blocked = [];
    private readonly List<int> _doubtful = [];
    private int _tried;

    private OrderSearch(int steps, Func<IReadOnlyList<int>, IReadOnlyList<StageStanding>> standings) => (_steps, _standings) = (steps, standings);

    private int All => (1 << _steps) - 1;

    /// <param name="steps">How many steps there are, 30 at most.</param>
    /// <param name="standings">What may be said of stages, each given as a number with a bit for every step that is done. Neither the first nor the last is asked for.</param>
    public static FoundOrder Find(int steps, Func<IReadOnlyList<int>, IReadOnlyList<StageStanding>> standings) => new OrderSearch(steps, standings).Find();

    private FoundOrder Find()
    {
        // Stages that can be come to without one that is unsafe or impossible, and whether that takes one that is unknown.
        HashSet<int> reached = [0];
        for (var done = 1; done < _steps && reached.Count > 0; done++)
            reached = Advance(reached);
        if (_steps <= 1 || reached.Overlaps(_safe))
            return Shortest();
        return new(reached.Count > 0 ? OrderVerdict.Unknown : OrderVerdict.None, [], 0, [.. reached.Count > 0 ? _doubtful : _blocked], _tried);
    }

    private HashSet<int> Advance(HashSet<int> reached)
    {
        var next = reached.SelectMany(stage => Next(stage).Select(step => stage | 1 << step)).Distinct().Order().ToList();
        var following = new HashSet<int>();
        _tried += next.Count;
        foreach (var (stage, standing) in next.Zip(_standings(next)))
        {
            if (standing is StageStanding.Unsafe or StageStanding.Impossible)
            {
                _blocked.Add(stage);
                continue;
            }

            following.Add(stage);
            if (standing == StageStanding.Unknown)
                _doubtful.Add(stage);
            else if (Steps(stage).Any(step => _safe.Contains(stage & ~(1 << step))))
                _safe.Add(stage);
        }

        return following;
    }

    private FoundOrder Shortest()
    {
        // How many exchanges it takes from a stage on, the last stages first.
        _safe.Add(All);
        var exchanges = new Dictionary<int, int> { [All] = 0 };
        foreach (var stage in _safe.Where(stage => stage != All).OrderByDescending(stage => BitOperations.PopCount((uint)stage)))
        {
            var ways = Next(stage).Where(step => exchanges.ContainsKey(stage | 1 << step)).Select(step => Overtaken(stage, step) + exchanges[stage | 1 << step]).ToList();
            if (ways.Count > 0)
                exchanges.Add(stage, ways.Min());
        }

        var order = ImmutableArray.CreateBuilder<int>(_steps);
        for (var stage = 0; stage != All; stage |= 1 << order[^1])
            order.Add(Next(stage).First(step => exchanges.TryGetValue(stage | 1 << step, out var rest) && Overtaken(stage, step) + rest == exchanges[stage]));
        return new(exchanges[0] == 0 ? OrderVerdict.Declared : OrderVerdict.Found, order.ToImmutable(), exchanges[0], [], _tried);
    }

    private IEnumerable<int> Next(int stage) => Enumerable.Range(0, _steps).Where(step => (stage & 1 << step) == 0);

    private IEnumerable<int> Steps(int stage) => Enumerable.Range(0, _steps).Where(step => (stage & 1 << step) != 0);

    private int Overtaken(int stage, int step) => Next(stage).Count(other => other < step);
}
