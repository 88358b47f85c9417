using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A mission begins.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Mission">The mission.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Opening(DateOnly Day, Mission Mission, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Mission];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Mission} begins";

    internal override Sentence? ObstacleIn(Situation before) => In(before, Mission).IsRunningAt(Day) ? (Sentence)$"{Mission} is running already" : null;

    internal override void Make(ModelEdit edit) => edit.Begin(Mission, Mission.Opened, null, Origin);
}
