namespace AfterNato.Compiler.Tests;

/// <summary>Small architectures, one question each: what the checks answer, with which witness.</summary>
public sealed class CheckTests
{
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
}
