using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Tests.Voting;
using AfterNato.Runtime.Voting;

namespace AfterNato.Compiler.Tests.Decisions;

/// <summary>Games with known answers, written as files, compiled, and asked.</summary>
public sealed class OracleModelTests
{
    private const int FilesOfGames = 13;

    public static TheoryData<int> Files { get; } = [.. Enumerable.Range(0, FilesOfGames)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_compiled_architecture_answers_as_the_oracles_do(int file)
    {
        var oracles = Oracle.All.Values.Where((_, number) => number % FilesOfGames == file).ToList();
        var members = Enumerable.Range(0, oracles.Max(oracle => oracle.Game.Players)).Select(number => $"member {OracleText.Member(number)} {{ }}\n");
        var games = oracles.Select((oracle, number) => new OracleText(number, oracle.Game).Write());
        var model = CompiledText.Load($"architecture games \"Games\"\nuse std.units\nas of 2026-02-15\n{string.Concat(members)}{string.Concat(games)}");

        for (var number = 0; number < oracles.Count; number++)
        {
            var game = model.Procedures.Single(procedure => procedure.Name == OracleText.Procedure(number)).GameAt(model.Now, Roles.None).ToVotingGame();
            var analysis = GameAnalysis.Of(game);
            Assert.True(game is WeightedGame or AtLeastGame or ConstantGame, oracles[number].Name);
            Assert.All(oracles[number].Results, field => Assert.Equal(Answers.Written(field.Key, field.Value), Answers.Written(field.Key, Answers.Of(analysis, field.Key))));
        }
    }
}
