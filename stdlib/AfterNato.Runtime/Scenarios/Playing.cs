using System.Collections.Immutable;

using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Scenarios;

/// <summary>What becomes of an architecture when the changes of a scenario are made to it, day by day.</summary>
public sealed class Playing
{
    private Playing(Architecture result, ImmutableArray<PlayedDay> days, ImmutableArray<Obstacle> obstacles, bool isIdle)
    {
        Result = result;
        Days = days;
        Obstacles = obstacles;
        IsIdle = isIdle;
    }

    /// <summary>The architecture with every change that can happen.</summary>
    public Architecture Result { get; }

    /// <summary>The days on which something changes, in their order.</summary>
    public ImmutableArray<PlayedDay> Days { get; }

    /// <summary>The changes that cannot happen.</summary>
    public ImmutableArray<Obstacle> Obstacles { get; }

    /// <summary>Whether every change leaves everything as it was.</summary>
    public bool IsIdle { get; }

    /// <summary>Makes these changes to an architecture.</summary>
    public static Playing Of(Architecture architecture, IEnumerable<Change> changes)
    {
        var days = ImmutableArray.CreateBuilder<PlayedDay>();
        var obstacles = ImmutableArray.CreateBuilder<Obstacle>();
        var isIdle = true;
        architecture = new Architecture(architecture.Data, architecture.Logic) { IsPlayed = true };
        foreach (var day in changes.GroupBy(change => change.Day).OrderBy(day => day.Key))
        {
            // Every change of a day finds things as they are before any of them; so their order does not matter.
            var before = architecture.At(day.Key);
            var edit = new ModelEdit(architecture.Data, day.Key);
            foreach (var change in day)
            {
                if (change.ObstacleIn(before) is { } reason)
                {
                    obstacles.Add(new Obstacle(change, reason));
                    continue;
                }

                isIdle &= change.IsIdleIn(before);
                change.Make(edit);
            }

            var data = edit.Data;
            var last = day.Max(change => change.LastDay);
            architecture = new Architecture(data with { AsOf = last > data.AsOf.Last ? PartialDate.Of(last) : data.AsOf }, architecture.Logic) { IsPlayed = true };
            days.Add(new PlayedDay(day.Key, [.. day], before, architecture.At(day.Key)));
        }

        return new Playing(architecture, days.ToImmutable(), obstacles.ToImmutable(), isIdle);
    }
}
