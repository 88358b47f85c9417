using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Checks.Power;

/// <summary>The game between those whose vote is open: who leaves is gone, and whose vote is given votes no more.</summary>
/// <param name="Game">Their game.</param>
internal sealed record Remaining(SimpleGame Game)
{
    public ImmutableArray<Member> Members { get; } = [.. Game.MembersOf(Game.Players)];

    public ImmutableArray<Member> Left { get; private init; } = [];

    public LeavingPolicy Policy { get; private init; }

    public ImmutableArray<(Member Member, bool IsFor)> Given { get; private init; } = [];

    public ImmutableArray<(Member Member, Rational Consent)> ConsentOf { get; private init; } = [];

    /// <exception cref="PowerQuestionException">Somebody who is named is not there or has no say.</exception>
    public static Remaining Of(Situation situation, PowerSubject subject, PowerQuestion question)
    {
        var names = new MemberNames(situation, subject);
        var left = names.FindPlayers(question.Leaving, "leave");
        var given = names.FindPlayers(question.Given.Select(one => one.Member), "vote");
        var likely = names.FindPlayers(question.ConsentOf.Select(one => one.Member), "consent with a probability");
        if (question is { Policy: not null, Leaving: [] })
            throw new PowerQuestionException("The policy says what becomes of quotas when members leave, and nobody does. Say who, by `--leave`.");
        if (given.FirstOrDefault(left.Contains) is { } absent)
            throw new PowerQuestionException($"{absent.Title} leaves, so its vote cannot be given.");
        if (likely.FirstOrDefault(member => left.Contains(member) || given.Contains(member)) is { } settled)
            throw new PowerQuestionException($"{settled.Title} {(left.Contains(settled) ? "leaves" : "has its vote given")}, so it has no probability of consent.");

        // A vote against is as if somebody refused for ever, a vote for as if the consent were given: what is left is the others' game.
        var policy = question.Policy ?? LeavingPolicy.Recompute;
        ImmutableArray<(Member Member, bool IsFor)> votes = [.. given.Zip(question.Given, (member, one) => (member, one.IsFor))];
        return new Remaining(subject.Game)
            .Without(left, policy)
            .Without([.. votes.Where(one => !one.IsFor).Select(one => one.Member)], LeavingPolicy.KeepQuotas)
            .Without([.. votes.Where(one => one.IsFor).Select(one => one.Member)], LeavingPolicy.TakeConsentAsGiven) with
        {
            Left = left,
            Policy = policy,
            Given = votes,
            ConsentOf = [.. likely.Zip(question.ConsentOf, (member, one) => (member, one.Consent))],
        };
    }

    private Remaining Without(ImmutableArray<Member> members, LeavingPolicy policy) => members.IsEmpty
        ? this
        : new Remaining(Game.After(MemberSet.Of(members.Select(member => member.Number)), policy));
}
