using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A member no longer fills posts in a command, as the tours of those who hold them end one after the other.</summary>
/// <param name="Day">The day on which the time begins.</param>
/// <param name="Member">The member.</param>
/// <param name="Command">The command.</param>
/// <param name="Posts">How many posts, a whole number above zero.</param>
/// <param name="Time">Over what time the tours end evenly: whole days or months.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record Lapsing(DateOnly Day, Member Member, Command Command, Quantity Posts, Duration Time, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Member, Command];

    /// <inheritdoc/>
    public override Sentence Sentence => $"{Member} no longer fills {Posts} in {Command} as tours end, evenly over {Time}";

    /// <inheritdoc/>
    public override DateOnly LastDay => PartialDate.Of(Day).Plus(Time).First;

    internal override Sentence? ObstacleIn(Situation before) => In(before, Command).ObstacleToStaff(Day, Member, Posts, isTaken: true);

    internal override void Make(ModelEdit edit) => edit.Add(Command, new Clause(
        Command.Lapsing,
        new Value.Shares([new Share(Member.Index, Posts)]),
        [ModelEdit.Dated("since", Day, Origin), ModelEdit.Dated("until", LastDay, Origin), new Clause("evenly over", new Value.Length(Time), [], Origin)],
        Origin));
}
