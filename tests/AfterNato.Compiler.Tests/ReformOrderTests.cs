using AfterNato.Compiler.Files;
using AfterNato.Testing;

using FsCheck.Fluent;

namespace AfterNato.Compiler.Tests;

/// <summary>A reform means the same in whatever order its changes stand.</summary>
public sealed class ReformOrderTests
{
    private const int Runs = 60;

    private static readonly string[] Changes =
    [
        "change organisation Alliance { remove members US }",
        "change organisation Alliance { add members CA   since 2026-01-01 }",
        "change organisation Alliance { add members NO   since 2026-02-01   cite paper }",
        "change command Operations { staff FR 300 posts, DE 210 posts }",
        "change command Operations { post Deputy { deputy of Commander   held by PL since 2026-01-01 } }",
        "change post Commander { held by FR   since 2026-01-01 }",
        "change post Commander { tour 2 years }",
        "change procedure go_to_war { step vote { by Council   using two_thirds } }",
        "change procedure go_to_war { may wait }",
        "change member FR { population 70 million people   as of 2026-01-01 }",
        "remove Training, end_training",
        "source paper \"A paper\" { }",
        "body Quad { seats DE, FR, PL, CA }",
        "procedure plan { step agree { by Quad   using unanimity_minus_one } }",
        "expect not can_block({CA}, plan)",
        "expect not can_block({FR}, go_to_war)",
        "expect finding UnanimityDeadlock in appoint_commander because CA, NO",
    ];

    [Fact]
    public void The_order_of_changes_never_matters()
    {
        using var folder = new TemporaryFolder();
        folder.Write("afternato.json", "{}");
        folder.Write("alliance.arch", Repository.Read("tests/AfterNato.Compiler.Tests/Corpus/Bases/alliance.arch"));
        var compiler = new ArchitectureCompiler(useCache: false);
        var expected = Meaning(compiler, folder, Changes);
        Assert.Equal(3, expected.Count(line => line.StartsWith("met ", StringComparison.Ordinal)));

        Property.Holds(Gen.Shuffle(Changes).ToArbitrary(), order => Assert.Equal(expected, Meaning(compiler, folder, order)), Runs);
    }

    private static List<string> Meaning(ArchitectureCompiler compiler, TemporaryFolder folder, IEnumerable<string> changes)
    {
        var path = folder.Write("reform.arch", $"architecture reform   extends \"alliance.arch\"\n\n{string.Join("\n\n", changes)}\n");
        var report = compiler.Check(SourceSet.OfPath(path));
        var findings = report.Findings.Select(finding => $"{finding.Descriptor.Code} {finding.Subject} {finding.Message} {finding.Shown}");
        var expectations = report.Expectations.Select(expectation => $"{(expectation.IsMet == true ? "met" : "not met")} {expectation.Text}");
        return [.. findings.Concat(expectations).Order(StringComparer.Ordinal)];
    }
}
