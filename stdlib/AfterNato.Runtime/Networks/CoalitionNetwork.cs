using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Networks;

/// <summary>
/// Coalitions as the edges of a hypergraph whose vertices are members. Two coalitions hang together if they share a member; a coalition that can no
/// longer act is no part of the network.
/// </summary>
/// <param name="coalitions">The coalitions.</param>
public sealed class CoalitionNetwork(ImmutableArray<Coalition> coalitions)
{
    /// <summary>The coalitions, able to act or not.</summary>
    public ImmutableArray<Coalition> Coalitions => coalitions;

    /// <summary>Everybody who belongs to a coalition that can act.</summary>
    public MemberSet Members => Able(MemberSet.Empty).Aggregate(MemberSet.Empty, (all, coalition) => all | coalitions[coalition].Members);

    /// <summary>The coalitions that can act, by their numbers, in groups that hang together, each in ascending order.</summary>
    public ImmutableArray<ImmutableArray<int>> Components() => ComponentsWithout(MemberSet.Empty);

    /// <summary>The coalitions that can still act once these members have left everything, in groups that hang together.</summary>
    public ImmutableArray<ImmutableArray<int>> ComponentsWithout(MemberSet gone)
    {
        // Whoever is met first in a coalition leads it to every later coalition with the same member.
        var leader = Enumerable.Range(0, coalitions.Length).ToArray();
        var first = new Dictionary<int, int>();
        var able = Able(gone);
        foreach (var coalition in able)
        {
            foreach (var member in coalitions[coalition].Members - gone)
            {
                if (!first.TryAdd(member, coalition))
                    leader[Root(coalition)] = Root(first[member]);
            }
        }

        return [.. able.GroupBy(Root).Select(group => group.ToImmutableArray())];

        int Root(int coalition)
        {
            while (leader[coalition] != coalition)
                coalition = leader[coalition] = leader[leader[coalition]];
            return coalition;
        }
    }

    /// <summary>The members whose departure from everything parts coalitions that hang together and can both still act, in ascending order.</summary>
    public IEnumerable<Cut> Cuts()
    {
        var component = new int[coalitions.Length];
        var whole = Components();
        for (var number = 0; number < whole.Length; number++)
        {
            foreach (var coalition in whole[number])
                component[coalition] = number;
        }

        foreach (var member in Members)
        {
            foreach (var pieces in ComponentsWithout(MemberSet.Of(member)).GroupBy(part => component[part[0]]).Where(pieces => pieces.Skip(1).Any()))
                yield return new Cut(member, [.. pieces]);
        }
    }

    /// <summary>How many pairs of coalitions that can act share a member.</summary>
    public int Overlaps()
    {
        var able = Able(MemberSet.Empty);
        var pairs = 0;
        for (var i = 0; i < able.Count; i++)
        {
            for (var j = i + 1; j < able.Count; j++)
            {
                if (!(coalitions[able[i]].Members & coalitions[able[j]].Members).IsEmpty)
                    pairs++;
            }
        }

        return pairs;
    }

    /// <summary>To how many coalitions that can act a member belongs on average.</summary>
    /// <exception cref="UnknownAnswerException">There are none.</exception>
    public Rational CoalitionsPerMember() =>
        Rational.Quotient(Able(MemberSet.Empty).Sum(coalition => coalitions[coalition].Members.Count), Members.Count);

    /// <summary>The coalitions that can act without these members, by their numbers.</summary>
    public IReadOnlyList<int> Able(MemberSet gone) => [.. Enumerable.Range(0, coalitions.Length).Where(coalition => coalitions[coalition].CanActWithout(gone))];
}
