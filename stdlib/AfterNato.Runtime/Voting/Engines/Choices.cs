using System.Collections.Immutable;

using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Voting.Engines;

/// <summary>Every way of choosing so many of some players, those with the first of them before those without.</summary>
internal static class Choices
{
    public static IEnumerable<MemberSet> Of(ImmutableArray<int> players, int count)
    {
        if (count == 0)
        {
            yield return MemberSet.Empty;
            yield break;
        }

        for (var first = 0; first + count <= players.Length; first++)
        {
            foreach (var others in Of(players[(first + 1)..], count - 1))
                yield return MemberSet.Of(players[first]) | others;
        }
    }
}
