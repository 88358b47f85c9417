using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Power;

/// <summary>
/// What can be told of a decision without counting its coalitions: where it is too large for that, or somebody in it is not named, who blocks it is
/// often known all the same.
/// </summary>
internal sealed class DirectAnswers(SimpleGame game)
{
    private readonly ImmutableArray<Member> _players = [.. game.MembersOf(game.Players)];

    public Answer<ImmutableArray<Member>> VetoPlayers
    {
        get
        {
            var answers = _players.Select(player => (Player: player, Answer: Answer<bool>.To(() => game.IsVetoPlayer(player.Number)))).ToList();
            ImmutableArray<Member> certain = [.. answers.Where(answer => answer.Answer is Answer<bool>.Known { Value: true }).Select(answer => answer.Player)];
            if (answers.Select(answer => answer.Answer.Reason).FirstOrDefault(reason => reason is not null) is not { } reason)
                return Answer<ImmutableArray<Member>>.To(() => game.CanPass ? certain : _players);
            return new Answer<ImmutableArray<Member>>.Unknown(certain.IsEmpty ? reason : $"{reason}; for certain {Prose.List(certain)} {(certain.Length == 1 ? "does" : "do")}");
        }
    }

    public Answer<Member?> Dictator => VetoPlayers.Then(vetoPlayers => vetoPlayers.FirstOrDefault(player => game.Wins(MemberSet.Of(player.Number))));

    public Answer<int?> BlockingNumber => Answer<int?>.To(() => game.SmallestBlockingCoalition()?.Count);
}
