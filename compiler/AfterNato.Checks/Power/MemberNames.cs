using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Power;

/// <summary>Finds members by the names that a question gives them.</summary>
internal sealed class MemberNames(Situation situation, PowerSubject subject)
{
    /// <summary>How many names a message lists: as many as the largest alliances have members.</summary>
    private const int Shown = 40;

    private readonly ImmutableArray<Member> _players = [.. subject.Game.MembersOf(subject.Game.Players)];

    /// <summary>The member of this name, whether or not it has a say.</summary>
    /// <exception cref="PowerQuestionException">There is none.</exception>
    public static Member Find(Situation situation, string name)
    {
        var members = situation.Architecture.Members;
        if (members.FirstOrDefault(member => member.Name == name) is { } found)
            return found;
        var meant = members.FirstOrDefault(member => member.Title.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name
            ?? Suggestion.For(name, members.Select(member => member.Name))
            ?? members.FirstOrDefault(member => member.Title == Suggestion.For(name, members.Select(other => other.Title)))?.Name;
        throw new PowerQuestionException($"There is no member `{SafeText.Shown(name)}`. {(meant is null ? $"The members: {Listed(members)}." : $"Did you mean `{meant}`?")}");
    }

    /// <summary>Members with a say in the decision, each named once.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="purpose">What is said of them.</param>
    /// <exception cref="PowerQuestionException">One of them does not exist, has no say, or is named twice.</exception>
    public ImmutableArray<Member> FindPlayers(IEnumerable<string> names, string purpose)
    {
        var found = ImmutableArray.CreateBuilder<Member>();
        foreach (var name in names)
        {
            var member = Find(situation, name);
            if (!_players.Contains(member))
                throw new PowerQuestionException($"{member.Title} has no seat or consent in `{subject.Name}`, so it cannot {purpose}. {(_players.IsEmpty ? "Nobody has one." : $"Those who have: {Listed(_players)}.")}");
            if (found.Contains(member))
                throw new PowerQuestionException($"{member.Title} is named twice as somebody to {purpose}.");
            found.Add(member);
        }

        return found.ToImmutable();
    }

    private static string Listed(ImmutableArray<Member> members) => members.Length > Shown
        ? FormattableString.Invariant($"{string.Join(", ", Prose.Names(members.Take(Shown)))} and {members.Length - Shown} others")
        : string.Join(", ", Prose.Names(members));
}
