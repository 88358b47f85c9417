using System.Collections.Immutable;

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
}
