using System.Collections.Immutable;

using AfterNato.Checks.Search;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Search;
using AfterNato.Runtime.Voting;

namespace AfterNato.Cli.Tests.Search;

public sealed class FigureTests
{
    private static readonly ImmutableArray<string> All = [.. DecisionFigure.All.Select(figure => figure.Name)];

    [Fact]
    public void The_council_of_1958_had_a_member_without_power()
    {
        // Published: Banzhaf 5/21 and 1/7, and nothing for the smallest with its one vote of seventeen.
        var figures = Figures(new SearchQuestion("weigh") { Vary = ["quota=12/17", "weight=votes"], Goal = string.Join(",", All) }, candidate: 2);

        Assert.Equal("7/32", figures["act"]);
        Assert.Equal("5/21", figures["largest"]);
        Assert.Equal("0", figures["smallest"]);
        Assert.Equal("0", figures["smallest-power"]);
        Assert.Equal("1", figures["powerless"]);
        Assert.Equal("2", figures["blocking"]);
        Assert.Equal("0", figures["vetoes"]);
        Assert.Equal("3", figures["winning"]);
        Assert.Equal("1", figures["proper"]);
        Assert.Equal(figures, Figures(new SearchQuestion("weigh") { Vary = ["quota=12/17"], Goal = string.Join(",", All) }, RuleFamily.AsItIs));
    }

    [Fact]
    public void By_unanimity_the_smallest_can_prevent_everything_and_hardly_anything_is_done()
    {
        var figures = Figures(new SearchQuestion("decide") { Vary = ["quota=100%"], Goal = string.Join(",", All) }, RuleFamily.Unanimity);

        Assert.Equal("1/64", figures["act"]);
        Assert.Equal("47045881/64000000", figures["adoption"]);
        Assert.Equal("1", figures["smallest"]);
        Assert.Equal("1/32", figures["smallest-power"]);
        Assert.Equal("479/18", figures["excess"]);
        Assert.Equal("6", figures["vetoes"]);
        Assert.Equal("inf", figures["nakamura"]);
    }

    [Fact]
    public void The_figures_of_every_candidate_are_those_of_its_game()
    {
        var search = SearchSample.Search(new SearchQuestion("appoint")
        {
            Step = "confirm",
            Vary = ["quota=>50%..90% by 10%", "weight=one,population", "members=none,2/3", "dissent=0,2", "recused=none,GO+FA"],
            Goal = "act, smallest, excess",
            Also = string.Join(",", All),
            Consent = "9/10",
        });
        ImmutableArray<Rational> sizes = [90, 60, 60, 20, 8, new(3, 2)];

        for (var candidate = 1; candidate < search.Family.Count; candidate++)
        {
            var rule = search.Family[candidate] as QuotaCandidate ?? throw new InvalidOperationException();
            var votes = Enumerable.Range(0, 6).Where(player => rule.Recused is not { Written.Length: > 0 } || player != 5).ToImmutableArray();
            var weights = votes.Select(player => rule.Quota.Measure.Name == "members" ? 1 : sizes[player]).ToImmutableArray();
            var confirm = VotingGame.Weighted(Quota.OfShare(rule.Quota.Share, rule.Quota.IsStrict), weights);
            if (rule.Members is { } members)
                confirm = VotingGame.All(confirm, VotingGame.Weighted(Quota.OfShare(members.Share), [.. votes.Select(_ => Rational.One)]));
            if (rule.Dissent > 0)
                confirm = VotingGame.Any(confirm, VotingGame.Weighted(Quota.AllBut(rule.Dissent), [.. votes.Select(_ => Rational.One)]));
            var agree = VotingGame.Weighted(Quota.OfShare(new(1, 2), isStrict: true), 4, 2, 2, 1).Over([2, 3, 4, 5], 6);
            var analysis = GameAnalysis.Of(VotingGame.All(VotingGame.Count(1, 1).Over([0], 6), VotingGame.Any(confirm.Over(votes, 6), agree)));

            // Farland, recused from the one step, votes in the other.
            var shares = Assert.NotNull(analysis.Power.NormalisedBanzhaf);
            Assert.Equal(analysis.Power.PowerToAct, Number("act"));
            Assert.Equal(analysis.ProbabilityOfAdoption(new Rational(9, 10)), Number("adoption"));
            Assert.Equal(analysis.Power.PowerToPrevent?[5], Number("smallest"));
            Assert.Equal(analysis.Power.Banzhaf[5], Number("smallest-power"));
            Assert.Equal(shares.Select((share, player) => share * new Rational(479, 2) / sizes[player]).Aggregate(Rational.Max), Number("excess"));
            Assert.Equal(shares.Aggregate(Rational.Max), Number("largest"));
            Assert.Equal(analysis.BlockingNumber, (int?)Number("blocking").Numerator);
            Assert.Equal(analysis.VetoPlayers.Count, (int)Number("vetoes").Numerator);
            Assert.Equal(analysis.SmallestWinning, (int?)Number("winning").Numerator);
            Assert.Equal(analysis.Dummies.Count, (int)Number("powerless").Numerator);
            Assert.Equal(analysis.IsProper, Number("proper") == Rational.One);
            Assert.Equal(analysis.NakamuraNumber is null, search.Evaluate(candidate)[search.Figures.IndexOf(DecisionFigure.All.Single(figure => figure.Name == "nakamura"))] is FigureValue.Infinite);

            Rational Number(string name) => Assert.IsType<FigureValue.Exact>(search.Evaluate(candidate)[search.Figures.Select(figure => figure.Name).ToList().IndexOf(name)]).Number;
        }
    }

    [Fact]
    public void The_rule_of_the_Council_of_the_Union_is_found_again_among_the_candidates()
    {
        const string Council = """
            architecture union "The Council of the Union"
            use std.countries
            use std.organisations
            use std.eu_rules
            as of 2026-02-15
            body Council { of EU   seats one per member }
            procedure adopt {
              step vote { by Council   using eu_qualified_majority }
              may wait
            }

            """;
        var search = SearchSample.Search(Council, new SearchQuestion("adopt") { Vary = ["quota=65%", "weight=population", "members=55%", "dissent=0,3"], Goal = "act, smallest, excess" });
        ImmutableArray<ImmutableArray<FigureValue>> values = [.. Enumerable.Range(0, search.Family.Count).Select(search.Evaluate)];

        Assert.Equal(27, search.Family.Step.Assembly.Length);
        Assert.Equal(values[RuleFamily.AsItIs], values[3]);
        Assert.NotEqual(values[RuleFamily.AsItIs], values[2]);
        Assert.Contains(search.Conclude(values).Front, alike => alike is [RuleFamily.AsItIs, 3]);
    }

    [Fact]
    public void Whoever_is_recused_has_no_say_and_the_smallest_is_the_smallest_of_the_others()
    {
        var search = SearchSample.Search(new SearchQuestion("decide") { Vary = ["quota=100%", "recused=none,FA"], Goal = "smallest, powerless, vetoes" });

        Assert.Equal(["1", "0", "6"], Texts(search, 2).Take(3));
        Assert.Equal(["1", "0", "5"], Texts(search, 3).Take(3));
        Assert.Equal(5, search.Family.Step.SeatsUnder(search.Family[3] ?? throw new InvalidOperationException()).Count);
    }

    [Fact]
    public void A_role_is_recused_as_whoever_is_in_it()
    {
        var nobody = SearchSample.Search(new SearchQuestion("decide") { Vary = ["dissent=0"], Goal = "act" });
        var somebody = SearchSample.Search(new SearchQuestion("decide") { Vary = ["dissent=0"], Goal = "act", About = ["aggressor=AR"] });

        Assert.Equal(["1/64"], Texts(nobody, RuleFamily.AsItIs).Take(1));
        Assert.Equal(["1/32"], Texts(somebody, RuleFamily.AsItIs).Take(1));
        Assert.Equal(["1/32"], Texts(somebody, RuleFamily.Unanimity).Take(1));
        Assert.Equal(MemberSet.Of(0), somebody.Family.Step.About["aggressor"]);
    }

    private static Dictionary<string, string> Figures(SearchQuestion question, int candidate)
    {
        var search = SearchSample.Search(question);
        return search.Figures.Select(figure => figure.Name).Zip(Texts(search, candidate)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static IEnumerable<string> Texts(RuleSearch search, int candidate) => search.Evaluate(candidate).Select(value => value switch
    {
        FigureValue.Exact exact => exact.Number.ToString(),
        FigureValue.Infinite => "inf",
        _ => "unknown",
    });
}
