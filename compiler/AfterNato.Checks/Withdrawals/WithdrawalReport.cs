using System.Collections.Immutable;

using AfterNato.Checks.Questions;
using AfterNato.Runtime;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Checks.Withdrawals;

/// <summary>What follows when members leave together, in the order of gravity.</summary>
/// <param name="Situation">The day, with them.</param>
/// <param name="Leaving">Who leaves.</param>
/// <param name="From">What they leave; null for everything.</param>
/// <param name="Taken">What goes with them.</param>
/// <param name="Consequences">What follows.</param>
public sealed record WithdrawalReport(Situation Situation, ImmutableArray<Member> Leaving, Organisation? From, Belongings Taken, ImmutableArray<Consequence> Consequences)
{
    /// <summary>What was unknown before, in sentences: nothing is said of it.</summary>
    public ImmutableArray<Sentence> Unknown { get; private init; } = [];

    /// <exception cref="QuestionException">Somebody who is named is not there, belongs to nothing, or nobody would be left.</exception>
    public static WithdrawalReport Of(Situation situation, WithdrawalQuestion question)
    {
        var (leaving, organisation) = question.In(situation);
        var members = MemberSet.Of(leaving.Select(member => member.Number));
        var departure = organisation is null ? Departure.OfEverything(members) : Departure.OfOrganisation(members, organisation, situation.Date);
        var before = new Standing(situation);
        var comparing = Comparing.Of(before, departure);
        return new(situation, leaving, organisation, Belongings.Of(situation, departure), Ordered([.. Broken(comparing), .. InvariantConsequences.Of(comparing), .. BurdenConsequences.Rising(comparing), .. VetoConsequences.Of(comparing)]))
        {
            Unknown = UnknownBefore.Of(before),
        };
    }

    /// <summary>What follows in every part, but for invariants, who can block what and who bears how much more: everything of the architecture itself that breaks. How many invariants a file states says nothing about how much hangs on a member.</summary>
    internal static IEnumerable<Consequence> Broken(Comparing comparing) =>
    [
        .. DecisionConsequences.Of(comparing),
        .. CommandConsequences.Of(comparing),
        .. MissionConsequences.Of(comparing),
        .. CapabilityConsequences.Of(comparing),
        .. BurdenConsequences.Of(comparing),
        .. NetworkConsequences.Of(comparing),
    ];

    private static ImmutableArray<Consequence> Ordered(IEnumerable<Consequence> consequences) =>
        [.. consequences.OrderBy(consequence => consequence.Gravity).ThenBy(consequence => consequence.Layer).ThenBy(consequence => consequence.Kind).ThenBy(consequence => consequence.Subject.Index)];
}
