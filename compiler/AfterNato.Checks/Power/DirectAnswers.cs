using System.Collections.Immutable;

namespace AfterNato.Checks.Power;

/// <summary>
/// What can be told of a decision without counting its coalitions: where it is too large for that, or somebody in it is not named, who blocks it is
/// often known all the same.
/// </summary>
internal sealed class DirectAnswers(PlayedGame game)
{
    public Answer<ImmutableArray<Player>> VetoPlayers
    {
        get
        {
            // Who is not named may be anybody, also where nobody else has a say.
            if (game.Players.IsEmpty)
                return BlockingNumber.Then(_ => ImmutableArray<Player>.Empty);
            var answers = game.Players.Select((player, place) => (Player: player, Answer: Answer<bool>.To(() => game.IsVetoPlayer(place)))).ToList();
            ImmutableArray<Player> certain = [.. answers.Where(answer => answer.Answer is Answer<bool>.Known { Value: true }).Select(answer => answer.Player)];
            if (answers.Select(answer => answer.Answer.Reason).FirstOrDefault(reason => reason is not null) is not { } reason)
                return Answer<ImmutableArray<Player>>.To(() => game.CanPass ? certain : game.Players);
            return new Answer<ImmutableArray<Player>>.Unknown(
                certain.IsEmpty ? reason : Sentence.Of(certain.Length, $"{reason}; for certain {Certain()} does", $"{reason}; for certain {Certain()} do"));

            Listing Certain() => Listing.Short(certain.Select(player => (Sentence)$"{player}"));
        }
    }

    public Answer<Player?> Dictator => VetoPlayers.Then(vetoPlayers => vetoPlayers.FirstOrDefault(player => game.WinsAlone(game.Players.IndexOf(player))));

    public Answer<int?> BlockingNumber => Answer<int?>.To(() => game.BlockingNumber);
}
