using System.Collections.Immutable;

using AfterNato.Runtime.Decisions.Games;

namespace AfterNato.Runtime.Decisions;

/// <summary>A part of the course of a procedure: a step, steps in sequence, or steps of which some are enough.</summary>
public abstract class Stage
{
    private protected Stage(ImmutableArray<Stage> parts) => Parts = parts;

    /// <summary>What it consists of; nothing for a step.</summary>
    public ImmutableArray<Stage> Parts { get; }

    /// <summary>Every step in it, fallbacks included, in the order of the file.</summary>
    public IEnumerable<Step> Steps
    {
        get
        {
            if (this is Step step)
            {
                yield return step;
                foreach (var fallback in step.Otherwise?.Steps ?? [])
                    yield return fallback;
            }

            foreach (var inner in Parts.SelectMany(part => part.Steps))
                yield return inner;
        }
    }

    /// <summary>The game between members that it is on a day, its fallbacks included.</summary>
    public SimpleGame PlayedAt(Situation situation, Roles about) => new(Circumstances.Of(situation, about), reading => reading.Of(this));

    /// <summary>The same course with some of its steps changed.</summary>
    /// <param name="change">What takes the place of a step; the step itself where nothing does. Fallbacks that there are stay, and are changed in the same way.</param>
    public Stage With(Func<Step, Step> change) => this switch
    {
        Step { Otherwise: { } otherwise } step => change(step).WithFallback(otherwise.With(change)),
        Step step => change(step),
        AtLeast some => new AtLeast(some.Needed, [.. Parts.Select(part => part.With(change))]),
        _ => new Sequence([.. Parts.Select(part => part.With(change))]),
    };
}
