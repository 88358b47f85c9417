using System.Collections.Immutable;

using AfterNato.Checks.Findings;
using AfterNato.Checks.Power;
using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Checks.Withdrawals;

/// <summary>Who leaves what.</summary>
/// <param name="Members">The names of those who leave together.</param>
/// <param name="From">The name of the organisation that they leave; null for everything.</param>
public sealed record WithdrawalQuestion(ImmutableArray<string> Members, string? From)
{
    /// <exception cref="QuestionException">Somebody does not belong to what is left, or nobody would stay.</exception>
    /// <exception cref="QuestionException">There is no such member.</exception>
    internal (ImmutableArray<Member> Members, Organisation? From) In(Situation situation)
    {
        ImmutableArray<Member> leaving = [.. Members.Distinct().Select(name => MemberNames.Find(situation, name))];
        var numbers = MemberSet.Of(leaving.Select(member => member.Number));
        if (From is { } name)
        {
            var organisation = Find(situation, name);
            var inside = situation.MembersOf(organisation.Index);
            if (leaving.FirstOrDefault(member => !inside.Contains(member.Number)) is { } outside)
                throw QuestionException.Because($"{outside} does not belong to {organisation} on {situation.Date}, so it cannot leave it.");
            if ((inside - numbers).IsEmpty)
                throw QuestionException.Because($"Everybody would leave {organisation}: nothing is left of it.");
            return (leaving, organisation);
        }

        foreach (var member in leaving)
        {
            if (!Leavers.CanLeave(situation, member))
                throw QuestionException.Because($"{member} belongs to nothing on {situation.Date}: nothing changes when it leaves.");
        }

        var everybody = situation.Architecture.Organisations.Aggregate(MemberSet.Empty, (all, organisation) => all | situation.MembersOf(organisation.Index));
        if (!everybody.IsEmpty && (everybody - numbers).IsEmpty)
            throw QuestionException.Because($"Everybody would leave: no organisation has a member any more.");
        return (leaving, null);
    }

    private static Organisation Find(Situation situation, string name)
    {
        var organisations = situation.Architecture.Organisations;
        if (organisations.FirstOrDefault(organisation => organisation.Name == name) is { } found)
            return found;
        var names = organisations.Select(organisation => organisation.Name).ToList();
        var hint = Suggestion.For(name, names) is { } meant ? $"Did you mean `{meant}`?" : names.Count == 0 ? "The file declares none." : $"The organisations: {Prose.Joined(names)}.";
        throw new QuestionException($"There is no organisation `{SafeText.Shown(name)}`. {hint}");
    }
}
