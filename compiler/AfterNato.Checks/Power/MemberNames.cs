using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Power;

/// <summary>Finds members by the names that a question gives them.</summary>
internal static class MemberNames
{
    /// <summary>How many names a message lists: as many as the largest alliances have members.</summary>
    private const int Shown = 40;

    /// <summary>The member of this name, whether or not it has a say.</summary>
    /// <exception cref="QuestionException">There is none.</exception>
    public static Member Find(Situation situation, string name)
    {
        var members = situation.Architecture.Members;
        if (members.FirstOrDefault(member => member.Name == name) is { } found)
            return found;
        if (IsOfSeat(situation, name))
            throw new QuestionException($"`{SafeText.Shown(name)}` is no member; with `--seats` every seat is a player of its own and can be named.");
        var meant = members.FirstOrDefault(member => member.Title.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name
            ?? Suggestion.For(name, members.Select(member => member.Name))
            ?? members.FirstOrDefault(member => member.Title == Suggestion.For(name, members.Select(other => other.Title)))?.Name;
        throw new QuestionException($"There is no member `{SafeText.Shown(name)}`. {(meant is null ? $"The members: {Listed(members.Select(member => member.Name))}." : $"Did you mean `{meant}`?")}");
    }

    /// <summary>«AR, BO and 30 others».</summary>
    public static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count > Shown
            ? FormattableString.Invariant($"{string.Join(", ", all.Take(Shown))} and {all.Count - Shown} others")
            : string.Join(", ", all);
    }

    private static bool IsOfSeat(Situation situation, string name)
    {
        var body = name.Split('.')[0];
        return situation.Architecture.Elements.Any(element => element is Body or Post && element.Name == body);
    }
}
