using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Power;

/// <summary>
/// Finds those who have a say in a decision by the names that a question gives them. Where every seat plays for itself, a body stands for all of
/// its seats, and a member for every seat that speaks for it.
/// </summary>
internal sealed class PlayerNames(Situation situation, PowerSubject subject)
{
    private readonly ImmutableArray<Player> _players = subject.Game.Players;

    private IEnumerable<string> Bodies => _players.Select(player => player.Seat?.Of.Name).OfType<string>().Distinct();

    /// <summary>Members who leave, each named once.</summary>
    /// <exception cref="QuestionException">One of them is no member, has no say, or is named twice.</exception>
    public ImmutableArray<Member> FindLeaving(IEnumerable<string> names)
    {
        const string Purpose = "leave";
        var found = ImmutableArray.CreateBuilder<Member>();
        foreach (var name in names)
        {
            if (subject.IsBySeats && MemberOf(name) is null && !Called(name).IsEmpty)
                throw new QuestionException($"`{SafeText.Shown(name)}` is no member. Members leave, each with every seat that speaks for it; `--if` gives the vote of a seat.");
            var member = MemberNames.Find(situation, name);
            DemandSay(member, Of(member), Purpose);
            if (found.Contains(member))
                throw NamedTwice(member.Title, Purpose);
            found.Add(member);
        }

        return found.ToImmutable();
    }

    /// <summary>Players of whom something is said under these names, each named once.</summary>
    /// <param name="said">A name, and what is said.</param>
    /// <param name="purpose">What it is about.</param>
    /// <exception cref="QuestionException">Nobody is called so or has a say, or somebody is named twice.</exception>
    public ImmutableArray<(Player Player, T Said)> Find<T>(IEnumerable<(string Name, T Said)> said, string purpose)
    {
        var found = ImmutableArray.CreateBuilder<(Player, T)>();
        var seen = new HashSet<Player>();
        foreach (var (name, what) in said)
        {
            foreach (var player in FindOne(name, purpose))
            {
                if (!seen.Add(player))
                    throw NamedTwice(player.Title, purpose);
                found.Add((player, what));
            }
        }

        return found.ToImmutable();
    }

    private ImmutableArray<Player> FindOne(string name, string purpose)
    {
        if (!subject.IsBySeats || MemberOf(name) is not null)
        {
            var member = MemberNames.Find(situation, name);
            var theirs = Of(member);
            DemandSay(member, theirs, purpose);
            return theirs;
        }

        if (Called(name) is { IsEmpty: false } called)
            return called;
        var names = _players.Select(player => player.Name).Concat(Bodies).Concat(_players.Select(player => player.For?.Name).OfType<string>()).Distinct().ToList();
        throw new QuestionException($"There is no seat, body or member `{SafeText.Shown(name)}` in `{subject.Name}`. {Suggestion.HintFor(name, names, $"Seats are named as `{_players.FirstOrDefault()?.Name}`; their bodies, posts and members: {MemberNames.Listed(Bodies)}.")}");
    }

    private Member? MemberOf(string name) => situation.Architecture.Members.FirstOrDefault(member => member.Name == name);

    private ImmutableArray<Player> Of(Member member) => [.. _players.Where(player => player.For == member)];

    private ImmutableArray<Player> Called(string name) => [.. _players.Where(player => player.Name == name || player.Seat?.Of.Name == name)];

    private void DemandSay(Member member, ImmutableArray<Player> theirs, string purpose)
    {
        if (theirs.IsEmpty)
            throw new QuestionException($"{member.Title} has no seat or consent in `{subject.Name}`, so it cannot {purpose}. {(_players.IsEmpty ? "Nobody has one." : $"Those who have: {MemberNames.Listed(subject.IsBySeats ? Bodies : _players.Select(player => player.Name))}.")}");
    }

    private static QuestionException NamedTwice(string title, string purpose) => new($"{title} is named twice as somebody to {purpose}.");
}
