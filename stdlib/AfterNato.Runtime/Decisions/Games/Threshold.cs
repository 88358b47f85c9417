using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Decisions.Games;

/// <summary>So many of the parts must win.</summary>
internal sealed class Threshold(int needed, ImmutableArray<GameNode> parts) : GameNode
{
    public static readonly GameNode Always = new Threshold(0, []);

    public static readonly GameNode Never = new Threshold(1, []);

    public override MemberSet Players => parts.Aggregate(MemberSet.Empty, (players, part) => players | part.Players);

    public override bool IsMonotone => parts.All(part => part.IsMonotone);

    public override bool Wins(MemberSet consent)
    {
        var won = 0;
        UnknownAnswerException? unknown = null;
        var undecided = 0;
        for (var i = 0; i < parts.Length && won < needed; i++)
        {
            // As soon as the rest cannot make up what is missing, nothing more need be asked.
            if (won + undecided + parts.Length - i < needed)
                return false;
            try
            {
                won += parts[i].Wins(consent) ? 1 : 0;
            }
            catch (UnknownAnswerException exception)
            {
                unknown = exception;
                undecided++;
            }
        }

        // What is unknown only matters where the parts that are known do not decide.
        return won >= needed || (unknown is not null && won + undecided >= needed ? throw unknown : false);
    }

    public override VotingGame? ToGame(PlayerNumbers numbers) => PartGames.AtLeast(needed, [.. parts.Select(part => part.ToGame(numbers))], numbers.Players.Length);

    public override IEnumerable<MemberSet> Split(MemberSet players) =>
        parts.Aggregate((IEnumerable<MemberSet>)[players], (groups, part) => groups.SelectMany(part.Split));
}
