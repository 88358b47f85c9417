using System.Text.Json.Nodes;

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

        Assert.All(oracle.Results, field => Assert.Equal(Written(field.Key, field.Value), Written(field.Key, Answers.To(field.Key, analysis))));
    }

    private static string Written(string field, JsonNode? value) => $"{field}: {value?.ToJsonString() ?? "null"}";
}
