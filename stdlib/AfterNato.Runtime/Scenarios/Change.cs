using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>Something that a scenario changes on a day. From that day on the architecture is another one; before it, nothing differs.</summary>
/// <param name="Day">The first day on which it is changed.</param>
/// <param name="Origin">Where the file says so.</param>
public abstract record Change(DateOnly Day, Origin Origin)
{
    /// <summary>The first day on which all of it has happened.</summary>
    public virtual DateOnly LastDay => Day;

    /// <summary>Everything that the change names.</summary>
    public abstract IEnumerable<Element> Concerns { get; }

    /// <summary>What happens, as a sentence without its end: <c>United States leaves NATO</c>.</summary>
    public abstract Sentence Sentence { get; }

    /// <summary>Why it cannot happen in this situation, as a sentence without its end; null when it can.</summary>
    internal abstract Sentence? ObstacleIn(Situation before);

    /// <summary>Whether everything is afterwards as it was in this situation.</summary>
    internal virtual bool IsIdleIn(Situation before) => false;

    internal abstract void Make(ModelEdit edit);

    /// <summary>The same thing in another state of the architecture.</summary>
    private protected static T In<T>(Situation situation, T element)
        where T : Element => (T)situation.Architecture.Elements[element.Index];
}
