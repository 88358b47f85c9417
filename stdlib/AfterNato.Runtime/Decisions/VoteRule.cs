using System.Collections.Immutable;

using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Decisions;

/// <summary>When a vote is adopted.</summary>
/// <param name="name">The rule as the file calls it, with its numbers: <c>opt_in(3)</c>.</param>
/// <param name="adopts">Whether a ballot adopts.</param>
public sealed class VoteRule(string name, Func<Ballot, bool> adopts)
{
    /// <summary>The rule as the file calls it.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Whether its text proves that turning a vote from against to for can never defeat a decision. Where it does not, questions about
    /// coalitions are answered only after trying all of them, or not at all.
    /// </summary>
    public bool IsMonotone { get; init; }

    /// <summary>The declarations of the facts by which it weighs seats; seats alike in all of them are interchangeable under it.</summary>
    public ImmutableArray<int> Weighs { get; init; } = [];

    /// <summary>The declarations whose members it singles out; seats inside and outside of them are not interchangeable under it.</summary>
    public ImmutableArray<int> Singles { get; init; } = [];

    /// <summary>Whether this ballot adopts.</summary>
    public bool Adopts(Ballot ballot) => adopts(ballot);

    /// <summary>The rule as the file calls it.</summary>
    public override string ToString() => Name;

    // What the rule can tell one seat from another by.
    internal IEnumerable<object> Marks(Situation situation, int seat)
    {
        foreach (var fact in Weighs)
            yield return situation.Amount((Fact)situation.Architecture.Elements[fact], seat);
        foreach (var declaration in Singles)
            yield return situation.MembersOf(declaration).Contains(seat);
    }

    internal bool AdoptsCoalition(Situation situation, MemberSet seats, MemberSet coalition) =>
        Adopts(Ballot.OfCoalition(situation, seats, coalition));
}
