using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>The game between those whose vote is open: who leaves is gone, and whose vote is given votes no more.</summary>
/// <param name="Game">Their game.</param>
internal sealed record Remaining(PlayedGame Game)
{
    public ImmutableArray<Player> Players => Game.Players;

    public ImmutableArray<Member> Left { get; private init; } = [];

    public LeavingPolicy Policy { get; private init; }

    public ImmutableArray<(Player Player, bool IsFor)> Given { get; private init; } = [];

    public ImmutableArray<(Player Player, Rational Consent)> ConsentOf { get; private init; } = [];

    /// <exception cref="QuestionException">Somebody who is named is not there or has no say.</exception>
    public static Remaining Of(Situation situation, PowerSubject subject, PowerQuestion question)
    {
        var names = new PlayerNames(situation, subject);
        var left = names.FindLeaving(question.Leaving);
        var given = names.Find(question.Given, "vote");
        var likely = names.Find(question.ConsentOf, "consent with a probability");
        if (question is { Policy: not null, Leaving: [] })
            throw new QuestionException("The policy says what becomes of quotas when members leave, and nobody does. Say who, by `--leave`.");
        if (given.Select(one => one.Player).FirstOrDefault(Leaves) is { } absent)
            throw new QuestionException($"{absent.Title} leaves, so its vote cannot be given.");
        if (likely.Select(one => one.Player).FirstOrDefault(player => Leaves(player) || given.Any(one => one.Player == player)) is { } settled)
            throw new QuestionException($"{settled.Title} {(Leaves(settled) ? "leaves" : "has its vote given")}, so it has no probability of consent.");

        var policy = question.Policy ?? LeavingPolicy.Recompute;
        var game = left.IsEmpty ? subject.Game : subject.Game.After(left, policy);
        foreach (var votes in given.GroupBy(one => one.Said))
            game = game.When([.. votes.Select(one => one.Player)], votes.Key);
        return new Remaining(game) { Left = left, Policy = policy, Given = given, ConsentOf = likely };

        bool Leaves(Player player) => player.For is { } member && left.Contains(member);
    }
}
