using AfterNato.Checks.Findings;

namespace AfterNato.Compiler.Tests;

/// <summary>Whatever a check finds, a file may say that it is meant, and why.</summary>
public sealed class AllowanceTests
{
    public static TheoryData<string> Checks => [.. FoundCorpus.Checks];

    [Theory]
    [MemberData(nameof(Checks))]
    public void What_a_check_finds_can_be_allowed_with_a_reason(string check)
    {
        var found = new ArchitectureCompiler(useCache: false).Check(FoundCorpus.With(check)).Findings.First(finding => finding.Descriptor.Name == check && finding.Verdict != Verdict.Unknown);

        var report = new ArchitectureCompiler(useCache: false).Check(FoundCorpus.With(check, $"\nallow {check} \"It is meant.\"\n"));

        Assert.Contains(report.Allowed, allowed => allowed.Finding.Message == found.Message && allowed.Reason == "It is meant.");
        Assert.DoesNotContain(report.Findings, finding => finding.Descriptor.Name == check && finding.Verdict != Verdict.Unknown);
        Assert.DoesNotContain(report.Findings, finding => finding.Descriptor.Name == "UnusedSuppression" && finding.Message.ToString().Contains($"`{check}`", StringComparison.Ordinal));
    }
}
