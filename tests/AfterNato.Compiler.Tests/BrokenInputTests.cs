using System.Text.RegularExpressions;

namespace AfterNato.Compiler.Tests;

/// <summary>Files with one mistake each, named after it.</summary>
public sealed partial class BrokenInputTests
{
    private const int SourcesDoNotCompile = 3;

    public static TheoryData<string> Files => new(CheckedCorpus.Broken.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_is_reported_once_where_it_is_with_what_to_do(string name)
    {
        var run = CheckedCorpus.Broken.Verify(name);

        Assert.Equal("", run.Errors);
        var messages = Heading().Matches(run.Output).Select(match => match.Value).ToList();
        Assert.NotEmpty(messages);
        Assert.Equal(messages.Distinct(), messages);
        Assert.Equal(run.Output.Contains(": error ", StringComparison.Ordinal), run.Exit == SourcesDoNotCompile);
        Assert.Equal(messages.Count, Hint().Count(run.Output));
    }

    // «file:line:column: error AN2002 UnknownName»
    [GeneratedRegex(@"^\S+:\d+:\d+: (?:error|warning) AN\d{4} \w+$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^  hint: .+$", RegexOptions.Multiline)]
    private static partial Regex Hint();
}
