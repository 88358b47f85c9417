using AfterNato.Checks;

namespace AfterNato.Compiler.Tests;

/// <summary>Small architectures, one question each: what the checks answer, with which witness.</summary>
public sealed class CheckTests
{
    private static readonly string[] Verdicts = ["  clear of:", "  found:", "  unknown:"];

    public static TheoryData<string> Files => new(CheckedCorpus.Checks.Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_check_answers_with_a_witness_or_says_why_it_cannot(string name)
    {
        var run = CheckedCorpus.Checks.Verify(name);

        Assert.Equal("", run.Errors);
        Assert.DoesNotContain("failed expectation", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing was checked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_check_has_been_tried_on_nothing()
    {
        var tried = CheckCatalogue.All.Select(check => check.Descriptor.Name).ToDictionary(name => name, name => CheckedCorpus.Checks.Names.Where(file => file.StartsWith($"{name}/", StringComparison.Ordinal)).ToList());

        Assert.All(tried, check => Assert.Contains(check.Value, file => HadNothingToTryOn(check.Key, CheckedCorpus.Checks.Golden(file))));
    }

    // Every other verdict is told by name.
    private static bool HadNothingToTryOn(string check, string golden) =>
        !golden.Split('\n').Any(line => Verdicts.Any(verdict => line.StartsWith(verdict, StringComparison.Ordinal) && line[verdict.Length..].Split(',', StringSplitOptions.TrimEntries).Contains(check)));
}
