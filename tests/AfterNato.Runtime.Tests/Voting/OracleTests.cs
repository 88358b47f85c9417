using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting;

namespace AfterNato.Runtime.Tests.Voting;

public sealed class OracleTests
{
    public static TheoryData<string> Names { get; } = [.. Oracle.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_is_that_of_the_oracle(string name)
    {
        var oracle = Oracle.All[name];
        var analysis = GameAnalysis.Of(oracle.Game);

        Assert.All(oracle.Results, field => Assert.Equal(Answers.Written(field.Key, field.Value), Answers.Written(field.Key, Answers.Of(analysis, field.Key))));
    }

    [Fact]
    public void When_a_member_leaves_percentages_are_taken_of_those_who_stay()
    {
        // As the treaty has it: 55 % of the members with 65 % of the population, or all but three members.
        var union = Oracle.All["EU-27 Lisbon QMV, populations 2023 exact"].Game;
        var population = union.Find(weighted => weighted.Weights.Distinct().Count() > 1);
        var rule = VotingGame.Any(
            VotingGame.All(
                VotingGame.Weighted(Quota.OfShare(new(55, 100)), [.. Enumerable.Repeat(Rational.One, 27)]),
                VotingGame.Weighted(Quota.OfShare(new(65, 100)), population.Weights)),
            VotingGame.Weighted(Quota.AllBut(3), [.. Enumerable.Repeat(Rational.One, 27)]));
        var hungary = population.Weights.IndexOf(9_597_085);

        var left = GameAnalysis.Of(rule).After(MemberSet.Of(hungary), LeavingPolicy.Recompute);
        var oracle = Oracle.All.Single(pair => pair.Key.StartsWith("EU-26: Hungary leaves, thresholds recomputed", StringComparison.Ordinal)).Value;

        Assert.All(oracle.Results, field => Assert.Equal(Answers.Written(field.Key, field.Value), Answers.Written(field.Key, Answers.Of(left, field.Key))));
    }
}
