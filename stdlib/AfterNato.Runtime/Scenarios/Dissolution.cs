using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Model;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A command ends: its posts are vacant, nobody can be appointed to them, and it has no staff. The commands under it stay.</summary>
/// <param name="Day">The first day without it.</param>
/// <param name="Command">The command.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Dissolution(DateOnly Day, Command Command, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Command];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Command} is dissolved";

    internal override Sentence? ObstacleIn(Situation before) => In(before, Command).IsDissolvedAt(Day) ? (Sentence)$"{Command} has been dissolved already" : null;

    internal override void Make(ModelEdit edit) => edit.Add(Command, ModelEdit.Dated(Command.DissolvedSince, Day, Origin));
}
