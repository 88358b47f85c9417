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
    /// <summary>How many memberships are looked at in search of members whose departure parts the network.</summary>
    private const long Bound = 20_000_000;

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
    /// <exception cref="UnknownAnswerException">There are too many members and coalitions to try each member.</exception>
    public IEnumerable<Cut> Cuts()
    {
        if (Members.Count * Able(MemberSet.Empty).Sum(coalition => (long)coalitions[coalition].Members.Count) > Bound)
            throw new UnknownAnswerException($"the network without each of its {Members.Count} members has more than the {Bound / 1_000_000} million memberships that are looked at, which is the bound");
        return CutsWithin();
    }

    private IEnumerable<Cut> CutsWithin()
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
        // Only those who share somebody are met: in a large network nearly all pairs share nobody.
        var earlier = new Dictionary<int, List<int>>();
        var pairs = 0;
        foreach (var coalition in Able(MemberSet.Empty))
        {
            var met = new HashSet<int>();
            foreach (var member in coalitions[coalition].Members)
            {
                if (!earlier.TryGetValue(member, out var with))
                    earlier.Add(member, with = []);
                met.UnionWith(with);
                with.Add(coalition);
            }

            pairs += met.Count;
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
