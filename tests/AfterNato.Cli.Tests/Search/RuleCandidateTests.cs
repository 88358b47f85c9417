using System.Text;

using AfterNato.Checks.Search;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Text;

namespace AfterNato.Cli.Tests.Search;

public sealed class RuleCandidateTests
{
    private static readonly SearchQuestion Wide = new("")
    {
        Vary =
        [
            "quota=>0%,62.5%,2/3,100%", "weight=one,votes,population", "members=none,>50%,100%", "dissent=0,2", "recused=none,aggressor,BO,Small+aggressor",
        ],
        Goal = "act",
        About = ["aggressor=AR"],
    };

    [Theory]
    [InlineData("Council")]
    [InlineData("Assembly")]
    public void The_text_of_a_rule_is_the_game_that_was_tried(string body)
    {
        var text = SearchSample.Pact + Procedure("tried", $"by {body}   using consensus");
        var search = SearchSample.Search(text, Wide with { Procedure = "tried" });
        var pasted = new StringBuilder(text);
        for (var candidate = 1; candidate < search.Family.Count; candidate++)
        {
            var rule = Rule(search, candidate);
            var (name, clause) = ($"rule_{candidate}", rule.ClauseFor(search.Family.Step));
            pasted.AppendLine((rule.Declaration ?? "").Replace($"rule {rule.Name} ", $"rule {name} ", StringComparison.Ordinal));
            clause = clause.Replace($"using {rule.Name}", $"using {name}", StringComparison.Ordinal);
            pasted.Append(Procedure($"tried_{candidate}", clause.StartsWith("using", StringComparison.Ordinal) ? $"by {body}   {clause}" : clause));
        }

        var compiler = new ArchitectureCompiler(useCache: false);
        var model = compiler.Load(ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("pact.arch", pasted.ToString())))).Architecture;
        var about = Roles.Of(("aggressor", MemberSet.Of(model.Members.Single(member => member.Name == "AR").Number)));
        Assert.True(search.Family.Count > 150);
        for (var candidate = 1; candidate < search.Family.Count; candidate++)
        {
            var compiled = model.Procedures.Single(procedure => procedure.Name == $"tried_{candidate}").GameAt(model.Now, about);
            var tried = search.Family.Step.With(Rule(search, candidate));
            for (var coalition = 0; coalition < 1 << tried.Players; coalition++)
            {
                var players = Enumerable.Range(0, tried.Players).Where(player => (coalition >> player & 1) != 0).ToList();
                var members = MemberSet.Of(players.Select(player => search.Family.Step.Assembly[player].Number));
                Assert.True(tried.Wins(MemberSet.Of(players)) == compiled.Wins(members), Rule(search, candidate).Title);
            }
        }
    }

    [Fact]
    public void Different_rules_have_different_names_and_titles()
    {
        var search = SearchSample.Search(Wide with { Procedure = "decide" });
        var rules = Enumerable.Range(2, search.Family.Count - 2).Select(candidate => Rule(search, candidate)).ToList();

        Assert.Equal(rules.Select(rule => rule.Declaration).Distinct().Count(), rules.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(rules.Select(rule => (rule.Declaration, rule.Recused)).Distinct().Count(), rules.Select(rule => rule.Title).Distinct().Count());
    }

    [Theory]
    [InlineData("vote_by_share", "people=50%..60%,2/3,100%", "heads=2,3")]
    [InlineData("vote_by_votes", "n=1..17")]
    [InlineData("vote_by_votes", "weighted.n=5/2,12.5", "quota=50%", "recused=none,BO,Small")]
    public void The_rule_with_other_numbers_is_the_rule_of_a_file_that_has_these_numbers(string procedure, params string[] vary)
    {
        const string Rules = "rule by_people(people, heads) { share(for, population) >= people and count(for) >= heads }\n";
        var text = SearchSample.Pact + Rules
            + "procedure vote_by_share { step tried { by Council   using by_people(55 %, 2) }   may wait }\nprocedure vote_by_votes { step tried { by Assembly   using weighted(12) }   may wait }\n";
        var search = SearchSample.Search(text, new SearchQuestion(procedure) { Vary = [.. vary], Goal = "act" });
        var (numbered, pasted) = (new List<NumbersCandidate>(), new StringBuilder(text));
        foreach (var candidate in Enumerable.Range(2, search.Family.Count - 2).Select(candidate => Rule(search, candidate)).OfType<NumbersCandidate>())
        {
            var clause = candidate.ClauseFor(search.Family.Step);
            pasted.Append(Procedure(FormattableString.Invariant($"tried_{numbered.Count}"), candidate.Recused is null ? $"by {search.Family.Step.Body.Name}   {clause}" : clause));
            numbered.Add(candidate);
        }

        var compiler = new ArchitectureCompiler(useCache: false);
        var model = compiler.Load(ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("pact.arch", pasted.ToString())))).Architecture;
        Assert.True(numbered.Count >= 6);
        for (var i = 0; i < numbered.Count; i++)
        {
            var compiled = model.Procedures.Single(one => one.Name == FormattableString.Invariant($"tried_{i}")).GameAt(model.Now, Roles.None);
            var tried = search.Family.Step.With(numbered[i]);
            for (var coalition = 0; coalition < 1 << tried.Players; coalition++)
            {
                var players = Enumerable.Range(0, tried.Players).Where(player => (coalition >> player & 1) != 0).ToList();
                Assert.True(tried.Wins(MemberSet.Of(players)) == compiled.Wins(MemberSet.Of(players.Select(player => search.Family.Step.Assembly[player].Number))), numbered[i].Title);
            }
        }
    }

    private static RuleCandidate Rule(RuleSearch search, int candidate) => search.Family[candidate] ?? throw new ArgumentException("It is the rule of the file.", nameof(candidate));

    private static string Procedure(string name, string clause) => $$"""
        procedure {{name}} "Tried" {
          about aggressor
          step tried { {{clause}} }
          may wait
        }

        """;
}
