using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A mission ends.</summary>
/// <param name="Day">The first day without it.</param>
/// <param name="Mission">The mission.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Closing(DateOnly Day, Mission Mission, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Mission];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Mission} ends";

    internal override Sentence? ObstacleIn(Situation before) => In(before, Mission).IsRunningAt(Day) ? (Sentence?)null : $"{Mission} is not running then";

    internal override void Make(ModelEdit edit)
    {
        edit.End(Mission, Mission.Opened, Origin);
        if (Mission.Period.Contains(Day))
            edit.Put(Mission, ModelEdit.Dated("until", Day.AddDays(-1), Origin));
    }
}
