using System.Collections.Immutable;

using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Networks;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Tests.Networks;

public sealed class CoalitionNetworkTests
{
    [Fact]
    public void Coalitions_are_in_one_group_exactly_if_they_are_tied() => Testing.Property.Holds(RandomNetwork.Any, coalitions =>
    {
        for (var gone = -1; gone < RandomNetwork.Members; gone++)
        {
            var without = gone < 0 ? MemberSet.Empty : MemberSet.Of(gone);
            var tied = BruteForce.Tied(coalitions, without.ToHashSet());
            var groups = new CoalitionNetwork(coalitions).ComponentsWithout(without);

            Assert.Equal(Enumerable.Range(0, coalitions.Length).Where(i => tied[i, i]), groups.SelectMany(group => group).Order());
            foreach (var group in groups)
            {
                foreach (var i in group)
                    Assert.Equal(Enumerable.Range(0, coalitions.Length).Where(j => tied[i, j]), group);
            }
        }
    });

    [Fact]
    public void A_member_cuts_the_network_exactly_if_two_that_were_tied_no_longer_are() => Testing.Property.Holds(RandomNetwork.Any, coalitions =>
    {
        var cuts = new CoalitionNetwork(coalitions).Cuts().ToList();

        Assert.Equal(Enumerable.Range(0, RandomNetwork.Members).Where(member => BruteForce.IsCut(coalitions, member)), cuts.Select(cut => cut.Member).Distinct());
        foreach (var cut in cuts)
        {
            var (before, after) = (BruteForce.Tied(coalitions, new HashSet<int>()), BruteForce.Tied(coalitions, new HashSet<int> { cut.Member }));
            Assert.True(cut.Pieces.Length > 1);
            foreach (var (i, j) in from one in cut.Pieces from other in cut.Pieces where one != other select (one[0], other[0]))
                Assert.True(before[i, j] && !after[i, j]);
        }
    });

    [Fact]
    public void The_fewest_members_that_must_leave_are_the_fewest_of_all_sets() => Testing.Property.Holds(RandomNetwork.Any, coalitions =>
    {
        var loss = Redundancy.SmallestLoss(coalitions);

        Assert.Equal(BruteForce.FewestThatEnd(coalitions, RandomNetwork.Members), loss.Count);
        Assert.DoesNotContain(coalitions, coalition => coalition.CanActWithout(loss));
    });

    [Fact]
    public void Overlaps_and_averages_are_counted_over_coalitions_that_can_act() => Testing.Property.Holds(RandomNetwork.Any, coalitions =>
    {
        var able = coalitions.Where(coalition => BruteForce.CanAct(coalition, new HashSet<int>())).ToList();
        var members = able.SelectMany(coalition => coalition.Members).Distinct().Count();
        var network = new CoalitionNetwork(coalitions);

        Assert.Equal(able.SelectMany((one, i) => able.Skip(i + 1).Where(other => one.Members.Any(other.Members.Contains))).Count(), network.Overlaps());
        Assert.Equal(members, network.Members.Count);
        if (members > 0)
            Assert.Equal(Rational.Quotient(able.Sum(coalition => coalition.Members.Count), members), network.CoalitionsPerMember());
    });

    [Fact]
    public void The_order_of_the_coalitions_does_not_matter() => Testing.Property.Holds(RandomNetwork.Any, coalitions =>
    {
        var (forwards, backwards) = (new CoalitionNetwork(coalitions), new CoalitionNetwork([.. coalitions.Reverse()]));

        Assert.Equal(forwards.Components().Length, backwards.Components().Length);
        Assert.Equal(forwards.Overlaps(), backwards.Overlaps());
        Assert.Equal(forwards.Cuts().Select(cut => cut.Member), backwards.Cuts().Select(cut => cut.Member));
        Assert.Equal(Redundancy.SmallestLoss(coalitions).Count, Redundancy.SmallestLoss([.. coalitions.Reverse()]).Count);
    });

    [Fact]
    public void A_search_that_reaches_its_bound_says_how_many_are_enough()
    {
        var coalitions = Enumerable.Range(0, 12).Select(i => new Coalition(MemberSet.Of(Enumerable.Range(i, 6)))).ToImmutableArray();

        var unknown = Assert.Throws<UnknownAnswerException>(() => Redundancy.SmallestLoss(coalitions, bound: 3));

        Assert.Contains("reached its bound", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_must_leave_what_cannot_act() => Assert.Equal(MemberSet.Empty, Redundancy.SmallestLoss([new Coalition(MemberSet.Of(3))]));

    [Fact]
    public void Hundreds_of_coalitions_of_hundreds_of_members_are_measured_in_time()
    {
        var coalitions = Enumerable.Range(0, 300).Select(i => new Coalition(MemberSet.Of(Enumerable.Range(i, 40).Select(member => member * 7 % 500)))).ToImmutableArray();

        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotEmpty(new CoalitionNetwork(coalitions).Components());
        Assert.Empty(new CoalitionNetwork(coalitions).Cuts());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }
}
